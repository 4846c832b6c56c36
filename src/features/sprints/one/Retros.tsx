import type { OneSprintProps } from './oneSprintProps.ts'
import { ButtonLink } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** The retro of this sprint, and those of others. A copy has none. */
export function Retros({ cost, data, readOnly, today }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const { sprint } = cost
  const own = data.retros.find(retro => retro.sprint === sprint.id)
  const past = data.retros.flatMap(retro => {
    const of = data.sprints.find(({ id }) => id === retro.sprint)
    return of && of.id !== sprint.id ? [{ retro, of }] : []
  })
  const isToOpen = own !== undefined || (!readOnly && sprint.from <= today)
  if (!isToOpen && past.length === 0) return null
  return (
    <div className="sw-section">
      {isToOpen && (
        <div className="govuk-button-group">
          <ButtonLink href={`#/retro/${sprint.id}`} kind="secondary">
            {t(own?.finished ? 'sprints.retro.again' : 'sprints.retro')}
          </ButtonLink>
        </div>
      )}
      {past.length > 0 && (
        <Disclosure summary={t('sprints.retro.past')}>
          <ul className="govuk-list">
            {past.toReversed().map(({ retro, of }) => (
              <li key={retro.id}>
                <a href={`#/retro/${of.id}`}>{t('sprints.retro.of', { n: of.number })}</a>
                {', '}
                {t('sprints.retro.state', {
                  date: formats.date(retro.date),
                  finished: retro.finished ? 'yes' : 'no',
                })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </div>
  )
}
