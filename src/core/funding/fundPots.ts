import { startYearOf } from '#core/calendar.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { minor, subtract, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Pot } from '#core/records/pot.ts'
import { inPotOrder } from './potOrder.ts'
import type { Slice } from './slices.ts'

/** Money of a day that a pot would take but for its limit, and which limit that was. */
export interface PassedOn {
  readonly date: IsoDate
  readonly amount: Minor
  readonly why: 'amount' | 'year'
}

/** What a pot has paid of some money. */
export interface PotMoney {
  readonly pot: Pot
  readonly used: Minor
  /** By the calendar year in which the financial year starts. */
  readonly usedByYear: ReadonlyMap<number, Minor>
  /** Went on to later pots, or to none. */
  readonly passedOn: readonly PassedOn[]
  /** The day on which nothing was left, where nothing is left. */
  readonly emptyOn?: IsoDate
  /** The day on which a year's limit was reached, by the year; only where it is reached in the end. */
  readonly fullOn: ReadonlyMap<number, IsoDate>
}

/** A part of a slice and the pot that pays it; without a pot it is not funded, and why. */
export interface FundedPart {
  readonly slice: Slice
  readonly amount: Minor
  readonly pot?: string
  /** `no-pot`: none takes such cost on that day. `used-up`: those that would have nothing left. */
  readonly why?: 'no-pot' | 'used-up'
}

export interface Funded {
  /** In the order in which cost goes to them. */
  readonly pots: readonly PotMoney[]
  /** In order of the day. They sum to all slices. */
  readonly parts: readonly FundedPart[]
  readonly notFunded: Minor
}

interface Counting {
  readonly pot: Pot
  used: Minor
  readonly usedByYear: Map<number, Minor>
  readonly passedOn: PassedOn[]
  emptyOn: IsoDate | undefined
  readonly fullOn: Map<number, IsoDate>
}

/** Whether a pot is for this cost, whatever is left of it. */
export const takes = ({ from, to, spending, categories, deliverables }: Pot, slice: Slice): boolean =>
  from <= slice.date &&
  slice.date <= to &&
  (spending === 'either' || spending === slice.spending) &&
  (categories.length === 0 || categories.some(category => category === slice.category)) &&
  (deliverables.length === 0 || deliverables.includes(slice.deliverable ?? ''))

/** Whether a pot pays for some kinds of money alone, so that what it pays says what they come to. */
export const isNarrow = ({ spending, categories }: Pot): boolean =>
  spending !== 'either' || categories.length > 0

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)

/** On a day credits come first, so that what they free is there for its charges. */
const onADay = (a: Slice, b: Slice): number =>
  Math.sign(a.amount) - Math.sign(b.amount) ||
  byText(a.category, b.category) ||
  byText(a.deliverable ?? '', b.deliverable ?? '') ||
  byText(a.spending, b.spending) ||
  a.amount - b.amount

/** By day; numbers of slices are large, and few are of one day. */
function byDays(slices: readonly Slice[]): [IsoDate, Slice[]][] {
  const days = groupBy(slices, ({ date }) => date)
  return [...days].toSorted(([a], [b]) => byText(a, b)).map(([date, own]) => [date, own.sort(onADay)])
}

/** The most that a pot can still pay in a year, and which limit says so. */
function roomIn({ pot, used, usedByYear }: Counting, year: number): { room: Minor; why: PassedOn['why'] } {
  const left = subtract(pot.amount, used)
  const limit = pot.limits.find(each => each.year === year)
  const leftOfYear = limit && subtract(limit.amount, usedByYear.get(year) ?? ZERO)
  return leftOfYear !== undefined && leftOfYear < left
    ? { room: leftOfYear, why: 'year' }
    : { room: left, why: 'amount' }
}

function pay(counting: Counting, year: number, { date }: Slice, amount: Minor): void {
  const { pot, usedByYear, fullOn } = counting
  counting.used = minor(counting.used + amount)
  const ofYear = minor((usedByYear.get(year) ?? ZERO) + amount)
  usedByYear.set(year, ofYear)
  // A credit that comes later makes room again.
  counting.emptyOn = counting.used >= pot.amount ? (counting.emptyOn ?? date) : undefined
  const limit = pot.limits.find(each => each.year === year)
  if (limit === undefined || ofYear < limit.amount) fullOn.delete(year)
  else if (!fullOn.has(year)) fullOn.set(year, date)
}

function passOn({ passedOn }: Counting, date: IsoDate, amount: Minor, why: PassedOn['why']): void {
  const last = passedOn.at(-1)
  if (last?.date === date && last.why === why)
    passedOn[passedOn.length - 1] = { date, amount: minor(last.amount + amount), why }
  else passedOn.push({ date, amount, why })
}

/** Puts one slice to the pots, and tells the parts, which sum to it. */
function fund(
  slice: Slice,
  year: number,
  countings: readonly Counting[],
  put: (part: FundedPart) => void,
): void {
  let left = slice.amount
  let asked = false
  for (const counting of countings) {
    if (left === 0) break
    if (!takes(counting.pot, slice)) continue
    asked = true
    const { room, why } = roomIn(counting, year)
    const amount = left < 0 ? left : minor(Math.max(0, Math.min(left, room)))
    if (amount !== 0) {
      pay(counting, year, slice, amount)
      put({ slice, amount, pot: counting.pot.id })
      left = subtract(left, amount)
    }
    if (left !== 0) passOn(counting, slice.date, left, why)
  }
  if (left !== 0) put({ slice, amount: left, why: asked ? 'used-up' : 'no-pot' })
}

/** What pots have paid so far, to be gone on from; nothing yet where there is nothing before. */
const countingsOf = (pots: readonly Pot[], before: Funded | undefined): Counting[] =>
  pots.toSorted(inPotOrder).map(pot => {
    const so = before?.pots.find(each => each.pot.id === pot.id)
    return {
      pot,
      used: so?.used ?? ZERO,
      usedByYear: new Map(so?.usedByYear),
      passedOn: [...(so?.passedOn ?? [])],
      emptyOn: so?.emptyOn,
      fullOn: new Map(so?.fullOn),
    }
  })

/**
 * Puts money to pots, in minor units: day by day, to the first pot in their order that takes it and has something left,
 * the rest to the next, and what no pot pays is not funded. Pots and what is not funded sum to all slices; no pot pays
 * more than its amount, nor more than its limit in a financial year; the order of the lists does not matter. A credit
 * goes to the first pot that takes it. With `before` it goes on from there: every slice is of a later day.
 */
export function fundPots(
  slices: readonly Slice[],
  pots: readonly Pot[],
  startMonth: number,
  before?: Funded,
): Funded {
  const countings = countingsOf(pots, before)
  const parts: FundedPart[] = []
  let notFunded = before?.notFunded ?? ZERO
  const put = (part: FundedPart) => {
    parts.push(part)
    if (part.pot === undefined) notFunded = minor(notFunded + part.amount)
  }
  for (const [day, own] of byDays(slices)) {
    const year = startYearOf(day, startMonth)
    const open = countings.filter(({ pot: { from, to } }) => from <= day && day <= to)
    for (const slice of own) fund(slice, year, open, put)
  }
  return {
    pots: countings.map(({ emptyOn, ...each }) => ({ ...each, ...(emptyOn !== undefined && { emptyOn }) })),
    parts: before ? [...before.parts, ...parts] : parts,
    notFunded,
  }
}
