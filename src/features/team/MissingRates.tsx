import { Button } from '#ui/actions/Button.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import type { AskRate } from './rateForm.ts'
import { unpriced } from './roles.ts'

/** Roles and days that cannot be priced: named first, because every cost with them in it is missing. */
export function MissingRates({ figures, readOnly, onAdd }: TeamScreenProps & { readonly onAdd: AskRate }) {
  const t = useText()
  const formats = useFormats()
  const missing = unpriced(figures)
  if (missing.length === 0) return null
  return (
    <Panel kind="attention" title={t('team.missing.title')}>
      <p>{t('team.missing.what')}</p>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(({ role, from, to }) => (
          <li key={`${role} ${from}`}>
            {t('team.missing.days', {
              role,
              from: formats.date(from),
              to: to === undefined ? '' : formats.date(to),
              until: to === undefined ? 'open' : to === from ? 'same' : 'day',
            })}{' '}
            {!readOnly && (
              <Button
                kind="link"
                about={t('team.rates.which', { role, from: formats.date(from) })}
                onClick={() => onAdd({ role, from })}
              >
                {t('team.rates.add')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
