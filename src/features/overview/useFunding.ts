import { useEffect, useState } from 'react'
import type { Figures } from '#core/figures.ts'
import type { FundingShown } from './fundingFigures.ts'

/** Where the browser does not say when it is idle, after so many milliseconds. */
const SOON = 50

/** Runs once the page has been painted and nothing more urgent waits; gives back how to call it off. */
function whenIdle(run: () => void): () => void {
  if (typeof window.requestIdleCallback === 'function') {
    const handle = window.requestIdleCallback(run, { timeout: 1000 })
    return () => window.cancelIdleCallback(handle)
  }
  const handle = window.setTimeout(run, SOON)
  return () => window.clearTimeout(handle)
}

/** Funding for the strip, fetched and worked out after the page is there; undefined until then. */
export function useFunding(figures: Figures): FundingShown | undefined {
  const [known, setKnown] = useState<{ readonly of: Figures; readonly shown: FundingShown }>()
  const wanted = figures.data.pots.length > 0
  useEffect(() => {
    if (!wanted) return undefined
    let gone = false
    const work = async () => {
      const { fundingShown } = await import('./fundingFigures.ts')
      if (!gone) setKnown({ of: figures, shown: fundingShown(figures) })
    }
    const stop = whenIdle(() => void work())
    return () => {
      gone = true
      stop()
    }
  }, [figures, wanted])
  return known?.of === figures ? known.shown : undefined
}
