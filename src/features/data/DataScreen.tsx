import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'

/** What is kept on this device, and how it is kept safe, handed over and got back. */
export function DataScreen() {
  const t = useText()
  return (
    <Page title={t('data.title')} lede={t('data.lede')}>
      <a className="govuk-link" href="#/data/history">
        {t('data.history.title')}
      </a>
    </Page>
  )
}
