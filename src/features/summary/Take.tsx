import { useState, type RefObject } from 'react'
import type { ChartSeries } from '#core/chart/types.ts'
import { toPlainText } from '#exchange/report/plainText.ts'
import { toSummaryHtml } from '#exchange/report/summaryHtml.ts'
import type { SummaryPage } from '#exchange/report/summaryPage.ts'
import type { TextDocument } from '#exchange/report/textDocument.ts'
import { Button } from '#ui/actions/Button.tsx'
import { download } from '#ui/actions/download.ts'
import { fileName } from '#ui/actions/fileName.ts'
import type { ChartPicture } from '#ui/charts/SprintChart.tsx'
import { useNotify } from '#ui/feedback/Notice.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'
import type { SummaryProps } from './summaryProps.ts'
import { useChartTable } from './useChartTable.ts'
import { usePublicData } from './usePublicData.ts'

interface TakeProps extends SummaryProps {
  readonly page: SummaryPage
  readonly report: () => TextDocument
  readonly series: ChartSeries | undefined
  readonly picture: RefObject<ChartPicture | null>
  readonly onEdit: () => void
}

/** What can be taken from the summary: paper, one file, the words of an e-mail, public data. No rate is in any of them. */
export function Take(props: TakeProps) {
  const { data, today, summary, audience, readOnly, page, report, series, picture, onEdit } = props
  const t = useText()
  const notify = useNotify()
  const tableOf = useChartTable()
  const [uncopied, setUncopied] = useState(false)
  const publicData = usePublicData(data, today)

  const save = async () => {
    const svg = await picture.current?.()
    const chart =
      svg !== undefined && series ? { chart: { svg: withoutProlog(svg), table: tableOf(series) } } : {}
    const what = t('summary.file', {
      audience,
      period: summary.period.kind,
      label: summary.period.kind === 'year' ? summary.period.label : '',
    })
    const name = fileName(what, summary.on, 'html', data.team)
    const language = document.documentElement.lang
    download(name, toSummaryHtml({ language, page, report: report(), ...chart }), 'text/html;charset=utf-8')
    notify({ text: t('summary.saved', { name }) })
  }
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(toPlainText(page))
      notify({ text: t('summary.copied') })
    } catch {
      // Not allowed here: the text is shown, to be copied by hand.
      setUncopied(true)
    }
  }
  return (
    <div className="sw-summary-take sw-screen-only">
      <div className="sw-links">
        <Button kind="link" onClick={() => window.print()}>
          {t('summary.print')}
        </Button>
        <Button kind="link" onClick={() => void save()}>
          {t('summary.save')}
        </Button>
        <Button kind="link" onClick={() => void copy()}>
          {t('summary.copy')}
        </Button>
        <Button kind="link" onClick={() => void publicData.save()}>
          {t('summary.public')}
        </Button>
        {!readOnly && (
          <Button kind="link" onClick={onEdit}>
            {t('summary.edit')}
          </Button>
        )}
        <a className="govuk-link" href="#/data">
          {t('summary.workbook')}
        </a>
      </div>
      {publicData.refused && <p className="govuk-error-message">{publicData.refused}</p>}
      {uncopied && (
        <TextArea
          id="summary-text"
          label={t('summary.copy.text')}
          rows={12}
          value={toPlainText(page)}
          onChange={() => undefined}
        />
      )}
    </div>
  )
}

/** A picture inside a page has no declaration of its own. */
const withoutProlog = (svg: string): string => svg.replace(/^<\?xml[^>]*>\s*/, '')
