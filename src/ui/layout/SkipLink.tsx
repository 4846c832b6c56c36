import type { MouseEvent } from 'react'
import { useText } from '#ui/text.tsx'
import { focusById } from '#ui/focus.ts'

/** The first stop of the Tab key: over the header, to the page. */
export function SkipLink({ target }: { readonly target: string }) {
  const t = useText()
  // The address after # belongs to the routes, so the link moves focus itself.
  const skip = (event: MouseEvent) => {
    event.preventDefault()
    focusById(target)
  }
  return (
    <a className="govuk-skip-link" href={`#${target}`} onClick={skip}>
      {t('ui.skip')}
    </a>
  )
}
