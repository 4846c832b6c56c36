import type { Outcome } from '#core/records/outcome.ts'
import type { RecordName } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { costItemsToDrafts } from '#exchange/tables/drafts/costItemsToDrafts.ts'
import { effortToDrafts } from '#exchange/tables/drafts/effortToDrafts.ts'
import { peopleChanges } from '#exchange/tables/drafts/peopleChanges.ts'
import { readingChanges } from '#exchange/tables/drafts/readingChanges.ts'
import { sprintsToDrafts } from '#exchange/tables/drafts/sprintsToDrafts.ts'
import { usualOnCosts } from '#exchange/tables/drafts/usualOnCosts.ts'
import type { EffortInput } from '#exchange/tables/types.ts'
import type { ReadRow, ReadyRows } from '#features/imports/reading/types.ts'
import type { ChangeInput } from '#storage/change.ts'

export interface TableChanges {
  readonly changes: readonly ChangeInput[]
  /** The row of the file that each change came from; of what came with the rows there is none. */
  readonly rows: readonly (number | undefined)[]
}

interface For {
  readonly data: TeamData
  readonly newId: () => string
  /** Of readings. */
  readonly outcome: Outcome | undefined
}

/** Sets the rows of the file beside the changes of one record, in order. */
function beside(changes: readonly ChangeInput[], record: RecordName, rows: readonly number[]): TableChanges {
  let at = 0
  return { changes, rows: changes.map(change => (change.record === record ? rows[at++] : undefined)) }
}

const numbers = (rows: readonly ReadRow<unknown>[]) => rows.map(({ row }) => row)

/** The first row of each line of effort: rows of one sprint, deliverable and unit are added together. */
function effortLines(rows: readonly ReadRow<EffortInput>[]): readonly number[] {
  const lines = new Map<string, number>()
  for (const { row, value } of rows) {
    const { sprint, deliverable, unit } = value
    const what = 'id' in deliverable ? deliverable.id : plainWords(deliverable.name) || deliverable.name
    const line = [sprint, what, unit].join(' ')
    if (!lines.has(line)) lines.set(line, row)
  }
  return [...lines.values()]
}

/** What the rows of a table come to, with what they bring: suppliers, rates, deliverables, groups. */
export function tableChanges(ready: ReadyRows, { data, newId, outcome }: For): TableChanges {
  const context = { team: data.team.id, id: newId }
  switch (ready.kind) {
    case 'people': {
      const usual = usualOnCosts(data.rates)
      const made = peopleChanges(ready.rows, { ...context, rates: data.rates, ...usual })
      return { changes: made.map(({ change }) => change), rows: made.map(({ row }) => row) }
    }
    case 'sprints': {
      const sprints = ready.rows.map(({ value }) => value)
      return beside(sprintsToDrafts(sprints, context), 'sprint', numbers(ready.rows))
    }
    case 'effort': {
      const efforts = ready.rows.map(({ value }) => value)
      return beside(effortToDrafts(efforts, context), 'effort', effortLines(ready.rows))
    }
    case 'costItems': {
      const items = ready.rows.map(({ value }) => value)
      const drafts = costItemsToDrafts(items, { ...context, suppliers: data.suppliers })
      return beside(drafts, 'costItem', numbers(ready.rows))
    }
    case 'readings': {
      if (!outcome) return { changes: [], rows: [] }
      const readings = ready.rows.map(({ value }) => value)
      const { confidence } = ready
      const changes = readingChanges({ readings, confidence }, outcome, newId)
      return beside(changes, 'reading', numbers(ready.rows))
    }
  }
}
