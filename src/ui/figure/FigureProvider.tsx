import { createContext, useContext, useEffect, useState, type ReactNode } from 'react'
import type { Derivation, Place } from '#core/explain/derivation.ts'
import { whenLoaded } from '#ui/whenLoaded.ts'
import { Places } from './places.ts'
import { RatesProvider } from './rates.tsx'

// Its tables come when the first figure is opened, not before the first screen.
const DerivationDialog = whenLoaded(() => import('./DerivationDialog.tsx').then(m => m.DerivationDialog))

const Open = createContext<((derivation: Derivation) => void) | undefined>(undefined)

interface FigureProviderProps {
  /** The address of the screen where an input is edited. */
  readonly hrefOf: (place: Place) => string
  readonly children: ReactNode
}

/** Lets every figure under it open to how it was worked out, in one dialog beside the page, not inside a heading. */
export function FigureProvider({ hrefOf, children }: FigureProviderProps) {
  const [opened, setOpened] = useState<Derivation | undefined>()
  // It is of the page that it was opened on, and goes with it: by one of its links, by Back, or by another address.
  useEffect(() => {
    const close = () => setOpened(undefined)
    window.addEventListener('hashchange', close)
    return () => window.removeEventListener('hashchange', close)
  }, [])
  return (
    <Places value={hrefOf}>
      <RatesProvider>
        <Open value={setOpened}>
          {children}
          {opened && <DerivationDialog derivation={opened} onClose={() => setOpened(undefined)} />}
        </Open>
      </RatesProvider>
    </Places>
  )
}

export function useOpenFigure(): (derivation: Derivation) => void {
  const open = useContext(Open)
  if (!open) throw new Error('Figure outside FigureProvider')
  return open
}
