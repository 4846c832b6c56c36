import { useId, type ReactNode } from 'react'

interface PanelProps {
  /** `error` interrupts those who listen; the others wait. */
  readonly kind: 'info' | 'attention' | 'error'
  readonly title: ReactNode
  readonly actions?: ReactNode
  readonly children?: ReactNode
}

/** Something to know beside the page's content: what happened, where, and what to do. */
export function Panel({ kind, title, actions, children }: PanelProps) {
  const id = useId()
  return (
    <div
      className={`sw-panel sw-panel--${kind}`}
      role={kind === 'error' ? 'alert' : 'region'}
      aria-labelledby={id}
    >
      <p id={id} className="sw-panel-title">
        {title}
      </p>
      {children}
      {actions !== undefined && <div className="sw-links">{actions}</div>}
    </div>
  )
}

/** What went wrong, in words, and what can be done. */
export function ErrorPanel(props: Omit<PanelProps, 'kind'>) {
  return <Panel kind="error" {...props} />
}
