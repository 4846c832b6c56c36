import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Sprints without anybody on them: there is nothing to draw, and two ways to begin. */
export function NobodyYet({ data, readOnly }: TeamScreenProps) {
  const t = useText()
  const whose = { copy: data.team.origin === 'copy' ? 'yes' : 'no' }
  return (
    <EmptyState
      title={t('overview.nobodyYet.title', whose)}
      actions={
        !readOnly && (
          <>
            <ButtonLink href="#/team">{t('overview.strip.addPeople')}</ButtonLink>
            <ButtonLink kind="secondary" href="#/outcomes/new">
              {t('overview.nobodyYet.outcome')}
            </ButtonLink>
          </>
        )
      }
    >
      <p>{t('overview.nobodyYet.what', { ...whose, n: data.sprints.length })}</p>
    </EmptyState>
  )
}
