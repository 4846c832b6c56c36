import { useMemo } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import type { NoRate } from '#core/costing/types.ts'
import { figuresOf, type Figures } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { ok, type Result } from '#core/result.ts'
import { useText } from '#ui/text.tsx'

/** Figures for others, or for whom there is no rate, so that nothing is whole yet. */
export type Shared = Result<Figures, { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }>

/**
 * A team's figures as others may see them: made of the copy that gives no rate away, in which staff cost is by
 * engagement and few people are one figure with other cost. The same totals.
 */
export function useShared(data: TeamData, today: IsoDate): Shared {
  const t = useText()
  const between = t('data.copy.staffBetween')
  return useMemo(() => {
    const copy = data.team.origin === 'copy' ? ok(data) : sharedCopy(data, today, between)
    return copy.ok ? ok(figuresOf(copy.value, today)) : copy
  }, [data, today, between])
}

/** The chart of cost per sprint beside the outcome with most money. */
export const seriesOf = (shared: Figures): ChartSeries => chartSeries(shared, shared.outcomes[0]?.outcome.id)
