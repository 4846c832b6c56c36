import { CostCategory } from '#core/records/costItem.ts'
import { Engagement } from '#core/records/rate.ts'

/** Staff by engagement, or other money by category: what an estimate and a ledger can be compared by. */
export type MoneyKind = `staff:${Engagement}` | `items:${CostCategory}` | 'staff-together'

export const moneyKinds: readonly MoneyKind[] = [
  ...Engagement.options.map(engagement => `staff:${engagement}` as const),
  'staff-together',
  ...CostCategory.options.map(category => `items:${category}` as const),
]

/** The kind of a line; a group line of a copy says neither and is staff together. */
export const kindOfMoney = (
  engagement: Engagement | undefined,
  category: CostCategory | undefined,
): MoneyKind => (category ? `items:${category}` : engagement ? `staff:${engagement}` : 'staff-together')
