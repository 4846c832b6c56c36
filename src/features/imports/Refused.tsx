import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'

/** Why nothing was saved. */
export function Refused({ sentences }: { readonly sentences: readonly string[] }) {
  const t = useText()
  if (sentences.length === 0) return null
  return (
    <ErrorPanel title={t('imports.refused')}>
      <ul className="govuk-list govuk-list--bullet">
        {sentences.map(sentence => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </ErrorPanel>
  )
}
