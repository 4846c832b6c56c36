import type { Figures } from '#core/figures.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { CsvCell, CsvTable } from '#exchange/tables/toCsv.ts'
import type { TranslateCode } from '#ui/text.tsx'

export const readingColumns = [
  'outcome',
  'unit',
  'what',
  'group',
  'date',
  'value',
  'reached',
  'confidence',
  'evidence',
  'nextDue',
  'metricVersion',
]

/** Baselines, targets and readings of every outcome. A metric in money is measured in whole units of the currency. */
export function readingTable({ outcomes }: Figures, word: TranslateCode): CsvTable {
  const rowsOf = ({ outcome, metric, readings }: OutcomeFigure): CsvCell[][] => {
    const row = (what: string, cells: readonly CsvCell[]): CsvCell[] => [
      metric.name,
      word('data.value', metric.unit),
      word('data.csv', what),
      ...cells,
      outcome.metricVersion,
    ]
    const { baseline, target } = outcome
    const after = [undefined, undefined, undefined, undefined]
    return [
      ...(baseline ? [row('baseline', [undefined, baseline.date, baseline.value, ...after])] : []),
      ...(target ? [row('target', [undefined, target.date, target.value, ...after])] : []),
      ...readings.map(reading =>
        row('reading', [
          reading.group ?? word('data.csv', 'everyone'),
          reading.date,
          reading.value,
          reading.reached,
          word('data.value', reading.confidence),
          reading.evidence,
          reading.nextDue,
        ]),
      ),
    ]
  }
  return {
    columns: readingColumns.map(column => word('data.csv.column', column)),
    rows: outcomes.flatMap(rowsOf),
  }
}
