import { financialYear } from '#core/calendar.ts'
import type { Figures } from '#core/figures.ts'
import { isNarrow } from '#core/funding/fundPots.ts'
import type { Funding, PotFigure, YearSpend } from '#core/funding/types.ts'
import { add, sum, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { cellAt, date, money, moneyOf, shareOf, sumOf, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Formula, Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'
import { hasFew, spansOf } from './spans.ts'

/** A pot, or what is not funded from any. */
interface Row {
  readonly name: string
  readonly used: Minor
  readonly pot?: PotFigure
}

const at = (column: string, row: number): Formula => cellAt('funding', column, row)
const less = (a: Formula, b: Formula): Formula => ({ op: 'minus', of: [a, b] })

/** The day on which the money ends, or why there is none. */
function endOf({ runway }: PotFigure, { word }: BookWords): Cell {
  if (runway.kind === 'used-up' || runway.kind === 'runs-out') return date(runway.on)
  return text(word(`runway.${runway.kind === 'not-known' ? runway.why : runway.kind}`))
}

function rangeOf({ runway }: PotFigure): readonly (Cell | undefined)[] {
  const range = runway.kind === 'runs-out' ? runway.range : undefined
  const mayEnd = runway.kind === 'lasts' ? runway.mayRunOut : undefined
  return [date(range?.from ?? mayEnd), date(range?.to)]
}

const askedOf = ({ forecast }: PotFigure, { word }: BookWords): Cell =>
  forecast.kind === 'known' ? money(forecast.asked) : text(word(`runway.${forecast.why}`))

/** Columns that say what a pot paid. */
const OF_MONEY: ReadonlySet<string> = new Set([
  'used',
  'left',
  'shareUsed',
  'perSprint',
  'ends',
  'endsFrom',
  'endsTo',
  'asked',
  'leftAtEnd',
])

/**
 * With fewer than three people staff and other cost are one figure, of which nobody can say what a pot for some kinds
 * of spending pays.
 */
export const hidesPots = (figures: Figures): boolean => hasFew(figures) && figures.data.pots.some(isNarrow)

/** Every pot with what it has paid and what is left, and what is not funded from any: all rows are all money. */
export function fundingSheet(figures: Figures, funding: Funding, words: BookWords): Sheet {
  const names = new Map(figures.data.deliverables.map(({ id, name }) => [id, name]))
  const { word, value } = words
  const ofPot =
    <T>(of: (pot: PotFigure) => T) =>
    ({ pot }: Row) =>
      pot ? of(pot) : undefined
  const columns: readonly ColumnOf<Row>[] = [
    { key: 'pot', kind: 'text', cell: ({ name }) => text(name), width: 36, wrap: true },
    { key: 'reference', kind: 'text', cell: ofPot(({ pot }) => text(pot.reference)), width: 24, wrap: true },
    { key: 'spending', kind: 'text', cell: ofPot(({ pot }) => text(value(pot.spending))) },
    { key: 'from', kind: 'date', cell: ofPot(({ pot }) => date(pot.from)) },
    { key: 'to', kind: 'date', cell: ofPot(({ pot }) => date(pot.to)) },
    { key: 'state', kind: 'text', cell: ofPot(({ state }) => text(word(`state.${state}`))), width: 12 },
    {
      key: 'approved',
      kind: 'money',
      cell: ofPot(({ pot }) => money(pot.amount)),
      total: moneyOf(sumOf('funding', 'approved'), sum(funding.pots.map(({ pot }) => pot.amount))),
    },
    {
      key: 'used',
      kind: 'money',
      cell: ({ used }) => money(used),
      total: moneyOf(sumOf('funding', 'used'), funding.all),
    },
    {
      key: 'left',
      kind: 'money',
      cell: ({ pot }, row) => pot && moneyOf(less(at('approved', row), at('used', row)), pot.left),
      total: moneyOf(sumOf('funding', 'left'), sum(funding.pots.map(({ left }) => left))),
    },
    {
      key: 'shareUsed',
      kind: 'percent',
      cell: ({ pot }, row) =>
        pot && pot.pot.amount > 0 ? shareOf(at('used', row), at('approved', row), pot.of1) : undefined,
    },
    { key: 'perSprint', kind: 'money', cell: ofPot(({ burn }) => money(burn.perSprint)) },
    { key: 'ends', kind: 'date', cell: ofPot(pot => endOf(pot, words)), width: 24 },
    { key: 'endsFrom', kind: 'date', cell: ofPot(pot => rangeOf(pot)[0]) },
    { key: 'endsTo', kind: 'date', cell: ofPot(pot => rangeOf(pot)[1]) },
    { key: 'asked', kind: 'money', cell: ofPot(pot => askedOf(pot, words)), width: 24 },
    {
      key: 'leftAtEnd',
      kind: 'money',
      cell: ({ pot }, row) =>
        pot?.forecast.kind === 'known'
          ? moneyOf(less(at('approved', row), at('asked', row)), pot.forecast.left)
          : undefined,
    },
    {
      key: 'paysFor',
      kind: 'text',
      cell: ofPot(({ pot }) =>
        text(
          [
            ...pot.categories.map(each => word(`pays.${each}`)),
            ...pot.deliverables.map(id => names.get(id) ?? word('gone')),
          ].join(', '),
        ),
      ),
      width: LONG,
      wrap: true,
    },
  ]
  const rows: Row[] = [
    ...funding.pots.map(pot => ({ name: pot.pot.name, used: pot.used, pot })),
    { name: word('notFunded'), used: funding.notFunded },
  ]
  if (!hidesPots(figures)) return sheetOf({ key: 'funding', columns, rows }, words)
  return sheetOf(
    {
      key: 'funding',
      columns: columns.filter(({ key }) => !OF_MONEY.has(key)),
      rows: rows.filter(({ pot }) => pot !== undefined),
      lines: [word('holds.funding.few')],
    },
    words,
  )
}

/** A copy does not know what staff costs on each day, so it cuts a sprint at the year end by working days. */
function crossesYears(figures: Figures): boolean {
  const { team, workspace } = figures.data
  const yearOf = (date: IsoDate) => financialYear(date, workspace.financialYearStart).label
  return (
    team.origin === 'copy' &&
    spansOf(figures).some(({ from, to, begun, price }) => begun && price && yearOf(from) !== yearOf(to))
  )
}

/** Capital and resource by financial year: all money so far, and what is planned after it where that is known. */
export function yearsSheet(figures: Figures, funding: Funding, words: BookWords): Sheet {
  const { data } = figures
  const few = hasFew(figures)
  const kinds = few ? [] : (['capital', 'resource'] as const)
  const whens = data.team.origin === 'copy' ? (['spent'] as const) : (['spent', 'ahead'] as const)
  const columns: readonly ColumnOf<YearSpend>[] = [
    { key: 'year', kind: 'text', cell: ({ label }) => text(label) },
    { key: 'from', kind: 'date', cell: ({ from }) => date(from) },
    { key: 'to', kind: 'date', cell: ({ to }) => date(to) },
    ...whens.flatMap((when): ColumnOf<YearSpend>[] => [
      ...kinds.map((kind): ColumnOf<YearSpend> => ({
        key: `${kind}.${when}`,
        kind: 'money',
        cell: year => money(year[kind][when]),
        total: moneyOf(sumOf('years', `${kind}.${when}`), sum(funding.years.map(year => year[kind][when]))),
      })),
      {
        key: `both.${when}`,
        kind: 'money',
        cell: (year, row) =>
          few
            ? money(add(year.capital[when], year.resource[when]))
            : moneyOf(
                { op: 'plus', of: kinds.map(kind => cellAt('years', `${kind}.${when}`, row)) },
                add(year.capital[when], year.resource[when]),
              ),
        total: moneyOf(
          sumOf('years', `both.${when}`),
          sum(funding.years.map(year => add(year.capital[when], year.resource[when]))),
        ),
      },
    ]),
  ]
  const lines = [
    words.word(few ? 'holds.years.few' : 'holds.years'),
    ...(crossesYears(figures) ? [words.word('yearsEvenly')] : []),
  ]
  return sheetOf({ key: 'years', columns, rows: funding.years, lines }, words)
}
