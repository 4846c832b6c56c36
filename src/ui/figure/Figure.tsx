import type { ReactNode } from 'react'
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
