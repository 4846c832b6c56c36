import { Page } from '#ui/layout/Page.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** A new team on one page. */
export function SetUpScreen(_: ScreenProps) {
  const t = useText()
  return (
    <Page title={t('setup.title')}>
      <p>{t('setup.lede')}</p>
    </Page>
  )
}
