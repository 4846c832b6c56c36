import { addDays } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'

/** The days of a span that lie in none of these others, as the fewest spans, in order. */
export const openDays = (span: Span, settled: readonly Span[]): readonly Span[] =>
  settled.reduce<readonly Span[]>(
    (open, { from, to }) =>
      open.flatMap(days => {
        if (to < days.from || days.to < from) return [days]
        const before = { from: days.from, to: addDays(from, -1) }
        const after = { from: addDays(to, 1), to: days.to }
        return [before, after].filter(rest => rest.from <= rest.to)
      }),
    [span],
  )
