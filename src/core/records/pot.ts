import * as z from 'zod/mini'
import { Minor } from '#core/money.ts'
import { CostCategory } from './costItem.ts'
import { Id, IsoDate, Name, rowFields, Text, type Upgrade } from './fields.ts'

/** What a cost is, as far as a pot may choose by it: staff, or the category of a cost item. */
export const PotCategory = z.enum(['staff', ...CostCategory.options])
export type PotCategory = z.infer<typeof PotCategory>

/** The most of a pot that may go to one financial year, by the calendar year in which that year starts. */
export const YearLimit = z.object({ year: z.int().check(z.gte(1900), z.lte(9000)), amount: Minor })
export type YearLimit = z.infer<typeof YearLimit>

/**
 * Approved funding. Cost of a day goes to the first pot, in their order, that takes it and has money left; what no pot
 * takes is not funded.
 */
export const Pot = z.looseObject({
  ...rowFields,
  name: Name,
  amount: Minor,
  from: IsoDate,
  to: IsoDate,
  /** Which kind of spending it is approved for. */
  spending: z.enum(['capital', 'resource', 'either']),
  /** Approval reference: a minute, a business case. */
  reference: Text,
  /** Its place among the pots; the lowest is asked first. */
  order: z.int().check(z.gte(0), z.lte(1_000_000)),
  limits: z.array(YearLimit),
  /** What it pays for; empty is everything. */
  categories: z.array(PotCategory),
  /** The deliverables that it pays for; empty is all, and what is linked to none. */
  deliverables: z.array(Id),
})
export type Pot = z.infer<typeof Pot>
export const potVersion = 1
export const potDefaults = {
  spending: 'either',
  reference: '',
  order: 0,
  limits: [],
  categories: [],
  deliverables: [],
} as const
export const potUpgrades: readonly Upgrade[] = []
