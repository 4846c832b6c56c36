import { useLayoutEffect, useState, type RefObject } from 'react'

/** Where nothing is laid out (a hidden tab, a test), something is still drawn. */
const UNKNOWN_WIDTH = 784

/** The width that an element has on the page, in whole pixels; undefined until it is known, before the first paint. */
export function useWidth(ref: RefObject<HTMLElement | null>): number | undefined {
  const [width, setWidth] = useState<number>()
  useLayoutEffect(() => {
    const element = ref.current
    if (!element) return undefined
    const measure = () => {
      setWidth(before => (element.clientWidth > 0 ? element.clientWidth : (before ?? UNKNOWN_WIDTH)))
    }
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [ref])
  return width
}
