import * as z from 'zod/mini'

/** The largest amount that is held, either side of zero: 2^51 minor units. Past it an amount is refused. */
export const LARGEST = 2 ** 51

/** Whole minor units (pence, cents) of the workspace's one currency. Negative is a credit. */
export const Minor = z.int().check(z.gte(-LARGEST), z.lte(LARGEST)).brand<'Minor'>()
export type Minor = z.infer<typeof Minor>

export const Currency = z.enum(['GBP', 'CAD', 'USD', 'EUR', 'AUD', 'NZD'])
export type Currency = z.infer<typeof Currency>
