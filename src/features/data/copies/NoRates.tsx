import type { NoRate } from '#core/costing/types.ts'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useCoded, useText } from '#ui/text.tsx'

interface NoRatesProps {
  readonly title: string
  readonly missing: readonly NoRate[]
}

/** Why nothing can be made for others yet: a role has no rate for days that have begun. */
export function NoRates({ title, missing }: NoRatesProps) {
  const t = useText()
  const coded = useCoded()
  const [first] = missing
  return (
    <ErrorPanel
      title={title}
      actions={
        <a className="govuk-link" href="#/team">
          {t('data.copy.addRate')}
        </a>
      }
    >
      <p>{coded('error', 'no-rate', { ...first, more: missing.length - 1 })}</p>
    </ErrorPanel>
  )
}
