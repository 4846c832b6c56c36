import type { ReactNode } from 'react'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { T, useText } from '#ui/text.tsx'

/** Imports, where no team is open: what a file would come into, and the ways to one. */
export function NoTeam() {
  const t = useText()
  const link = (href: string) => (parts: ReactNode) => (
    <a className="govuk-link" href={href}>
      {parts}
    </a>
  )
  return (
    <Page
      title={t('imports.title')}
      heading={t('imports.noTeam')}
      lede={t('imports.noTeam.lede')}
      actions={<ButtonLink href="#/setup">{t('imports.noTeam.setUp')}</ButtonLink>}
    >
      <p>
        <T id="imports.noTeam.other" values={{ a: link('#/start'), b: link('#/data') }} />
      </p>
    </Page>
  )
}
