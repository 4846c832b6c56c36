import { isLikelyOverstated } from '#core/costing/overstated.ts'
import { vatNotStated } from '#core/costing/items.ts'
import type { Figures } from '#core/figures.ts'
import { bankHolidays } from '#core/parameters/bankHolidays.ts'
import { IsoDate } from '#core/records/fields.ts'
import { date, number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Sheet } from '#exchange/workbook/types.ts'
import type { AssumptionWords, BookWords } from '#exchange/workbook/words.ts'
import { noRateText } from './spans.ts'

/** Something that every figure rests on: what it is, and where it comes from. */
export interface Assumption {
  readonly key: string
  readonly is: Cell
  readonly source?: string
}

/** What the figures rest on. Nothing in it is close to pay, so that it may stand in what is made for others. */
export function assumptionsOf(figures: Figures, { word, value, facts }: AssumptionWords): Assumption[] {
  const { data, cost, today } = figures
  const { calendar, workspace, team } = data
  const { published } = bankHolidays.divisions[calendar.division]
  const unpriced = data.costItems.filter(vatNotStated).length
  const calculated = cost.sprints.filter(each => each.calculatedHolidays).length
  const month = workspace.financialYearStart
  return [
    { key: 'today', is: date(today) },
    { key: 'currency', is: text(facts.currency) },
    { key: 'yearStart', is: text(word(`month.${month}`)) },
    { key: 'weekdays', is: text(calendar.weekdays.map(day => word(`weekday.${day}`)).join(', ')) },
    { key: 'hoursPerDay', is: number(calendar.hoursPerDay) },
    { key: 'holidays', is: text(value(calendar.division)), source: bankHolidays.source },
    { key: 'holidaysMade', is: date(IsoDate.parse(bankHolidays.made)), source: bankHolidays.edition },
    { key: 'holidaysPublished', is: text(String(published.to)) },
    { key: 'holidaysCalculated', is: number(calculated) },
    { key: 'closures', is: number(calendar.closures.length) },
    { key: 'sprintLength', is: number(team.sprintLength) },
    { key: 'rounding', is: text(word('rounding')) },
    { key: 'vat', is: text(word('vatRule')) },
    { key: 'vatNotStated', is: number(unpriced) },
    ...(team.origin === 'copy'
      ? []
      : [{ key: 'overstated', is: text(word(isLikelyOverstated(data) ? 'overstatedYes' : 'no')) }]),
    {
      key: 'missingRates',
      is: text(cost.missing.length > 0 ? noRateText(cost.missing) : word('none')),
    },
  ]
}

export function assumptionsSheet(figures: Figures, words: BookWords): Sheet {
  const columns: readonly ColumnOf<Assumption>[] = [
    {
      key: 'assumption',
      kind: 'text',
      cell: ({ key }) => text(words.word(`assumption.${key}`)),
      width: 48,
      wrap: true,
    },
    { key: 'is', kind: 'text', cell: ({ is }) => is, width: LONG, wrap: true },
    { key: 'source', kind: 'text', cell: ({ source }) => text(source), width: LONG, wrap: true },
  ]
  return sheetOf({ key: 'assumptions', columns, rows: assumptionsOf(figures, words) }, words)
}
