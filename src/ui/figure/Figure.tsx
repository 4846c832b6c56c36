import type { KeyboardEvent, ReactNode } from 'react'
import type { Derivation } from '#core/explain/derivation.ts'
import { Hidden } from '#ui/layout/Hidden.tsx'
import { useText } from '#ui/text.tsx'
import { useOpenFigure } from './FigureProvider.tsx'

interface FigureProps {
  /** How it was made; worked out when it is opened. */
  readonly derivation: () => Derivation
  /** The figure as it stands on the page: £96,240. */
  readonly children: ReactNode
}

/** A figure that opens to how it was worked out. */
export function Figure({ derivation, children }: FigureProps) {
  const t = useText()
  const open = useOpenFigure()
  return (
    <button type="button" className="sw-figure" aria-haspopup="dialog" onClick={() => open(derivation())}>
      {children} <Hidden>{t('ui.figure.opens')}</Hidden>
    </button>
  )
}

/** A figure in a sentence: it opens as well, and reads and breaks over lines as the sentence does. */
export function FigureInText({ derivation, children }: FigureProps) {
  const open = useOpenFigure()
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    open(derivation())
  }
  return (
    <span
      role="button"
      tabIndex={0}
      className="sw-figure-in-text"
      aria-haspopup="dialog"
      onClick={() => open(derivation())}
      onKeyDown={onKey}
    >
      {children}
    </span>
  )
}
