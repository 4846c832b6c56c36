import { useState, type ReactNode } from 'react'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly open?: boolean
  /** A function is asked when it is first opened: for what may be hundreds of rows. */
  readonly children: ReactNode | (() => ReactNode)
}

/** Detail that most readers do not need at first. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  const [wanted, setWanted] = useState(open)
  const shown = typeof children === 'function' ? wanted && children() : children
  return (
    <details
      className="govuk-details"
      open={open}
      onToggle={event => setWanted(before => before || event.currentTarget.open)}
    >
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">{summary}</span>
      </summary>
      <div className="govuk-details__text">{shown}</div>
    </details>
  )
}
