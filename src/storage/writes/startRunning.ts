import { recordNames } from '#core/records/registry.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { keepLines } from '#core/costing/sprintCost.ts'
import type { ChangeInput } from '#storage/change.ts'
import { overlay, prepare } from '#storage/checking/prepare.ts'
import { teamDataOf, withTable, type Tables } from '#storage/reads/tables.ts'

const nothingRead = recordNames.reduce<Tables>((tables, record) => withTable(tables, record, []), {})

/**
 * The rows of a new team, with its sprint of `today` started: it is running, and its lines at the price of now are its
 * plan. Where days of it have no rate there is no price to keep, and it stays planned.
 */
export function startRunning(
  changes: readonly ChangeInput[],
  { team, today, at }: { readonly team: string; readonly today: IsoDate; readonly at: string },
): ChangeInput[] {
  const { rows, issues } = prepare(changes)
  // What is wrong with the rows is said when they are saved.
  if (issues.length > 0) return [...changes]
  const data = teamDataOf(overlay(nothingRead, rows, new Set(), team), team)
  const running = data.sprints.find(({ from, to }) => from <= today && today <= to)
  const plan = running && keepLines(data, running, at)
  if (!plan?.ok) return [...changes]
  return changes.map(change =>
    change.record === 'sprint' && change.row.id === running?.id
      ? { record: 'sprint', row: { ...running, plan: plan.value } }
      : change,
  )
}
