import { compareExact, exact, over, plus, times, toMinor, ZERO_EXACT, type Exact } from '#core/exact.ts'
import { LARGEST, type Minor } from '#core/money.ts'
import { err, ok, type Result } from '#core/result.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import { givesRateAway, type NoPrice, type PriceOfDay } from './work.ts'

/** People of one role in the room; without a role they have the typed price. */
export interface Seat {
  readonly people: number
  readonly role?: string | undefined
}

/** A stretch of a meeting in which the same people sat there, by the clock on the wall; `to` absent: it goes on. */
export interface Sitting {
  /** Milliseconds since 1970. */
  readonly from: number
  readonly to?: number | undefined
  readonly seats: readonly Seat[]
}

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** A working day. Nobody sits in a meeting for longer without a pause. */
const TOO_LONG = 8 * HOUR

/** How long a stretch has lasted at `now`, in milliseconds. A clock that was put back makes it nothing, never less. */
const length = ({ from, to }: Sitting, now: number): number => Math.max(0, Math.round((to ?? now) - from))

/** How long a meeting has lasted, in milliseconds: what lies between two stretches was a pause and is left out. */
export const lasted = (sittings: readonly Sitting[], now: number): number =>
  sittings.reduce((all, sitting) => all + length(sitting, now), 0)

/**
 * What a meeting has cost by `now`, in minor units, rounded once: for each stretch people × hours × what an hour costs,
 * which is a day's price ÷ the hours of a day. Made of stamps, so that a device that slept counts right. A role without
 * a rate fails with its name.
 */
export function meetingCost(
  sittings: readonly Sitting[],
  now: number,
  priceOfDay: PriceOfDay,
  hoursPerDay: number,
): Result<Minor, NoPrice> {
  let total: Exact = ZERO_EXACT
  for (const sitting of sittings)
    for (const { people, role } of sitting.seats) {
      const day = priceOfDay(role)
      if (!day) return err(role === undefined ? { code: 'worth-no-cost' } : { code: 'work-no-rate', role })
      const hours = times(asExact(people), exact(length(sitting, now), HOUR))
      total = plus(total, over(times(day, hours), asExact(hoursPerDay)))
    }
  return compareExact(total, exact(LARGEST)) > 0 ? err({ code: 'worth-too-large' }) : ok(toMinor(total))
}

/** Who is in one of two stretches and not in the other. */
function difference(a: readonly Seat[], b: readonly Seat[]): Seat[] {
  const people = new Map<string | undefined, number>()
  for (const seat of a) people.set(seat.role, (people.get(seat.role) ?? 0) + seat.people)
  for (const seat of b) people.set(seat.role, (people.get(seat.role) ?? 0) - seat.people)
  return [...people].flatMap(([role, n]) => (n === 0 ? [] : [{ role, people: Math.abs(n) }]))
}

const tellsRate = (seats: readonly Seat[]) =>
  givesRateAway(seats.map(seat => ({ ...seat, time: seat.people })))

/**
 * Whether the running total says what a rate is: by who is in the room, or by who came or went, since beside a watch it
 * runs faster or slower by what those cost (domain, "Privacy").
 */
export const meetingGivesRateAway = (sittings: readonly Sitting[]): boolean =>
  sittings.some(
    ({ seats }, i) =>
      tellsRate(seats) || sittings.slice(0, i).some(before => tellsRate(difference(before.seats, seats))),
  )

/** The stretches with the one that goes on ended at `now`. */
export const paused = (sittings: readonly Sitting[], now: number): Sitting[] =>
  sittings.map(sitting =>
    sitting.to === undefined ? { ...sitting, to: Math.max(sitting.from, now) } : sitting,
  )

/** A new stretch with these people from `now` on; the one before ends there. */
export const seated = (sittings: readonly Sitting[], seats: readonly Seat[], now: number): Sitting[] => [
  ...paused(sittings, now),
  { from: now, seats },
]

export const isRunning = (sittings: readonly Sitting[]): boolean =>
  sittings.some(({ to }) => to === undefined)

/** The last stretch where it is longer than a working day: the meeting ended earlier and was left running. */
export function leftRunning(sittings: readonly Sitting[], now: number): Sitting | undefined {
  const last = sittings.at(-1)
  return last && length(last, now) > TOO_LONG ? last : undefined
}

type NoEnd = {
  readonly code:
    'meeting-end-missing' | 'meeting-end-before-start' | 'meeting-end-after-now' | 'meeting-end-after-stop'
}

/**
 * The stretches with the last one ended at `at`, a moment to the minute, in place of when it was stopped. It fails where
 * that is no moment, before the stretch began, after `now`, or after it was stopped.
 */
export function endedAt(
  sittings: readonly Sitting[],
  at: number,
  now: number,
): Result<readonly Sitting[], NoEnd> {
  const last = sittings.at(-1)
  if (!last || Number.isNaN(at)) return err({ code: 'meeting-end-missing' })
  if (at < last.from - (last.from % MINUTE)) return err({ code: 'meeting-end-before-start' })
  if (at > now) return err({ code: 'meeting-end-after-now' })
  if (last.to !== undefined && at > last.to) return err({ code: 'meeting-end-after-stop' })
  return ok([...sittings.slice(0, -1), { ...last, to: Math.max(last.from, at) }])
}
