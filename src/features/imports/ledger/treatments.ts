import { CostCategory } from '#core/records/costItem.ts'
import type { RuleTreatment } from '#core/records/ledgerRule.ts'
import { Engagement } from '#core/records/rate.ts'

/** Every treatment that is chosen from a list, by the value that the list knows it by. */
export const treatments: ReadonlyMap<string, RuleTreatment> = new Map<string, RuleTreatment>([
  ['not-ours', { kind: 'not-ours' }],
  ...CostCategory.options.map(
    category =>
      [`new-cost:${category}`, { kind: 'new-cost', category, spending: 'resource' }] as [
        string,
        RuleTreatment,
      ],
  ),
  ...Engagement.options.map(
    engagement => [`staff:${engagement}`, { kind: 'settles-staff', engagement }] as [string, RuleTreatment],
  ),
  ...CostCategory.options.map(
    category => [`items:${category}`, { kind: 'settles-items', category }] as [string, RuleTreatment],
  ),
])

/** What a list knows a treatment by. */
export function keyOf(treat: RuleTreatment): string {
  switch (treat.kind) {
    case 'not-ours':
      return 'not-ours'
    case 'new-cost':
      return `new-cost:${treat.category}`
    case 'settles-staff':
      return `staff:${treat.engagement}`
    case 'settles-items':
      return `items:${treat.category}`
  }
}
