import { parseMoney, type Currency, type Minor } from '#core/money.ts'
import type { Failure } from '#core/result.ts'
import { isWorthIt, worthCost, type Worth, type WorthCost } from '#core/worth/breakEven.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

/** The form as typed. */
export interface WorthForm {
  readonly making: string
  readonly by: 'people' | 'amount'
  readonly people: string
  readonly days: string
  readonly day: string
  readonly amount: string
  readonly change: string
  readonly expected: string
  readonly value: string
}

export type WorthField = Exclude<keyof WorthForm, 'by' | 'making' | 'change'>

export interface WorthRead {
  /** What cannot be read, by field; an empty field is not a fault. */
  readonly faults: Partial<Record<WorthField, Failure>>
  readonly cost?: Minor
  readonly worth?: Worth
  readonly expected?: number
  readonly value?: Minor
}

/** What the typed texts say so far: as much of the answer as can be given, and what cannot be read. */
export function readWorth(form: WorthForm, currency: Currency): WorthRead {
  const faults: Partial<Record<WorthField, Failure>> = {}
  const amount = (field: WorthField): Minor | undefined => {
    if (form[field].trim() === '') return undefined
    const read = parseMoney(form[field], currency)
    if (read.ok && read.value > 0) return read.value
    faults[field] = read.ok ? { code: 'not-above-zero' } : read.error
    return undefined
  }
  const count = (field: WorthField): number | undefined => {
    if (form[field].trim() === '') return undefined
    const read = readNumber(form[field])
    if (read.ok && read.value > 0) return read.value
    faults[field] = read.ok ? { code: 'not-above-zero' } : read.error
    return undefined
  }
  const [people, days, day, whole] = [count('people'), count('days'), amount('day'), amount('amount')]
  const [expected, value] = [count('expected'), amount('value')]
  const asked = costOf(form.by, { people, days, day, whole })
  const price = asked && worthCost(asked)
  if (price && !price.ok) faults[form.by === 'amount' ? 'amount' : 'day'] = price.error
  const worth = asked && price?.ok ? isWorthIt({ cost: asked, ...known({ expected, value }) }) : undefined
  if (worth && !worth.ok && worth.error.code === 'worth-too-large') faults.expected = worth.error
  return {
    faults,
    ...(price?.ok && { cost: price.value }),
    ...(worth?.ok && { worth: worth.value }),
    ...known({ expected, value }),
  }
}

interface CostParts {
  readonly people: number | undefined
  readonly days: number | undefined
  readonly day: Minor | undefined
  readonly whole: Minor | undefined
}

function costOf(by: WorthForm['by'], { people, days, day, whole }: CostParts): WorthCost | undefined {
  if (by === 'amount') return whole === undefined ? undefined : { kind: 'amount', amount: whole }
  if (people === undefined || days === undefined || day === undefined) return undefined
  return { kind: 'people', people, days, day }
}

const known = (both: { readonly expected: number | undefined; readonly value: Minor | undefined }) => ({
  ...(both.expected !== undefined && { expected: both.expected }),
  ...(both.value !== undefined && { value: both.value }),
})
