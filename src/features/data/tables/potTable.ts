import { financialYear, toIsoDate } from '#core/calendar.ts'
import { inPotOrder } from '#core/funding/potOrder.ts'
import type { Figures } from '#core/figures.ts'
import type { Pot } from '#core/records/pot.ts'
import { plainMoney, type CsvCell, type CsvTable } from '#exchange/tables/toCsv.ts'
import type { TranslateCode } from '#ui/text.tsx'

export const potColumns = [
  'order',
  'name',
  'reference',
  'from',
  'to',
  'spending',
  'amount',
  'paysFor',
  'limits',
]

/** The pots in the order in which cost goes to them, with what each pays for and its limits by financial year. */
export function potTable({ data }: Figures, word: TranslateCode): CsvTable {
  const deliverables = new Map(data.deliverables.map(({ id, name }) => [id, name]))
  const { financialYearStart } = data.workspace
  const yearOf = (year: number) =>
    financialYear(toIsoDate(year, financialYearStart, 1), financialYearStart).label
  const rowOf = (pot: Pot, i: number): CsvCell[] => {
    const paysFor = [
      ...pot.categories.map(category => word('data.value', category)),
      ...pot.deliverables.flatMap(id => deliverables.get(id) ?? []),
    ]
    return [
      i + 1,
      pot.name,
      pot.reference,
      pot.from,
      pot.to,
      word('data.value', pot.spending),
      { money: pot.amount },
      paysFor.length === 0 ? word('data.csv', 'everything') : paysFor.join('; '),
      pot.limits.map(({ year, amount }) => `${yearOf(year)}: ${plainMoney(amount)}`).join('; '),
    ]
  }
  return {
    columns: potColumns.map(column => word('data.csv.column', column)),
    rows: data.pots.toSorted(inPotOrder).map(rowOf),
  }
}
