import { useMemo } from 'react'
import { chartSeries } from '#core/chart/series.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { Section } from '#ui/layout/Section.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'

const SprintChart = whenLoaded(() => import('#ui/charts/SprintChart.tsx').then(m => m.SprintChart), Loading)

/** What was put in so far, beside the way from baseline to target of the outcome with most money. */
export function PutIn({ data, figures, today }: TeamScreenProps) {
  const t = useText()
  const outcome = figures.outcomes.find(each => !each.outcome.guardrail)?.outcome.id
  const series = useMemo(() => chartSeries(figures, outcome), [figures, outcome])
  // Of sprints of which nothing is known there is nothing to draw.
  if (figures.cost.all === 0) return null
  return (
    <Section title={t('funding.putIn')} caption={t('funding.putIn.caption')}>
      <SprintChart series={series} headingLevel={3} fileName={fileStem('investment', today, data.team)} />
    </Section>
  )
}
