import type { Unit } from '#core/records/metric.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { DoubtOption } from '#exchange/tables/types.ts'
import { measuresOf, type WideTable } from './wideTable.ts'

/** What is read of each period: one measure, or one as a share of another. */
export type Wanted =
  | { readonly kind: 'measure'; readonly measure: string }
  | { readonly kind: 'share'; readonly part: string; readonly whole: string }

const words = (text: string) => plainWords(text).split(' ')

/** Measures of which one names a part of the other: "digital volume" of "volume". */
function shares(measures: readonly string[]): readonly (Wanted & { kind: 'share' })[] {
  return measures.flatMap(part =>
    measures
      .filter(whole => whole !== part && whole !== '' && words(part).length > words(whole).length)
      .filter(whole => words(whole).every(word => words(part).includes(word)))
      .map(whole => ({ kind: 'share', part, whole }) as const),
  )
}

const fitting: Partial<Record<Unit, RegExp>> = {
  money: /cost|price|£|\$|€/i,
  percent: /%|percent|rate|share/i,
  minutes: /minute|time/i,
  days: /day|time/i,
  score: /score|satisfaction/i,
}

/** Asks what to read of each period, where there is a choice; under a percent metric a share is proposed. */
export function chooseMeasure(table: WideTable, unit: Unit | undefined, { ask }: Pick<Asker, 'ask'>): Wanted {
  const measures = measuresOf(table)
  const wanted: Wanted[] = [
    ...shares(measures),
    ...measures.map(measure => ({ kind: 'measure', measure }) as const),
  ]
  const [only] = wanted
  if (!only || wanted.length === 1) return only ?? { kind: 'measure', measure: '' }
  const options = wanted.map((choice, i): DoubtOption =>
    choice.kind === 'share'
      ? { value: String(i), code: 'share', values: { part: choice.part, whole: choice.whole } }
      : { value: String(i), code: 'measure', values: { measure: choice.measure } },
  )
  const fits = (choice: Wanted) =>
    choice.kind === 'share'
      ? unit === 'percent'
      : unit !== undefined && (fitting[unit]?.test(choice.measure) ?? false)
  const firstMeasure = wanted.findIndex(choice => choice.kind === 'measure')
  const proposed = String([wanted.findIndex(fits), firstMeasure].find(i => i >= 0) ?? 0)
  const chosen = ask('wide-measure', '', { options, proposed })
  return wanted[Number(chosen)] ?? only
}

/** Asks which row is meant, where there are several; the first with any number is proposed. */
export function chooseRow(
  rows: readonly { readonly row: number; readonly cells: readonly string[]; readonly hasNumber: boolean }[],
  labels: readonly number[],
  { ask }: Pick<Asker, 'ask'>,
): number | undefined {
  const [first] = rows
  if (!first || rows.length === 1) return first?.row
  const cell = (cells: readonly string[], index: number) => cells[index]?.trim() ?? ''
  const distinct = (index: number) => new Set(rows.map(({ cells }) => cell(cells, index))).size
  const best = labels.reduce((a, b) => (distinct(b) > distinct(a) ? b : a), labels[0] ?? 0)
  const unique = distinct(best) === rows.length
  const options = rows.map(({ row, cells }) => {
    const all = labels.map(index => cell(cells, index)).filter(text => text !== '')
    const label = unique ? cell(cells, best) : all.join(', ')
    return { value: String(row), code: 'row', values: { label, row } }
  })
  const proposed = String((rows.find(({ hasNumber }) => hasNumber) ?? first).row)
  return Number(ask('wide-row', '', { options, proposed }))
}
