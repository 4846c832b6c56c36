import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Sprints without anybody on them: there is nothing to draw, and two ways to begin. */
export function NobodyYet({ data, readOnly }: TeamScreenProps) {
  const t = useText()
  return (
    <EmptyState
      title={t('overview.nobodyYet.title')}
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
      <p>{t('overview.nobodyYet.what', { n: data.sprints.length })}</p>
    </EmptyState>
  )
}
