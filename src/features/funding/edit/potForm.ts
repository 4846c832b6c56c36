import { financialYear, toIsoDate, yearOf } from '#core/calendar.ts'
import type { Currency } from '#core/money.ts'
import { potDefaults, type Pot, PotCategory } from '#core/records/pot.ts'
import { plainMoney } from '#exchange/tables/toCsv.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { collector, readAmount, readDate } from '#ui/fields/typed.ts'

export const SPENDING = ['either', 'capital', 'resource'] as const satisfies readonly Pot['spending'][]

/** A pot as typed. */
export interface PotText extends Record<string, string | readonly string[]> {
  name: string
  reference: string
  amount: string
  from: string
  to: string
  spending: string
  categories: readonly string[]
  deliverables: readonly string[]
}

/** A limit of a financial year as typed: the calendar year in which it starts. */
export type LimitText = Readonly<Record<'year' | 'amount', string>>

export const textOf = (pot: Pot | undefined): PotText => ({
  name: pot?.name ?? '',
  reference: pot?.reference ?? '',
  amount: pot ? plainMoney(pot.amount) : '',
  from: pot?.from ?? '',
  to: pot?.to ?? '',
  spending: pot?.spending ?? potDefaults.spending,
  categories: pot?.categories ?? [],
  deliverables: pot?.deliverables ?? [],
})

export const limitTexts = (pot: Pot | undefined): readonly LimitText[] =>
  (pot?.limits ?? []).map(({ year, amount }) => ({ year: String(year), amount: plainMoney(amount) }))

/** The fields of a pot that a form holds, or what is wrong with them. */
export function readPot(text: PotText, limits: readonly LimitText[], currency: Currency) {
  const { issues, take } = collector()
  const amount = take('amount', readAmount(text.amount, currency))
  const from = take('from', readDate(text.from))
  const to = take('to', readDate(text.to))
  const most = limits.flatMap((limit, i) => {
    const value = take(`limits.${i}.amount`, readAmount(limit.amount, currency))
    return value === undefined ? [] : [{ year: Number(limit.year), amount: value }]
  })
  if (amount === undefined || from === undefined || to === undefined || issues.length > 0)
    return { issues: issues as readonly FormIssue[] }
  return {
    issues: [],
    fields: {
      name: text.name,
      reference: text.reference.trim(),
      amount,
      from,
      to,
      spending: SPENDING.find(each => each === text.spending) ?? potDefaults.spending,
      limits: most,
      categories: PotCategory.options.filter(category => text.categories.includes(category)),
      deliverables: [...text.deliverables],
    },
  }
}

/** Years that may still be chosen where no dates are typed, and the most that are offered. */
const MOST_YEARS = 20

/** The financial years with a day between two typed dates, by the calendar year in which each starts. */
export function yearsBetween(
  { from, to }: Pick<PotText, 'from' | 'to'>,
  startMonth: number,
): { readonly value: string; readonly text: string }[] {
  const [first, last] = [readDate(from), readDate(to)]
  if (!first.ok || !last.ok || last.value < first.value) return []
  const start = yearOf(financialYear(first.value, startMonth).from)
  const end = Math.min(yearOf(financialYear(last.value, startMonth).from), start + MOST_YEARS - 1)
  return Array.from({ length: end - start + 1 }, (_, i) => ({
    value: String(start + i),
    text: financialYear(toIsoDate(start + i, startMonth, 1), startMonth).label,
  }))
}
