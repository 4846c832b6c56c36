import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Page } from '#ui/layout/Page.tsx'
import { useText } from '#ui/text.tsx'

/** The sprint is gone, or this is a copy, which has no retros. */
export function NoRetro() {
  const t = useText()
  return (
    <div className="sw-retro sw-retro--light">
      <div className="sw-retro-stage">
        <Page title={t('retro.none.title')}>
          <EmptyState
            title={t('retro.none.what')}
            actions={<ButtonLink href="#/sprints">{t('retro.none.sprints')}</ButtonLink>}
          />
        </Page>
      </div>
    </div>
  )
}
