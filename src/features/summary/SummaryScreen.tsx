import { useMemo, useRef, useState } from 'react'
import { firstAhead } from '#core/firstAhead.ts'
import { periodsOf, summaryOf } from '#core/summary/summaryOf.ts'
import { audiences, type Audience, type Period } from '#core/summary/types.ts'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { SprintChart, type ChartPicture } from '#ui/charts/SprintChart.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { fileStem } from '#ui/actions/fileName.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { Page } from '#ui/layout/Page.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { EditWords } from './EditWords.tsx'
import { Report } from './Report.tsx'
import { useReport } from './report/useReport.ts'
import { HeadlineParts, Sheet } from './Sheet.tsx'
import { Take } from './Take.tsx'
import { useFormats } from '#ui/formats.ts'
import { useSharedSeries } from './shared.ts'
import { useSummaryPage } from './useSummaryPage.ts'

interface SummaryScreenProps extends TeamScreenProps {
  /** The page, or the report behind it. */
  readonly at?: 'report'
}

const SO_FAR: Period = { kind: 'so-far' }

const keyOf = (period: Period): string => (period.kind === 'year' ? period.label : '')

/** The page that a finance partner keeps, or that is published; and the report behind it. */
export function SummaryScreen(props: SummaryScreenProps) {
  const { data, figures, readOnly } = props
  const t = useText()
  const formats = useFormats()
  const ahead = firstAhead(figures.headline)
  if (figures.cost.all !== 0 || data.readings.length > 0) return <Worded {...props} />
  // With sprints that cost nothing it is people or cost items that are missing.
  const next = data.sprints.length === 0 ? 'sprint' : 'people'
  return (
    <Page title={t('summary.title')} focusKey={data.team.id}>
      <EmptyState
        title={t('summary.empty.title')}
        actions={
          !readOnly &&
          !ahead && (
            <ButtonLink href={next === 'sprint' ? '#/sprints' : '#/team'}>
              {t(`summary.empty.${next}`)}
            </ButtonLink>
          )
        }
      >
        <p>
          {ahead
            ? t('summary.empty.ahead', { n: ahead.number, from: formats.date(ahead.from) })
            : t('summary.empty.what')}
        </p>
      </EmptyState>
    </Page>
  )
}

function Worded(props: SummaryScreenProps) {
  const { data, figures, today, at } = props
  const t = useText()
  const formats = useFormats()
  const [chosen, choose] = useState('')
  const [audience, setAudience] = useState<Audience>('finance')
  const [editing, edit] = useState(false)
  const picture = useRef<ChartPicture>(null)
  const periods = useMemo(() => periodsOf(figures), [figures])
  // A year that has no money any more is not asked for any more.
  const period = useMemo(() => periods.find(each => keyOf(each) === chosen) ?? SO_FAR, [periods, chosen])
  const summary = useMemo(() => summaryOf(data, today, period, figures), [data, today, period, figures])
  const worded = { ...props, summary, audience }
  const { page, made, byHand } = useSummaryPage(worded)
  const reportOf = useReport()
  const report = at === 'report' ? reportOf(worded) : undefined
  const series = useSharedSeries(data, today)

  return (
    <Page
      title={t('summary.title')}
      crumb={page.crumb}
      heading={<HeadlineParts parts={report ? [{ text: report.title, look: 'plain' }] : page.headline} />}
      lede={report ? report.lede.join(' ') : page.lede}
      focusKey={`${data.team.id} ${at ?? ''}`}
    >
      <div className="sw-summary-choices sw-screen-only">
        <SelectField
          id="summary-period"
          label={t('summary.period')}
          value={keyOf(period)}
          options={periods.map(each => ({
            value: keyOf(each),
            text:
              each.kind === 'year'
                ? t('summary.period.year', { label: each.label })
                : t('summary.period.so-far'),
          }))}
          onChange={choose}
        />
        <SelectField
          id="summary-audience"
          label={t('summary.audience')}
          value={audience}
          options={audiences.map(each => ({ value: each, text: t(`summary.audience.${each}`) }))}
          onChange={value => setAudience(audiences.find(each => each === value) ?? 'finance')}
        />
        <nav aria-label={t('summary.view')} className="sw-links">
          {([undefined, 'report'] as const).map(view => (
            <a
              key={view ?? 'page'}
              className="govuk-link"
              href={view ? '#/summary/report' : '#/summary'}
              aria-current={view === at ? 'page' : undefined}
            >
              {t(`summary.view.${view ?? 'page'}`)}
            </a>
          ))}
        </nav>
      </div>
      <Take
        {...worded}
        page={page}
        report={() => reportOf(worded)}
        series={series}
        picture={picture}
        onEdit={() => edit(true)}
      />
      {byHand.length > 0 && (
        <p className="sw-note sw-screen-only">
          {t('summary.edited', { parts: formats.list(byHand.map(part => t(`summary.edit.${part}`))) })}
        </p>
      )}
      {report ? <Report report={report} /> : <Sheet page={page} />}
      {series && (
        <div className={report ? undefined : 'sw-screen-only'}>
          <SprintChart series={series} picture={picture} fileName={fileStem('chart', today, data.team)} />
        </div>
      )}
      {editing && <EditWords {...worded} made={made} onClose={() => edit(false)} />}
    </Page>
  )
}
