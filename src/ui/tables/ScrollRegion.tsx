import { useEffect, useRef, useState, type ReactNode } from 'react'

interface ScrollRegionProps {
  readonly label: string
  readonly children: ReactNode
}

/** Scrolls what is wider than the page; a stop of the Tab key only while it does. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const ref = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)

  useEffect(() => {
    const region = ref.current
    if (!region || typeof ResizeObserver === 'undefined') return undefined
    const observer = new ResizeObserver(() => setScrolls(region.scrollWidth > region.clientWidth))
    observer.observe(region)
    if (region.firstElementChild) observer.observe(region.firstElementChild)
    return () => observer.disconnect()
  }, [])

  const stop = scrolls ? { 'aria-label': label, tabIndex: 0 } : {}
  return (
    <section ref={ref} className="sw-scroll" {...stop}>
      {children}
    </section>
  )
}
