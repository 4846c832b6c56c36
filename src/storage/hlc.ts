/**
 * A hybrid logical clock (Kulkarni and others, 2014): the moment in milliseconds, a counter for what shares one,
 * and the device, written so that text order is time order. It never goes back, whatever the machine's clock does.
 */
const MOMENT_DIGITS = 9
const COUNTER_DIGITS = 4
const BASE = 36
const COUNTER_END = BASE ** COUNTER_DIGITS
const DEVICE_DIGITS = 12

const written = (moment: number, counter: number, device: string) =>
  [
    moment.toString(BASE).padStart(MOMENT_DIGITS, '0'),
    counter.toString(BASE).padStart(COUNTER_DIGITS, '0'),
    device.slice(-DEVICE_DIGITS),
  ].join('-')

/** The clock's next value after `last` (empty: there is none yet), at `now` on the device's own clock. */
export function tick(last: string, now: number, device: string): string {
  const [, counter = ''] = last.split('-')
  const lastMoment = last === '' ? -1 : momentOf(last)
  if (now > lastMoment) return written(now, 0, device)
  const next = Number.parseInt(counter, BASE) + 1
  return next === COUNTER_END ? written(lastMoment + 1, 0, device) : written(lastMoment, next, device)
}

/** The moment of a clock's value, in milliseconds. */
export const momentOf = (clock: string): number => Number.parseInt(clock.slice(0, MOMENT_DIGITS), BASE)

/** The later of two clocks; empty is before everything. */
export const later = (a: string, b: string): string => (a > b ? a : b)
