import { useMemo } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import type { ChartSeries } from '#core/chart/types.ts'
import { figuresOf } from '#core/figures.ts'
import { sharedCopy } from '#core/privacy/sharedCopy.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { useText } from '#ui/text.tsx'

/**
 * The chart as others may see it: made of the copy that gives no rate away, in which staff cost is by engagement and
 * few people are one figure with other cost. The same totals; undefined where a day has no rate and nothing is whole.
 */
export function useSharedSeries(data: TeamData, today: IsoDate): ChartSeries | undefined {
  const t = useText()
  const between = t('data.copy.staffBetween')
  return useMemo(() => {
    if (data.team.origin === 'copy') return seriesOf(data, today)
    const copy = sharedCopy(data, today, between)
    return copy.ok ? seriesOf(copy.value, today) : undefined
  }, [data, today, between])
}

function seriesOf(data: TeamData, today: IsoDate): ChartSeries {
  const figures = figuresOf(data, today)
  return chartSeries(figures, figures.outcomes[0]?.outcome.id)
}
