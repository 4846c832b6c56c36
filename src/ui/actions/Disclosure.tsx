import type { ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  readonly children: ReactNode
}

/** Detail that most readers do not need at first. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details className="govuk-details" open={open}>
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{children}</div>
    </details>
  )
}
