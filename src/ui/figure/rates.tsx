import { createContext, useContext, useMemo, useState, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface Rates {
  readonly shown: boolean
  readonly setShown: (shown: boolean) => void
}

const RatesContext = createContext<Rates>({ shown: false, setShown: () => undefined })

/** Rates are close to pay: hidden until they are asked for, for as long as the page is open. */
export function RatesProvider({ children }: { readonly children: ReactNode }) {
  const [shown, setShown] = useState(false)
  const rates = useMemo(() => ({ shown, setShown }), [shown])
  return <RatesContext value={rates}>{children}</RatesContext>
}

export const useRates = (): Rates => useContext(RatesContext)

/** Shows rates for this visit, or hides them again. */
export function RatesButton() {
  const t = useText()
  const { shown, setShown } = useRates()
  return (
    <Button kind="secondary" small onClick={() => setShown(!shown)}>
      {t(shown ? 'ui.rates.hide' : 'ui.rates.show')}
    </Button>
  )
}
