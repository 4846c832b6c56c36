import { isExample } from '#core/records/team.ts'
import type { SummaryPage } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { textKey, written, type SummaryProps, type Written } from './summaryProps.ts'
import { useBeside } from './useBeside.ts'
import { useChanged } from './useChanged.ts'
import { useFacts } from './useFacts.ts'
import { useHeadline } from './useHeadline.ts'
import { useYears } from './useYears.ts'

export interface WordedSummary {
  readonly page: SummaryPage
  /** The sentences that the figures make, part by part. */
  readonly made: Readonly<Record<Written, string>>
  /** Parts that were written by hand instead. */
  readonly byHand: readonly Written[]
}

/** The summary in words. What was written by hand stands in place of the made sentence. */
export function useSummaryPage(props: SummaryProps): WordedSummary {
  const { data, summary, audience } = props
  const t = useText()
  const formats = useFormats()
  const [headline, years, changed, beside] = [useHeadline(), useYears(), useChanged(), useBeside()]
  const { decision, facts } = useFacts()

  const texts = data.team.summaryTexts ?? {}
  const own = (part: Written) => texts[textKey(audience, part)] ?? ''
  const crumb = t('summary.crumb', {
    team: data.team.name,
    period: summary.period.kind,
    label: summary.period.kind === 'year' ? summary.period.label : '',
    date: formats.date(summary.to),
  })
  const parts = headline(summary)
  const made: Record<Written, string> = {
    headline: parts.map(({ text }) => text).join(' '),
    lede: data.team.mission,
    decision: decision(summary),
    beside: beside(summary),
    made: t('summary.made', {
      from: data.team.origin === 'copy' ? 'copy' : 'own',
      division: t(`team.division.${data.calendar.division}`),
      audience,
    }),
  }
  const said = (part: Written) => own(part) || made[part]
  return {
    made,
    byHand: written.filter(part => own(part) !== ''),
    page: {
      crumb: isExample(data.team) ? t('summary.crumb.example', { crumb }) : crumb,
      headline: own('headline') === '' ? parts : [{ text: own('headline'), look: 'plain' }],
      lede: said('lede'),
      facts: facts(props, said('decision')),
      years: years(summary),
      changed: changed(summary),
      beside: { title: t('summary.beside.title'), text: said('beside') },
      made: said('made'),
    },
  }
}
