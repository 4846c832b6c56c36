import { err, ok, type Result } from '#core/result.ts'

export type DecimalMark = '.' | ','

/** A number as written, taken apart: its size still in the writer's own marks. */
export interface NumberText {
  readonly negative: boolean
  readonly percent: boolean
  /** It is marked as accounting systems mark the sides of an account; a credit is negative. */
  readonly side?: 'CR' | 'DR'
  /** Currency sign or code, as written, in capitals. */
  readonly symbol?: string
  /** Digits with thousands separators and decimal mark. */
  readonly body: string
}

const SYMBOL =
  /^(?:US\$|CA\$|AU\$|NZ\$|[AC]\$|[£$€]|GBP|USD|CAD|AUD|NZD|EUR)|(?:[£$€]|GBP|USD|CAD|AUD|NZD|EUR)$/i
const SIDE = /(?<=[\d\s.,£$€])(?:CR|DR)$/i
/** Most amounts of a long table: nothing is to be taken off. */
const BARE = /^\d[\d.,]*$/
const BODY = /^(?:\d[\d.,' ’]*|[.,]\d+)$/

const DASH = /^(?:[£$€]\s*)?[-‐-―−]+(?:\s*[£$€])?$/u

/** No number is written longer; a cell of prose is not searched for one. */
const LONGEST = 80

/** A dash alone, or beside a currency sign, as accountants write nothing. */
export const isDash = (text: string): boolean => DASH.test(text.trim())

/**
 * Takes a written number apart: sign before or after, parentheses or CR for negative, DR, currency sign or code at
 * either end, percent sign. `undefined` where it is not a number in any notation, or has a sign and a side.
 * @example takeApart('(£1,234.50)') // negative, £, 1,234.50
 */
export function takeApart(text: string): NumberText | undefined {
  if (text.length > LONGEST) return undefined
  if (BARE.test(text)) return { negative: false, percent: false, body: text }
  let rest = text
    .replace(/\s+/gu, ' ')
    .replace(/[‐-―−]/gu, '-')
    .trim()
  let negative = false
  let percent = false
  let symbol: string | undefined
  let side: NumberText['side']
  for (;;) {
    const before = rest
    if (/^\(.*\)$/.test(rest) && !negative) {
      negative = true
      rest = rest.slice(1, -1)
    } else if (/^-|-$/.test(rest) && !negative) {
      negative = true
      rest = rest.replace(/^-|-$/, '')
    } else if (rest.startsWith('+') && !negative) rest = rest.slice(1)
    else if (rest.endsWith('%') && !percent) {
      percent = true
      rest = rest.slice(0, -1)
    } else if (side === undefined && SIDE.test(rest)) {
      side = /cr$/i.test(rest) ? 'CR' : 'DR'
      rest = rest.slice(0, -2)
    } else if (symbol === undefined) {
      symbol = SYMBOL.exec(rest)?.[0].toUpperCase()
      if (symbol !== undefined) rest = rest.replace(SYMBOL, '')
    }
    rest = rest.trim()
    if (rest === before) break
  }
  if (!BODY.test(rest) || (side !== undefined && negative)) return undefined
  return {
    negative: negative || side === 'CR',
    percent,
    body: rest,
    ...(side === undefined ? {} : { side }),
    ...(symbol === undefined ? {} : { symbol }),
  }
}

/** Which decimal mark a written number shows: one of them, either would do, or it has none. */
export function markOf(body: string): DecimalMark | 'either-point' | 'either-comma' | 'none' {
  const points = body.split('.').length - 1
  const commas = body.split(',').length - 1
  if (points > 0 && commas > 0) return body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ','
  if (points + commas === 0) return 'none'
  const mark = points > 0 ? '.' : ','
  if (points + commas > 1) return mark === '.' ? ',' : '.'
  const [whole = '', decimals = ''] = body.split(mark)
  const groups = decimals.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
  if (!groups) return mark
  return mark === '.' ? 'either-point' : 'either-comma'
}

const shapes: Readonly<Record<DecimalMark, RegExp>> = {
  '.': /^(\d+|\d{1,3}([,' ’])\d{3}(?:\2\d{3})*)?(?:\.(\d*))?$/,
  ',': /^(\d+|\d{1,3}([.' ’])\d{3}(?:\2\d{3})*)?(?:,(\d*))?$/,
}

/**
 * The number as plain digits with a point: `-1234.5`. Errors: `cell-number`, also where the thousands are not
 * in threes, because then a mark means something else than it seems.
 */
export function plainDigits(
  number: NumberText | undefined,
  mark: DecimalMark,
): Result<string, { readonly code: 'cell-number' }> {
  const [, whole, , decimals] = (number && shapes[mark].exec(number.body)) ?? []
  if (!number || (!whole && !decimals)) return err({ code: 'cell-number' })
  const digits = (whole ?? '').replace(/\D/g, '') || '0'
  return ok(`${number.negative ? '-' : ''}${digits}${decimals ? `.${decimals}` : ''}`)
}
