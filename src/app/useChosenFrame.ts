import { useCallback, useEffect, useState } from 'react'
import { writeDevice } from '#storage/device.ts'
import { useStore } from '#storage/live.ts'
import type { Frame } from '#ui/text.tsx'

/** The frame as it is chosen here, at once, and as it is kept: a choice in another tab counts too. */
export function useChosenFrame(kept: Frame) {
  const store = useStore()
  const [frame, setFrame] = useState(kept)
  useEffect(() => setFrame(kept), [kept])
  const chooseFrame = useCallback(
    (chosen: Frame) => {
      setFrame(chosen)
      void writeDevice(store.db, { frame: chosen })
    },
    [store],
  )
  return { frame, chooseFrame }
}
