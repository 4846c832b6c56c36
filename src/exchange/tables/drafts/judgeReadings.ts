import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { Confidence } from '#core/records/reading.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { Doubt, Preview, PreviewRow, ReadingInput, RowIssue } from '#exchange/tables/types.ts'
import type { RowIssueCode, RowIssueValues } from '#exchange/tables/rowIssues.ts'
import { newGroups } from './readingsToDrafts.ts'

/** Pasted readings, judged against the outcome that they are for. */
export interface ReadingsPreview extends Preview<ReadingInput> {
  readonly confidence: Confidence
}

/** The outcome that readings are for. */
export type ReadingsFor = Pick<OutcomeFigure, 'outcome' | 'metric' | 'readings'>

interface Judged {
  readonly figure: ReadingsFor
  readonly today: IsoDate
  readonly answers: Readonly<Record<string, string>>
}

const keyOf = ({ date, group = '' }: Pick<ReadingInput, 'date' | 'group'>) => `${date} ${plainWords(group)}`

/** A question about the whole table, and the answer in use. */
function question(
  id: string,
  values: Doubt['values'],
  choices: readonly string[],
  answers: Judged['answers'],
): Doubt {
  const [proposed = ''] = choices
  const answer = choices.find(choice => choice === answers[id])
  return {
    id,
    code: id,
    values,
    options: choices.map(choice => ({ value: choice, code: choice })),
    proposed,
    chosen: answer ?? proposed,
    answered: answer !== undefined,
  }
}

/** Says at which column of the table something is wrong. */
function complaint(table: Preview<ReadingInput>, row: PreviewRow<ReadingInput>) {
  return <C extends RowIssueCode>(field: string, code: C, ...[values]: RowIssueValues<C>): RowIssue => {
    const column = table.columns.find(each => each.field === field)
    const text = (column && row.cells[column.index]?.trim()) ?? ''
    return {
      code,
      row: row.row,
      column: column?.header || column?.letter || '',
      text,
      ...(values && { values }),
    }
  }
}

/**
 * Judges pasted readings by the rules that the outcome brings: no day to come, no percentage outside 0 to 100, no day
 * that has a reading already; groups that it does not have are asked about, and how the readings were made.
 */
export function judgeReadings(
  table: Preview<ReadingInput>,
  { figure, today, answers }: Judged,
): ReadingsPreview {
  const { outcome, metric, readings } = figure
  const inputs = table.rows.flatMap(row => (row.ok ? [row.value] : []))
  const fresh = newGroups(inputs, outcome.groups)
  const groups = question('readings-groups', { groups: fresh.join(', ') }, ['add', 'leave-out'], answers)
  const made = question('readings-made', {}, Confidence.options, answers)
  const strange = new Set(groups.chosen === 'add' ? [] : fresh.map(plainWords))
  const there = new Map(readings.map(reading => [keyOf(reading), reading.value]))
  const seen = new Set<string>()

  const judge = (row: PreviewRow<ReadingInput>): PreviewRow<ReadingInput> => {
    if (!row.ok) return row
    const { group, date, value } = row.value
    const at = complaint(table, row)
    const bad = (issue: RowIssue): PreviewRow<ReadingInput> => ({
      row: row.row,
      cells: row.cells,
      ok: false,
      issues: [issue],
    })
    if (date > today) return bad(at('when', 'reading-future'))
    if (metric.unit === 'percent' && (value < 0 || value > 100))
      return bad(at('value', 'reading-percent', { value }))
    if (group !== undefined && strange.has(plainWords(group))) return bad(at('group', 'reading-group'))
    const key = keyOf(row.value)
    const before = there.get(key)
    if (before === value) return { row: row.row, cells: row.cells, ok: false, here: true, issues: [] }
    if (before !== undefined) return bad(at('when', 'reading-there'))
    if (seen.has(key)) return bad(at('when', 'reading-again'))
    seen.add(key)
    return row
  }

  const rows = table.rows.map(judge)
  const ok = rows.filter(row => row.ok).length
  const here = rows.filter(row => !row.ok && row.here).length
  return {
    ...table,
    rows,
    doubts: [...table.doubts, ...(fresh.length > 0 ? [groups] : []), ...(inputs.length > 0 ? [made] : [])],
    counts: { ...table.counts, ok, bad: rows.length - ok - here, ...(here > 0 && { here }) },
    confidence: Confidence.parse(made.chosen),
  }
}
