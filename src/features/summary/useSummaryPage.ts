import { isExample } from '#core/records/team.ts'
import type { HeadlinePart, SummaryPage } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { isolate } from '#ui/isolate.ts'
import { useText } from '#ui/text.tsx'
import { shortName } from './shortName.ts'
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

/** A headline written by hand, without the line that leads where it was written with it. */
function byHandOf(text: string, lead: readonly HeadlinePart[]): HeadlinePart[] {
  const first = lead[0]?.text ?? ''
  const own = text.startsWith(first) ? text.slice(first.length).trim() : text
  return own === '' ? [] : [{ text: isolate(own), look: 'plain' }]
}

/** The summary in words. What was written by hand stands in place of the made sentence. */
export function useSummaryPage(props: SummaryProps): WordedSummary {
  const { data, summary, audience } = props
  const t = useText()
  const formats = useFormats()
  const [headline, years, changed, beside] = [useHeadline(), useYears(), useChanged(), useBeside()]
  const { decision, facts } = useFacts()

  const texts = data.team.summaryTexts ?? {}
  // A year that has ended asks for nothing, whatever was written for the days ahead.
  const own = (part: Written) =>
    part === 'decision' && summary.closed ? '' : (texts[textKey(audience, part)] ?? '')
  const byHand = written.filter(part => own(part) !== '')
  const crumb = t('summary.crumb', {
    team: shortName(data.team.name),
    period: summary.period.kind,
    label: summary.period.kind === 'year' ? summary.period.label : '',
    date: formats.date(summary.to),
  })
  const { lead, rest } = headline(summary)
  const made: Record<Written, string> = {
    headline: rest.map(({ text }) => text).join(' '),
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
    byHand,
    page: {
      crumb: isExample(data.team) ? t('summary.crumb.example', { crumb }) : crumb,
      headline: [...lead, ...(own('headline') === '' ? rest : byHandOf(own('headline'), lead))],
      lede: said('lede'),
      facts: facts(props, isolate(said('decision'))),
      years: years(summary),
      changed: changed(summary),
      beside: { title: t('summary.beside.title'), text: said('beside') },
      made:
        byHand.length === 0
          ? said('made')
          : `${said('made')} ${t('summary.byHand', { parts: formats.list(byHand.map(part => t(`summary.edit.${part}`))) })}`,
    },
  }
}
