import type { ReactNode } from 'react'

interface KeyButtonProps {
  readonly keys: boolean
  /** As it stands on the key. */
  readonly name: string
  /** As browsers call it. */
  readonly keyName: string
  readonly onClick: () => void
  readonly children: ReactNode
}

/** A button that has a key: the key is shown where single keys are on. */
export function KeyButton({ keys, name, keyName, onClick, children }: KeyButtonProps) {
  return (
    <button
      type="button"
      className="sw-retro-key"
      aria-keyshortcuts={keys ? keyName : undefined}
      onClick={onClick}
    >
      {keys && <kbd aria-hidden="true">{name}</kbd>}
      {children}
    </button>
  )
}
