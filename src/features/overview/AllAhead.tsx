import type { Sprint } from '#core/records/sprint.ts'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

type AllAheadProps = TeamScreenProps & {
  /** The first that will start. */
  readonly first: Pick<Sprint, 'number' | 'from'>
}

/** Every sprint is still to come: what the first is planned to cost, and from when it counts. */
export function AllAhead({ first, figures, readOnly }: AllAheadProps) {
  const t = useText()
  const formats = useFormats()
  const planned = figures.cost.sprints.find(({ sprint }) => sprint.number === first.number)?.pricing
  const cost = planned?.kind === 'priced' ? formats.money(planned.price.total) : ''
  return (
    <EmptyState
      title={t('overview.ahead.title', { from: formats.date(first.from) })}
      actions={
        <>
          <ButtonLink href="#/sprints">{t('overview.ahead.sprints')}</ButtonLink>
          {figures.outcomes.length > 0 ? (
            <ButtonLink kind="secondary" href="#/outcomes">
              {t('overview.ahead.outcomes')}
            </ButtonLink>
          ) : (
            !readOnly && (
              <ButtonLink kind="secondary" href="#/outcomes/new">
                {t('overview.nobodyYet.outcome')}
              </ButtonLink>
            )
          )}
        </>
      }
    >
      <p>{t('overview.ahead.what', { n: first.number, cost, priced: cost === '' ? 'no' : 'yes' })}</p>
    </EmptyState>
  )
}
