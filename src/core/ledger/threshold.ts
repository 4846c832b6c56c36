import { minor, type Minor } from '#core/money.ts'

/**
 * The amounts from which public bodies publish their payments, largest first: £25,000 by departments, £500 by councils,
 * £250 by the Greater London Authority.
 */
const PUBLISHED = [25_000_00, 500_00, 250_00].map(minor)

/** The threshold that a file may have been published from, judged by its smallest row; none where every row is too small. */
export const likelyThreshold = (smallest: Minor | undefined): Minor | undefined =>
  PUBLISHED.find(amount => smallest !== undefined && amount <= smallest)
