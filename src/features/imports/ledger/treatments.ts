import { CostCategory } from '#core/records/costItem.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { Engagement } from '#core/records/rate.ts'

/** Every treatment that is chosen from a list, by the value that the list knows it by. */
export const treatments: ReadonlyMap<string, Rule['treat']> = new Map<string, Rule['treat']>([
  ['open', { kind: 'open' }],
  ['not-ours', { kind: 'not-ours' }],
  ...CostCategory.options.map(
    category =>
      [`new-cost:${category}`, { kind: 'new-cost', category, spending: 'resource' }] as [
        string,
        Rule['treat'],
      ],
  ),
  ...Engagement.options.map(
    engagement => [`staff:${engagement}`, { kind: 'settles-staff', engagement }] as [string, Rule['treat']],
  ),
  ...CostCategory.options.map(
    category => [`items:${category}`, { kind: 'settles-items', category }] as [string, Rule['treat']],
  ),
])

/** What a list knows a treatment by. */
export function keyOf(treat: Rule['treat']): string {
  switch (treat.kind) {
    case 'open':
    case 'not-ours':
      return treat.kind
    case 'new-cost':
      return `new-cost:${treat.category}`
    case 'settles-staff':
      return `staff:${treat.engagement}`
    case 'settles-items':
      return `items:${treat.category}`
  }
}
