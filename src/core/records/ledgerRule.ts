import * as z from 'zod/mini'
import { CostCategory } from './costItem.ts'
import { rowFields, Text, type Upgrade } from './fields.ts'
import { Engagement } from './rate.ts'

/** The fields of a ledger row that a rule may look at. */
export const RuleField = z.enum(['area', 'type', 'supplier', 'description', 'reference'])
export type RuleField = z.infer<typeof RuleField>

/** "Expense area is 'GOVERNMENT DIGITAL SERVICE'". Case and white space make no difference. */
export const Condition = z.object({
  field: RuleField,
  is: z.enum(['is', 'is-not', 'contains']),
  text: Text,
})
export type Condition = z.infer<typeof Condition>

/** What the rows of a rule are. Rows that settle wait until a person says which estimates they settle. */
export const RuleTreatment = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('not-ours') }),
  z.object({
    kind: z.literal('new-cost'),
    category: CostCategory,
    spending: z.enum(['capital', 'resource']),
  }),
  z.object({ kind: z.literal('settles-staff'), engagement: Engagement }),
  z.object({ kind: z.literal('settles-items'), category: CostCategory }),
])
export type RuleTreatment = z.infer<typeof RuleTreatment>

/** Says what rows of the ledger are. A row is under the first rule, by `order`, whose every condition it meets. */
export const LedgerRule = z.looseObject({
  ...rowFields,
  order: z.int().check(z.gte(0)),
  when: z.array(Condition),
  treat: RuleTreatment,
})
export type LedgerRule = z.infer<typeof LedgerRule>
export const ledgerRuleVersion = 1
export const ledgerRuleDefaults = { when: [] } as const
export const ledgerRuleUpgrades: readonly Upgrade[] = []
