import type { Summary } from '#core/summary/types.ts'

/** Whether all that was read by the end of a year was read before it began. */
export const isOlder = ({ period, figures: { data } }: Summary): boolean =>
  period.kind === 'year' && data.readings.length > 0 && data.readings.every(({ date }) => date < period.from)
