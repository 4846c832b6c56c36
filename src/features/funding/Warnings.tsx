import type { Funding, Warning } from '#core/funding/types.ts'
import { sum } from '#core/money.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useFundingText } from './useFundingText.ts'

const isPassed = ({ kind }: Warning) => kind === 'passed' || kind === 'year-passed'

/** Pots of which each asks for more than it has: what one passes on, the next may ask for again. */
const overlap = ({ warnings, open }: Funding) => {
  const over = warnings.flatMap(each =>
    each.kind === 'passed' || each.kind === 'will-pass' ? [each.by] : [],
  )
  return over.length > 1 && open !== undefined && sum(over) > open.short ? open.short : undefined
}

/** That money ends, first on the page and while there is time. */
export function Warnings({ funding }: { readonly funding: Funding }) {
  const { t, warning } = useFundingText()
  const formats = useFormats()
  const { warnings } = funding
  const together = overlap(funding)
  const [first, ...others] = warnings
  if (!first) return null
  return (
    <Panel kind="attention" title={t(isPassed(first) ? 'funding.warning.now' : 'funding.warning.ahead')}>
      {others.length === 0 ? (
        <p>{warning(first)}</p>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {warnings.map((each, i) => (
            <li key={i}>{warning(each)}</li>
          ))}
        </ul>
      )}
      {together !== undefined && <p>{t('funding.warning.together', { amount: formats.money(together) })}</p>}
    </Panel>
  )
}
