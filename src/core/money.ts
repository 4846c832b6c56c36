import * as z from 'zod/mini'
import { err, ok, type Result } from './result.ts'

/** The largest amount that is held, either side of zero: 2^51 minor units. Past it an amount is refused. */
export const LARGEST = 2 ** 51

/** Whole minor units (pence, cents) of the workspace's one currency. Negative is a credit. */
export const Minor = z.int().check(z.gte(-LARGEST), z.lte(LARGEST)).brand<'Minor'>()
export type Minor = z.infer<typeof Minor>

export const Currency = z.enum(['GBP', 'CAD', 'USD', 'EUR', 'AUD', 'NZD'])
export type Currency = z.infer<typeof Currency>

const isMinor = (n: number): n is Minor => Number.isInteger(n) && Math.abs(n) <= LARGEST

/** Whole minor units from a number that is already known to be whole and within 2^51; any other is a bug and throws. */
export function minor(n: number): Minor {
  // -0 would be shown as a credit of nothing.
  const amount = n === 0 ? 0 : n
  if (!isMinor(amount)) throw new RangeError(`Not an amount in whole minor units: ${n}`)
  return amount
}

export const ZERO: Minor = minor(0)

/** The sum of a list of amounts, in minor units; throws past 2^51. */
export function sum(amounts: Iterable<Minor>): Minor {
  let total = 0
  for (const amount of amounts) total += amount
  return minor(total)
}

/** The sum of its arguments, in minor units: `add(staff, items)`. */
export const add = (...amounts: readonly Minor[]): Minor => sum(amounts)

/** `a` less `b`, in minor units. */
export const subtract = (a: Minor, b: Minor): Minor => minor(a - b)

/** A charge as a credit, and the other way round. */
export const negate = (a: Minor): Minor => minor(0 - a)

/** A decimal of at most 6 places (points, days, percent, FTE) as a whole weight for `allocate`. */
export const weight = (decimal: number): number => Math.round(decimal * 1e6)

/**
 * Divides an amount by weights into whole minor units that sum to it: largest remainder, ties in list order,
 * a negative amount by its size and then its sign. Weights are whole and not negative; without any weight the
 * money stays unallocated (`no-weight`). `allocate(100, [1, 1, 1])` is 34, 33, 33.
 */
export function allocate(
  total: Minor,
  weights: readonly (number | bigint)[],
): Result<Minor[], { readonly code: 'no-weight' }> {
  const size = Math.abs(total)
  const parts = sharedAsNumbers(size, weights) ?? sharedAsBigInts(BigInt(size), weights)
  if (!parts) return err({ code: 'no-weight' })
  return ok(parts.map(part => minor(total < 0 ? -part : part)))
}

/** Hands what rounding down left to the parts that lost most by it, in the order of the list where they lost the same. */
function handOut(parts: number[], left: number, byRemainder: (a: number, b: number) => number): number[] {
  if (left === 0) return parts
  // Sorting is stable, so equal remainders keep the order of the list.
  const order = parts.map((_, i) => i).sort(byRemainder)
  for (let n = 0; n < left; n++) {
    const i = order[n] ?? 0
    parts[i] = (parts[i] ?? 0) + 1
  }
  return parts
}

/** Shares where no product leaves the whole numbers that are exact; else undefined. */
function sharedAsNumbers(size: number, weights: readonly (number | bigint)[]): number[] | undefined {
  let all = 0
  for (const weight of weights) {
    const share = Number(weight)
    if (!Number.isInteger(share) || share < 0) return undefined
    all += share
  }
  // Above 2^53 a number may have been rounded, but never to below it.
  if (all === 0 || size * all > Number.MAX_SAFE_INTEGER || all > Number.MAX_SAFE_INTEGER) return undefined
  const [parts, remainders]: [number[], number[]] = [[], []]
  let left = size
  for (const weight of weights) {
    const product = size * Number(weight)
    const remainder = product % all
    const part = (product - remainder) / all
    remainders.push(remainder)
    parts.push(part)
    left -= part
  }
  return handOut(parts, left, (a, b) => (remainders[b] ?? 0) - (remainders[a] ?? 0))
}

function sharedAsBigInts(size: bigint, weights: readonly (number | bigint)[]): number[] | undefined {
  const shares = weights.map(BigInt)
  if (shares.some(share => share < 0n)) throw new RangeError('A weight is never negative')
  const all = shares.reduce((a, b) => a + b, 0n)
  if (all === 0n) return undefined
  const parts = shares.map(share => Number((size * share) / all))
  const remainders = shares.map(share => (size * share) % all)
  const left = parts.reduce((rest, part) => rest - part, Number(size))
  return handOut(parts, left, (a, b) => Number((remainders[b] ?? 0n) - (remainders[a] ?? 0n)))
}

export type MoneyCode = 'money-empty' | 'money-not-a-number' | 'money-decimals' | 'money-too-large'

const SYMBOLS: Readonly<Record<Currency, readonly string[]>> = {
  GBP: ['£', 'GBP'],
  CAD: ['CA$', 'C$', '$', 'CAD'],
  USD: ['US$', '$', 'USD'],
  EUR: ['€', 'EUR'],
  AUD: ['AU$', 'A$', '$', 'AUD'],
  NZD: ['NZ$', '$', 'NZD'],
}

/** Thousands are grouped by comma or space, or not at all; then a point and decimals, and k or m. */
const NUMBER = /^(\d+|\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)?(?:\.(\d+))?(?: ?([km]))?$/i

const NOUGHTS: Readonly<Record<string, number>> = { k: 3, m: 6 }

/**
 * Reads an amount that a person typed or pasted into minor units: "£1,234.50", "-£5", "(12.00)", "1 234", "12k", "£1.2m".
 * With a currency only its own symbols are read; another's is not a number here.
 */
export function parseMoney(
  text: string,
  currency?: Currency,
): Result<Minor, { readonly code: MoneyCode; readonly text: string }> {
  const failed = (code: MoneyCode) => err({ code, text })
  // Spreadsheets and web pages use no-break and narrow spaces, and a true minus sign.
  let rest = text.replace(/\s+/gu, ' ').replace(/[−–]/gu, '-').trim()
  if (rest === '') return failed('money-empty')
  const bracketed = /^\((.*)\)$/.exec(rest)
  rest = withoutSymbol(bracketed?.[1] ?? rest, currency)
  const signed = !bracketed && rest.startsWith('-')
  if (signed) rest = withoutSymbol(rest.slice(1), currency)
  const [, whole = '', decimals = '', short = ''] = NUMBER.exec(rest) ?? []
  if (whole + decimals === '') return failed('money-not-a-number')
  const places = 2 + (NOUGHTS[short.toLowerCase()] ?? 0)
  if (decimals.length > places) return failed('money-decimals')
  const size = Number(whole.replace(/[, ]/g, '') + decimals.padEnd(places, '0'))
  if (size > LARGEST) return failed('money-too-large')
  return ok(minor(bracketed || signed ? -size : size))
}

const PLAIN = /^(-?)(\d+)(?:\.(\d*))?$/

/**
 * Reads an amount of plain digits, as one cell of a long table after another has them, into minor units: "-1234.5".
 * Errors as those of `parseMoney`.
 */
export function plainMinor(
  digits: string,
): Result<Minor, { readonly code: MoneyCode; readonly text: string }> {
  const [, sign, whole = '', decimals = ''] = PLAIN.exec(digits) ?? []
  if (sign === undefined) return err({ code: 'money-not-a-number', text: digits })
  if (decimals.length > 2) return err({ code: 'money-decimals', text: digits })
  const size = Number(whole + decimals.padEnd(2, '0'))
  if (size > LARGEST) return err({ code: 'money-too-large', text: digits })
  return ok(minor(sign === '-' ? -size : size))
}

function withoutSymbol(text: string, currency: Currency | undefined): string {
  const known = currency ? SYMBOLS[currency] : Object.values(SYMBOLS).flat()
  const trimmed = text.trim()
  const upper = trimmed.toUpperCase()
  for (const symbol of known) {
    if (upper.startsWith(symbol)) return trimmed.slice(symbol.length).trim()
    if (upper.endsWith(symbol)) return trimmed.slice(0, -symbol.length).trim()
  }
  return trimmed
}
