import { addDays, financialYear, isWorkingDay, maxDate, minDate, workingDays } from '#core/calendar.ts'
import { compareExact, exact, minus, times, ZERO_EXACT, type Exact } from '#core/exact.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { dayRate, variesByYear } from './dayRate.ts'
import type { Post } from './posts.ts'
import type { NoRate, Span } from './types.ts'

/** Days in which an allocation costs the same on each working day. */
export interface Segment extends Span {
  readonly rate: Rate
  readonly workingDays: number
  /** FTE-days that are paid for in all. */
  readonly paidDays: Exact
  /** Cost of each of its working days, in minor units. */
  readonly perDay: Exact
  /** Cost of all of them, in minor units. */
  readonly cost: Exact
}

export interface PostCost {
  readonly segments: readonly Segment[]
  readonly missing: readonly NoRate[]
}

export type DayRateOf = (rate: Rate, date: IsoDate) => Exact

/** `dayRate` that works each rate out once for each financial year. */
export function rememberedDayRate(data: TeamData): DayRateOf {
  const known = new Map<string, Exact>()
  return (rate, date) => {
    const year = variesByYear(rate) ? financialYear(date, data.workspace.financialYearStart).label : ''
    const key = `${rate.id} ${year}`
    const found = known.get(key) ?? dayRate(rate, date, data)
    known.set(key, found)
    return found
  }
}

/** What an allocation costs in a span, exact, in as few pieces as its rates, absences and years allow. */
export function segmentsOf(post: Post, span: Span, data: TeamData, dayRateOf: DayRateOf): PostCost {
  const { allocation, rates, daysOff } = post
  const from = maxDate(span.from, allocation.from)
  const to = minDate(span.to, post.to ?? span.to)
  if (to < from) return { segments: [], missing: [] }
  const within = (other: { readonly from: IsoDate; readonly to?: IsoDate | undefined }) =>
    other.from <= to && (other.to === undefined || other.to >= from)
  const inForce = rates.filter(within)
  const off = daysOff.filter(within)
  const segments: Segment[] = []
  const missing: NoRate[] = []
  const starts = startsIn({ from, to }, [...inForce, ...off], yearStart(inForce, data))
  for (const [i, start] of starts.entries()) {
    const next = starts[i + 1]
    const end = next ? addDays(next, -1) : to
    const days = workingDays(data.calendar, start, end)
    if (days === 0) continue
    const covers = (other: { readonly from: IsoDate; readonly to?: IsoDate | undefined }) =>
      other.from <= start && (other.to === undefined || other.to >= start)
    const rate = inForce.find(covers)
    if (!rate) {
      missing.push({ role: allocation.role, ...workedEnds({ from: start, to: end }, data) })
      continue
    }
    let paid = post.fte
    for (const absence of off) {
      // A rate per day in post pays for leave already; one per day worked has taken it out.
      if (covers(absence) && (rate.basis === 'day-worked' || !absence.paid))
        paid = minus(paid, absence.perDay)
    }
    if (compareExact(paid, ZERO_EXACT) < 0) paid = ZERO_EXACT
    const paidDays = times(exact(days), paid)
    const price = dayRateOf(rate, start)
    const cost = times(paidDays, price)
    segments.push({
      from: start,
      to: end,
      rate,
      workingDays: days,
      paidDays,
      perDay: times(paid, price),
      cost,
    })
  }
  return { segments, missing }
}

const yearStart = (rates: readonly Rate[], data: TeamData): number | undefined =>
  rates.some(variesByYear) ? data.workspace.financialYearStart : undefined

/** The days of a span on which a price may change, its first day included, in order. */
function startsIn(
  { from, to }: Span,
  changes: readonly { readonly from: IsoDate; readonly to?: IsoDate | undefined }[],
  yearStartMonth: number | undefined,
): IsoDate[] {
  const starts = new Set([from])
  for (const change of changes) {
    if (change.from > from) starts.add(change.from)
    if (change.to !== undefined && change.to < to) starts.add(addDays(change.to, 1))
  }
  if (yearStartMonth !== undefined) {
    let { to: yearEnd } = financialYear(from, yearStartMonth)
    while (yearEnd < to) {
      const start = addDays(yearEnd, 1)
      starts.add(start)
      yearEnd = financialYear(start, yearStartMonth).to
    }
  }
  return starts.size === 1 ? [from] : [...starts].toSorted()
}

/** From the first to the last working day of a span that has one. */
function workedEnds({ from, to }: Span, { calendar }: TeamData): Span {
  let first = from
  let last = to
  while (!isWorkingDay(calendar, first)) first = addDays(first, 1)
  while (!isWorkingDay(calendar, last)) last = addDays(last, -1)
  return { from: first, to: last }
}

/** Days without a rate by role, joined where no working day lies between them, in order of role and day. */
export function mergeMissing(missing: readonly NoRate[], { calendar }: TeamData): NoRate[] {
  const merged: NoRate[] = []
  const ordered = missing.toSorted((a, b) =>
    a.role === b.role ? (a.from < b.from ? -1 : 1) : a.role < b.role ? -1 : 1,
  )
  for (const span of ordered) {
    const last = merged.at(-1)
    const joins =
      last?.role === span.role &&
      (span.from <= last.to || workingDays(calendar, addDays(last.to, 1), addDays(span.from, -1)) === 0)
    if (last && joins) merged[merged.length - 1] = { ...last, to: span.to > last.to ? span.to : last.to }
    else merged.push(span)
  }
  return merged
}
