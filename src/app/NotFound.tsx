import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'

/** An address that leads nowhere. */
export function NotFound() {
  const t = useText()
  return (
    <Page title={t('app.notFound.title')}>
      <p>{t('app.notFound.what')}</p>
      <p>
        <a href="#/">{t('app.notFound.start')}</a>
      </p>
    </Page>
  )
}
