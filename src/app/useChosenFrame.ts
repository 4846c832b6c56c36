import { useCallback, useState } from 'react'
import { useStore } from '#storage/useStore.ts'
import { remember } from '#storage/remember.ts'
import type { Frame } from '#ui/text.tsx'

/** The frame as it is chosen here, at once, and as it is kept: a choice in another tab counts too. */
export function useChosenFrame(kept: Frame) {
  const store = useStore()
  const [{ frame, over }, setChosen] = useState({ frame: kept, over: kept })
  const chooseFrame = useCallback(
    (chosen: Frame) => {
      setChosen({ frame: chosen, over: kept })
      void remember(store, { frame: chosen })
    },
    [store, kept],
  )
  // A choice holds over what was kept when it was made; what is kept after it is that choice, or another tab's.
  return { frame: over === kept ? frame : kept, chooseFrame }
}
