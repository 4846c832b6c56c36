import type { Figures } from '#core/figures.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { Reading } from '#core/records/reading.ts'
import { date, number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

interface Row {
  readonly figure: OutcomeFigure
  readonly reading: Reading
}

/** Every reading of every outcome, for everyone and for groups, with its evidence. */
export function readingsSheet({ outcomes }: Figures, words: BookWords): Sheet {
  const { value, word } = words
  const columns: readonly ColumnOf<Row>[] = [
    { key: 'outcome', kind: 'text', cell: ({ figure }) => text(figure.metric.name), width: 36, wrap: true },
    { key: 'unit', kind: 'text', cell: ({ figure }) => text(value(figure.metric.unit)), width: 12 },
    { key: 'group', kind: 'text', cell: ({ reading }) => text(reading.group ?? word('everyone')) },
    { key: 'date', kind: 'date', cell: ({ reading }) => date(reading.date) },
    { key: 'reading', kind: 'number', cell: ({ reading }) => number(reading.value) },
    { key: 'reached', kind: 'number', cell: ({ reading }) => number(reading.reached) },
    { key: 'confidence', kind: 'text', cell: ({ reading }) => text(value(reading.confidence)), width: 13 },
    { key: 'evidence', kind: 'text', cell: ({ reading }) => text(reading.evidence), width: LONG, wrap: true },
    { key: 'nextDue', kind: 'date', cell: ({ reading }) => date(reading.nextDue) },
    {
      key: 'metricVersion',
      kind: 'number',
      cell: ({ figure }) => number(figure.outcome.metricVersion),
    },
  ]
  const rows = outcomes.flatMap(figure => figure.readings.map(reading => ({ figure, reading })))
  return sheetOf({ key: 'readings', columns, rows }, words)
}
