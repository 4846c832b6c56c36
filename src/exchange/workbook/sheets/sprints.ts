import type { CostKind, SprintCost } from '#core/costing/types.ts'
import type { Figures } from '#core/figures.ts'
import { sum, type Minor } from '#core/money.ts'
import { Standing } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { cellAt, date, money, moneyOf, number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Formula, Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'
import { counts, isToldApart, noRateText, spanName, spansOf, type BookSpan } from './spans.ts'

export const costKinds = ['staff', 'supplier', 'other'] as const satisfies readonly CostKind[]
export type PartColumn = CostKind | 'together'
export const standings = Standing.options

/** What has been spent by the rows that count so far. */
export const counted = (column: string, { word }: BookWords, sheet: 'sprints' | 'lines' = 'sprints') =>
  ({ op: 'sumWhere', of: { sheet, column }, column: 'counts', is: word('yes') }) satisfies Formula

/** Where its status and its days do not agree, the word says what is still to be done. */
function statusOf(
  { sprint, status }: SprintCost,
  today: IsoDate,
): SprintCost['status'] | 'notClosed' | 'notStarted' {
  if (status !== 'closed' && sprint.to < today) return 'notClosed'
  return status === 'planned' && sprint.from <= today ? 'notStarted' : status
}

/** The columns that a cost is the sum of; `together` where some rows do not tell staff and other cost apart. */
export const partColumns = (figures: Figures): readonly PartColumn[] =>
  spansOf(figures).every(span => !span.price || isToldApart(span, figures))
    ? costKinds
    : [...costKinds, 'together']

/** What of a row is in such a column; undefined where it cannot be told. */
export function partOf(span: BookSpan, column: PartColumn, figures: Figures): Minor | undefined {
  if (isToldApart(span, figures)) return column === 'together' ? undefined : span.price?.byKind[column]
  return column === 'together' ? span.price?.total : undefined
}

/** A sprint without a rate has no cost, which is not a cost of nothing: only what the ledger says of it counts. */
function costOf(
  { price, pricing }: BookSpan,
  row: number,
  columns: readonly string[],
  { word }: BookWords,
): Cell {
  if (!price) return text(word(pricing.kind === 'no-rate' ? 'noRate' : 'nothingKnown'))
  const of = columns.map(column => cellAt('sprints', column, row))
  return moneyOf({ op: 'plus', of }, price.total)
}

function overOf({ sprint }: BookSpan, row: number): Cell {
  const over = sprint?.plan?.over
  if (over === undefined) return undefined
  return moneyOf({ op: 'minus', of: [cellAt('sprints', 'cost', row), cellAt('sprints', 'plan', row)] }, over)
}

/** Every sprint and what fell between sprints, with its plan; the rows that count so far come to all money so far. */
export function sprintsSheet(figures: Figures, words: BookWords): Sheet {
  const spans = spansOf(figures)
  const parts = partColumns(figures)
  const begun = spans.filter(span => span.begun)
  const total = (column: string, of: (span: BookSpan) => Minor | undefined): Cell =>
    moneyOf(counted(column, words), sum(begun.flatMap(span => of(span) ?? [])))
  const columns: readonly ColumnOf<BookSpan>[] = [
    { key: 'sprint', kind: 'number', cell: span => spanName(span, words), width: 17, named: true },
    ...(spans.some(({ sprint }) => sprint && sprint.sprint.name !== '') ? [nameColumn] : []),
    { key: 'from', kind: 'date', cell: span => date(span.from) },
    { key: 'to', kind: 'date', cell: span => date(span.to) },
    {
      key: 'status',
      kind: 'text',
      cell: ({ sprint }) => text(sprint && words.word(`status.${statusOf(sprint, figures.today)}`)),
      width: 17,
    },
    { key: 'counts', kind: 'text', cell: span => counts(span, words), width: 12 },
    ...(figures.data.team.origin === 'copy' ? [] : [workingDaysColumn]),
    ...parts.map((column): ColumnOf<BookSpan> => ({
      key: column,
      kind: 'money',
      cell: span => money(partOf(span, column, figures)),
      total:
        !parts.includes('together') || begun.some(span => partOf(span, column, figures) !== undefined)
          ? total(column, span => partOf(span, column, figures))
          : undefined,
    })),
    {
      key: 'cost',
      kind: 'money',
      cell: (span, row) => costOf(span, row, parts, words),
      total: moneyOf(counted('cost', words), figures.cost.all),
    },
    {
      key: 'plan',
      kind: 'money',
      cell: ({ sprint }) => money(sprint?.plan?.total),
      total: total('plan', ({ sprint }) => sprint?.plan?.total),
    },
    {
      key: 'over',
      kind: 'money',
      cell: overOf,
      total: total('over', ({ sprint }) => sprint?.plan?.over),
    },
    ...standings.map((standing): ColumnOf<BookSpan> => ({
      key: standing,
      kind: 'money',
      cell: ({ price }) => money(price?.standings[standing]),
      total: moneyOf(counted(standing, words), figures.cost.standings[standing]),
    })),
    ...(spans.some(({ pricing }) => pricing.kind === 'no-rate') ? [noRateColumn] : []),
  ]
  const lines = [
    words.word('holds.sprints'),
    ...(parts.includes('together') ? [words.word('notToldApart')] : []),
  ]
  return sheetOf({ key: 'sprints', columns, rows: spans, lines }, words)
}

const workingDaysColumn: ColumnOf<BookSpan> = {
  key: 'workingDays',
  kind: 'number',
  cell: ({ sprint }) => number(sprint?.workingDays),
}

// Columns that would be blank throughout are left out.
const nameColumn: ColumnOf<BookSpan> = {
  key: 'name',
  kind: 'text',
  cell: ({ sprint }) => text(sprint?.sprint.name),
  width: 24,
  wrap: true,
}

const noRateColumn: ColumnOf<BookSpan> = {
  key: 'noRateFor',
  kind: 'text',
  cell: ({ pricing }) => text(pricing.kind === 'no-rate' ? noRateText(pricing.missing) : undefined),
  width: LONG,
  wrap: true,
}
