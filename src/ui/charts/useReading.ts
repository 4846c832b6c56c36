import { useCallback, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { bucketAt, type Layout } from './layout.ts'

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: 1, ArrowDown: -1 }

/** Which bucket is being read, by arrow keys or by pointing. */
export function useReading(layout: Layout) {
  const [index, setIndex] = useState<number>()
  const last = layout.count - 1

  const onKeyDown = useCallback(
    (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || last < 0) return
      const step = STEPS[event.key]
      if (step !== undefined)
        setIndex(at => (at === undefined ? (step > 0 ? 0 : last) : clamp(at + step, last)))
      else if (event.key === 'Home') setIndex(0)
      else if (event.key === 'End') setIndex(last)
      else if (event.key === 'Escape') setIndex(undefined)
      else return
      event.preventDefault()
    },
    [last],
  )

  const onPointerMove = useCallback(
    (event: PointerEvent<HTMLElement>) => {
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left
      if (last >= 0 && x >= layout.left && x <= layout.right) setIndex(bucketAt(layout, x))
    },
    [layout, last],
  )

  const clear = useCallback(() => setIndex(undefined), [])
  return { index: index === undefined || index > last ? undefined : index, clear, onKeyDown, onPointerMove }
}

const clamp = (n: number, last: number) => Math.min(last, Math.max(0, n))
