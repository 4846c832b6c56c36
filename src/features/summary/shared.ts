import { useMemo } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import type { NoRate } from '#core/costing/types.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { ok, type Result } from '#core/result.ts'
import { useOncePainted } from '#ui/useOncePainted.ts'

/** Figures for others, or for whom there is no rate, so that nothing is whole yet. */
export type Shared = Result<Figures, { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }>

const known = new WeakMap<TeamData, { readonly today: IsoDate; readonly shared: Shared }>()

/**
 * A team's figures as others may see them: made of the copy that gives no rate away, in which staff cost is by
 * engagement and few people are one figure with other cost. The same totals. Remembered for as long as the rows and the day are.
 */
export function sharedFigures(data: TeamData, today: IsoDate): Shared {
  const found = known.get(data)
  if (found?.today === today) return found.shared
  const copy = data.team.origin === 'copy' ? ok(data) : sharedCopy(data, today)
  const shared = copy.ok ? ok(figuresOf(copy.value, today)) : copy
  known.set(data, { today, shared })
  return shared
}

/**
 * The chart of cost per sprint beside the outcome with most money, as others may see it; the page does not wait for
 * it. Undefined where a day has no rate and nothing is whole.
 */
export function useSharedSeries(data: TeamData, today: IsoDate): ChartSeries | undefined {
  const later = useOncePainted(data)
  return useMemo(() => {
    const shared = later && sharedFigures(later, today)
    return shared?.ok === true ? chartSeries(shared.value, shared.value.outcomes[0]?.outcome.id) : undefined
  }, [later, today])
}
