import type { OneSprintProps } from './oneSprintProps.ts'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** Which roles have no rate, and on which days, or that nobody is there: the sprint has no price until that is mended. */
export function NoRatePanel({ cost: { pricing } }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const { days } = useSprintWords()
  if (pricing.kind === 'priced') return null
  if (pricing.kind === 'nothing-known')
    return (
      <Panel
        kind="attention"
        title={t('sprints.nobody.title')}
        actions={<a href="#/team">{t('sprints.nobody.team')}</a>}
      >
        <p>{t('sprints.nobody.what')}</p>
      </Panel>
    )
  return (
    <Panel
      kind="attention"
      title={t('sprints.noRate.title', { settled: pricing.settled ? 'yes' : 'no' })}
      actions={<a href="#/team">{t('sprints.noRate.team')}</a>}
    >
      <ul className="govuk-list govuk-list--bullet">
        {pricing.missing.map(({ role, from, to }) => (
          <li key={`${role} ${from}`}>{t('sprints.noRate.role', { role, days: days({ from, to }) })}</li>
        ))}
      </ul>
      <p>{t('sprints.noRate.what')}</p>
      {pricing.settled && (
        <p>{t('sprints.noRate.settled', { amount: formats.moneyExact(pricing.settled.total) })}</p>
      )}
    </Panel>
  )
}
