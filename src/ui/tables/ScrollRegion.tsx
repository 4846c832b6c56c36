import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useText } from '#ui/text.tsx'

interface ScrollRegionProps {
  readonly label: string
  readonly children: ReactNode
}

/** Scrolls what is wider than the page, and says so; a stop of the Tab key only while it does. */
export function ScrollRegion({ label, children }: ScrollRegionProps) {
  const t = useText()
  const ref = useRef<HTMLElement>(null)
  const [scrolls, setScrolls] = useState(false)

  useEffect(() => {
    const region = ref.current
    if (!region || typeof ResizeObserver === 'undefined') return undefined
    const content = region.firstElementChild
    const measure = () => setScrolls((content?.getBoundingClientRect().width ?? 0) > region.clientWidth + 1)
    const observer = new ResizeObserver(measure)
    observer.observe(region)
    if (content) observer.observe(content)
    return () => observer.disconnect()
  }, [])

  const stop = scrolls ? { 'aria-label': label, tabIndex: 0 } : {}
  return (
    <>
      {scrolls && <p className="sw-note sw-scroll-note">{t('ui.table.sideways')}</p>}
      <section ref={ref} className={scrolls ? 'sw-scroll sw-scroll--wide' : 'sw-scroll'} {...stop}>
        {children}
      </section>
    </>
  )
}
