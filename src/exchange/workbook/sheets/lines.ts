import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import type { Figures } from '#core/figures.ts'
import { isBetween } from '#core/privacy/sharedCopy.ts'
import { date, money, moneyOf, number, text } from '#exchange/workbook/cells.ts'
import { sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'
import { counts, spanName, spansOf, type BookSpan } from './spans.ts'
import { counted } from './sprints.ts'

interface Line {
  readonly span: BookSpan
  readonly line: PriceLine
}

function whatOf(line: PriceLine, { word, value }: BookWords): string {
  if (line.kind === 'staff') return line.role
  if (line.kind === 'group')
    return word(line.group === 'staff-and-other' ? 'togetherFew' : `group.${line.group}`)
  const engagement = engagementOf(line)
  return itemOf(line)?.description ?? (engagement === undefined ? '' : value(engagement))
}

const kindWord = (line: PriceLine): string =>
  line.kind === 'group' && line.group === 'staff-and-other' ? 'group.staff-and-other' : `line.${line.kind}`

/** Every priced line of every sprint and gap: the parts that their cost is made of. Days and roles only in a finance copy. */
export function linesSheet(figures: Figures, words: BookWords): Sheet {
  const { value, word } = words
  const lines = spansOf(figures).flatMap(span => span.price?.lines.map(line => ({ span, line })) ?? [])
  const staff: readonly ColumnOf<Line>[] = [
    {
      key: 'engagement',
      kind: 'text',
      cell: ({ line }) => {
        const engagement = engagementOf(line)
        return text(engagement && value(engagement))
      },
    },
    {
      key: 'basis',
      kind: 'text',
      cell: ({ line }) => text(line.kind === 'staff' ? value(line.basis) : undefined),
    },
    {
      key: 'people',
      kind: 'number',
      cell: ({ line }) => number(line.kind === 'staff' ? line.people : undefined),
    },
    {
      key: 'days',
      kind: 'number',
      cell: ({ line }) => number(line.kind === 'staff' ? line.days : undefined),
    },
  ]
  const columns: readonly ColumnOf<Line>[] = [
    { key: 'sprint', kind: 'number', cell: ({ span }) => spanName(span, words), width: 17, named: true },
    { key: 'from', kind: 'date', cell: ({ span }) => date(span.from) },
    { key: 'to', kind: 'date', cell: ({ span }) => date(span.to) },
    { key: 'counts', kind: 'text', cell: ({ span }) => counts(span, words), width: 12 },
    { key: 'line', kind: 'text', cell: ({ line }) => text(word(kindWord(line))) },
    { key: 'what', kind: 'text', cell: ({ line }) => text(whatOf(line, words)), width: 36, wrap: true },
    ...(figures.data.team.origin === 'copy' ? [] : staff),
    {
      key: 'category',
      kind: 'text',
      cell: ({ line }) => {
        const item = itemOf(line)
        return text(item && !isBetween(item.item) ? value(item.category) : undefined)
      },
      width: 13,
    },
    { key: 'standing', kind: 'text', cell: ({ line }) => text(value(line.standing)), width: 13 },
    {
      key: 'amount',
      kind: 'money',
      cell: ({ line }) => money(line.amount),
      total: moneyOf(counted('amount', words, 'lines'), figures.cost.all),
    },
  ]
  return sheetOf({ key: 'lines', columns, rows: lines }, words)
}
