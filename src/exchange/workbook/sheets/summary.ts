import type { Figures } from '#core/figures.ts'
import type { Funding } from '#core/funding/types.ts'
import { add, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import { cellAt, moneyOf, shareOf, sumOf, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Formula, Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'
import { amountOf, linkColumns, linkedAs } from './deliverables.ts'
import { hidesPots } from './funding.ts'
import { hasFew, spansOf } from './spans.ts'
import { counted, partColumns, partOf, standings, type PartColumn } from './sprints.ts'

interface Row {
  readonly key: string
  readonly amount: Cell
  /** What share of all money it is. */
  readonly of?: Minor
}

const total = (column: string): Formula => cellAt('sprints', column, 'total')

/** Plan and cost of the sprints that have both, so that they compare. */
function againstPlan(figures: Figures): Row[] {
  const planned = spansOf(figures).filter(({ begun, sprint }) => begun && sprint?.plan?.over !== undefined)
  const plan = sum(planned.map(({ sprint }) => sprint?.plan?.total ?? ZERO))
  const over = sum(planned.map(({ sprint }) => sprint?.plan?.over ?? ZERO))
  const both: Formula = { op: 'minus', of: [total('plan'), withoutCost(figures)] }
  return [
    { key: 'plan', amount: moneyOf(both, plan) },
    { key: 'costOfPlanned', amount: moneyOf({ op: 'plus', of: [both, total('over')] }, add(plan, over)) },
    { key: 'over', amount: moneyOf(total('over'), over) },
  ]
}

/** Plans of sprints that have begun and have no price to compare them with. */
function withoutCost(figures: Figures): Formula {
  const rows = spansOf(figures).flatMap(({ begun, sprint }, row) =>
    begun && sprint?.plan && sprint.plan.over === undefined ? [row] : [],
  )
  return { op: 'plus', of: rows.map(row => cellAt('sprints', 'plan', row)) }
}

function fundingRows(funding: Funding, { word }: BookWords): Row[] {
  const { open, funded, notFunded } = funding
  const notPaid = cellAt('funding', 'used', funding.pots.length)
  const openLeft: Formula = {
    op: 'sumWhere',
    of: { sheet: 'funding', column: 'left' },
    column: 'state',
    is: word('state.open'),
  }
  return [
    { key: 'funded', amount: moneyOf(sumOf('funding', 'used', funding.pots.length), funded), of: funded },
    { key: 'notFunded', amount: moneyOf(notPaid, notFunded), of: notFunded },
    ...(open ? [{ key: 'fundingLeft', amount: moneyOf(openLeft, open.left) }] : []),
  ]
}

/** A kind of cost so far; one that is told apart in no row says why. */
function partRow(figures: Figures, column: PartColumn, { word }: BookWords): Row {
  const known = spansOf(figures).flatMap(span => (span.begun ? (partOf(span, column, figures) ?? []) : []))
  if (known.length === 0 && partColumns(figures).includes('together'))
    return { key: column, amount: text(word(hasFew(figures) ? 'togetherFew' : 'togetherBetween')) }
  const amount = sum(known)
  return { key: column, amount: moneyOf(total(column), amount), of: amount }
}

function rowsOf(figures: Figures, funding: Funding, words: BookWords): Row[] {
  const { cost, cells, data } = figures
  const linked = linkedAs(figures)
  const potsHidden = hidesPots(figures)
  const gaps = sum(
    spansOf(figures).flatMap(({ begun, sprint, price }) => (begun && !sprint && price ? [price.total] : [])),
  )
  const spentIn = (which: 'deliverables' | 'all'): Formula =>
    which === 'all' ? total('cost') : sumOf('deliverables', 'cost', data.deliverables.length)
  const toDeliverables = amountOf(cells, ({ deliverable }) => deliverable !== undefined)
  const begunBetween: Formula = cellAt('deliverables', 'cost', data.deliverables.length + 1)
  return [
    { key: 'all', amount: moneyOf(total('cost'), cost.all), of: cost.all },
    {
      key: 'inSprints',
      amount: moneyOf({ op: 'minus', of: [total('cost'), begunBetween] }, cost.inSprints),
      of: cost.inSprints,
    },
    { key: 'betweenSprints', amount: moneyOf(begunBetween, gaps), of: gaps },
    ...partColumns(figures).map(column => partRow(figures, column, words)),
    ...standings.map(standing => ({
      key: standing,
      amount: moneyOf(total(standing), cost.standings[standing]),
      of: cost.standings[standing],
    })),
    ...againstPlan(figures),
    {
      key: 'toDeliverables',
      amount: moneyOf(spentIn('deliverables'), toDeliverables),
      of: toDeliverables,
    },
    ...linkColumns.map((column): Row => {
      const amount = amountOf(cells, linked[column])
      return { key: column, amount: moneyOf(cellAt('deliverables', column, 'total'), amount), of: amount }
    }),
    ...(potsHidden ? [] : fundingRows(funding, words)),
    {
      key: 'checkLines',
      amount: moneyOf({ op: 'minus', of: [counted('amount', words, 'lines'), total('cost')] }, ZERO),
    },
    {
      key: 'checkDeliverables',
      amount: moneyOf(
        { op: 'minus', of: [cellAt('deliverables', 'cost', 'total'), total('cost')] },
        subtract(sum(cells.map(({ amount }) => amount)), cost.all),
      ),
    },
    ...(potsHidden
      ? []
      : [
          {
            key: 'checkFunding',
            amount: moneyOf(
              { op: 'minus', of: [cellAt('funding', 'used', 'total'), total('cost')] },
              subtract(funding.all, cost.all),
            ),
          },
        ]),
    {
      key: 'checkYears',
      amount: moneyOf(
        { op: 'minus', of: [cellAt('years', 'both.spent', 'total'), total('cost')] },
        subtract(sum(funding.years.map(year => add(year.capital.spent, year.resource.spent))), cost.all),
      ),
    },
  ]
}

/** The figures of the team in one table, each worked out from the other sheets, with checks that come to nothing. */
export function summarySheet(figures: Figures, funding: Funding, words: BookWords): Sheet {
  const { all } = figures.cost
  const columns: readonly ColumnOf<Row>[] = [
    {
      key: 'figure',
      kind: 'text',
      cell: ({ key }) => text(words.word(`figure.${key}`)),
      width: 52,
      wrap: true,
    },
    { key: 'amount', kind: 'money', cell: ({ amount }) => amount },
    {
      key: 'shareOfAll',
      kind: 'percent',
      cell: ({ of }, row) =>
        of !== undefined && all > 0
          ? shareOf(cellAt('summary', 'amount', row), cellAt('summary', 'amount', 0), of / all)
          : undefined,
    },
    {
      key: 'how',
      kind: 'text',
      cell: ({ key }) => text(words.word(`figure.${key}.how`)),
      width: LONG,
      wrap: true,
    },
  ]
  return sheetOf({ key: 'summary', columns, rows: rowsOf(figures, funding, words) }, words)
}
