import type { Effort } from '#core/records/effort.ts'
import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkEffort } from '#core/rules/work.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { leftAsHere } from './hereAlready.ts'
import { effortToDrafts } from './effortToDrafts.ts'
import { readable } from '#exchange/tables/readable.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import type { EffortInput, Preview } from '#exchange/tables/types.ts'

const fields = { sprint: 'sprint', deliverable: 'deliverable', amount: 'amount', unit: 'amount' }

/** One line of effort a sprint, deliverable and unit: rows that are the same in these are added together. */
const lineOf = ({ sprint, deliverable, unit }: EffortInput) =>
  [sprint, 'id' in deliverable ? deliverable.id : plainWords(deliverable.name), unit].join(' ')

/** The pasted rows of each line of effort, in the order that the lines are written in. */
export function rowsByLine(table: Preview<EffortInput>): readonly (readonly number[])[] {
  const lines = new Map<string, number[]>()
  for (const { row, value } of readable(table)) {
    const line = lineOf(value)
    lines.set(line, [...(lines.get(line) ?? []), row])
  }
  return [...lines.values()]
}

/** The rows of lines that are stored already with the same amount: nothing is wrong with them. */
function withoutLinesHere(table: Preview<EffortInput>, { efforts }: TeamData): Preview<EffortInput> {
  const rows = rowsByLine(table)
  let count = 0
  const here = effortToDrafts(
    readable(table).map(({ value }) => value),
    { team: '', id: () => `new ${(count += 1)}` },
  )
    .flatMap(draft => (draft.record === 'effort' ? [draft.row] : []))
    .flatMap(({ sprint, deliverable, unit, amount }, at) => {
      const isStored = efforts.some(
        effort =>
          effort.sprint === sprint &&
          effort.deliverable === deliverable &&
          effort.unit === unit &&
          effort.amount === amount,
      )
      return isStored ? (rows[at] ?? []) : []
    })
  return leftAsHere(table, new Set(here))
}

/** Pasted effort, judged beside what its sprints hold already and beside one another. */
export function judgeEffort(given: Preview<EffortInput>, data: TeamData): Preview<EffortInput> {
  const table = withoutLinesHere(given, data)
  let count = 0
  const drafts = effortToDrafts(
    readable(table).map(({ value }) => value),
    { team: data.team.id, id: () => `row ${(count += 1)}` },
  )
  const fresh = drafts.flatMap(draft =>
    draft.record === 'deliverable' ? [{ ...newRow(records.deliverable.version), ...draft.row }] : [],
  )
  const rows = rowsByLine(table)
  const made: readonly Made<Effort>[] = drafts
    .flatMap(draft => (draft.record === 'effort' ? [draft.row] : []))
    .map((row, at) => ({ draft: { ...newRow(records.effort.version), ...row }, rows: rows[at] ?? [] }))
  const whole = { ...data, deliverables: [...data.deliverables, ...fresh] }
  return judgeRows(table, made, {
    fields,
    alone: effort => checkEffort(effort, whole),
    together: (effort, all) =>
      checkEffort(effort, { ...whole, efforts: [...data.efforts, ...all.map(({ draft }) => draft)] }),
  })
}
