import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'

/** Every change, in plain words. */
export function HistoryScreen() {
  const t = useText()
  return (
    <Page title={t('data.history.title')}>
      <a className="govuk-link" href="#/data">
        {t('data.title')}
      </a>
    </Page>
  )
}
