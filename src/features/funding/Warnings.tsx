import type { Funding, Warning } from '#core/funding/types.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFundingText } from './useFundingText.ts'

const isPassed = ({ kind }: Warning) => kind === 'passed' || kind === 'year-passed'

/** That money ends, first on the page and while there is time. */
export function Warnings({ funding }: { readonly funding: Funding }) {
  const { t, warning } = useFundingText()
  const { warnings } = funding
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
    </Panel>
  )
}
