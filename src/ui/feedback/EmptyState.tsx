import type { ReactNode } from 'react'

interface EmptyStateProps {
  readonly title: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** What will be here, and the one thing to do first. */
export function EmptyState({ title, actions, children }: EmptyStateProps) {
  return (
    <div className="sw-empty">
      <h2 className="sw-h2">{title}</h2>
      {children}
      {actions !== undefined && <div className="govuk-button-group">{actions}</div>}
    </div>
  )
}
