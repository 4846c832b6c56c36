import { useLayoutEffect, useRef } from 'react'

interface BarProps {
  /** The part of the whole that is filled, 0 to 1. */
  readonly of1: number
  readonly tone?: 'in' | 'out' | 'attention'
}

/** A thin bar beside a figure in words; listeners hear the words only. */
export function Bar({ of1, tone = 'in' }: BarProps) {
  const fill = useRef<HTMLSpanElement>(null)
  // Set through the style object: the page's policy allows no style attribute.
  useLayoutEffect(() => {
    if (fill.current) fill.current.style.inlineSize = `${Math.min(1, Math.max(0, of1)) * 100}%`
  }, [of1])
  return (
    <span className="sw-bar" aria-hidden="true">
      <span ref={fill} className={`sw-bar-fill sw-bar-fill--${tone}`} />
    </span>
  )
}
