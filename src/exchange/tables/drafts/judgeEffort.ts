import type { Effort } from '#core/records/effort.ts'
import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Issue } from '#core/rules/issue.ts'
import { checkEffort } from '#core/rules/work.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { leftAsHere } from './hereAlready.ts'
import { effortToDrafts } from './effortToDrafts.ts'
import { readable } from '#exchange/tables/readable.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import type { EffortInput, Preview } from '#exchange/tables/types.ts'

/** A table may say its unit in the header of its amounts. */
const fieldsOf = ({ columns }: Preview<EffortInput>) => ({
  sprint: 'sprint',
  deliverable: 'deliverable',
  amount: 'amount',
  unit: columns.some(({ field }) => field === 'unit') ? 'unit' : 'amount',
})

const MIXED = 'effort-units-mixed'

/** Units that clash with effort that is stored: of which sprint, so that it can be found. */
const withStored = (issue: Issue, { sprint }: Effort, { sprints }: TeamData): Issue => {
  if (issue.code !== MIXED) return issue
  const number = sprints.find(({ id }) => id === sprint)?.number ?? ''
  return { ...issue, code: 'effort-units-here', values: { ...issue.values, sprint: number } }
}

/** Units that clash among the rows of the table: with which of them. */
const withPasted = (issue: Issue, effort: Effort, all: readonly Made<Effort>[]): Issue => {
  if (issue.code !== MIXED) return issue
  const other = all.find(({ draft }) => draft.sprint === effort.sprint && draft.unit !== effort.unit)
  return { ...issue, code: 'effort-units-pasted', values: { ...issue.values, at: other?.rows[0] ?? '' } }
}

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
    fields: fieldsOf(table),
    alone: effort => checkEffort(effort, whole).map(issue => withStored(issue, effort, whole)),
    together: (effort, all) =>
      checkEffort(effort, { ...whole, efforts: [...data.efforts, ...all.map(({ draft }) => draft)] }).map(
        issue => withPasted(issue, effort, all),
      ),
  })
}
