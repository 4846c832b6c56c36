import {
  createContext,
  useContext,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactNode,
  type RefObject,
} from 'react'
import { useText } from '#ui/text.tsx'

/** Whether a page has been shown before: the first one leaves focus where the browser put it. */
export const Visits = createContext<RefObject<boolean> | undefined>(undefined)

interface PageProps {
  /** For the browser's tab and history, and the h1 where there is no `heading`. */
  readonly title: string
  /** The h1, where it is more than the title: a headline with marked parts. */
  readonly heading?: ReactNode
  /** The muted line above the h1. */
  readonly crumb?: ReactNode
  readonly lede?: ReactNode
  /** Buttons or links to the right of the heading, under it when narrow. */
  readonly actions?: ReactNode
  /** Changes when the same screen shows another thing, so that focus moves to the heading again. */
  readonly focusKey?: string
  readonly children: ReactNode
}

/** A screen: names the tab, and moves focus to its heading when it replaces another. */
export function Page({ title, heading, crumb, lede, actions, focusKey, children }: PageProps) {
  const t = useText()
  const headingRef = useRef<HTMLHeadingElement>(null)
  const visitsRef = useContext(Visits)

  useEffect(() => {
    document.title = t('ui.page.title', { title })
  }, [t, title])

  // At once with the page: a moment later it would take the focus from a field that somebody is typing in.
  useLayoutEffect(() => {
    if (visitsRef?.current) headingRef.current?.focus()
    if (visitsRef) visitsRef.current = true
  }, [visitsRef, focusKey])

  return (
    <>
      <div className="sw-page-head">
        {crumb !== undefined && <p className="sw-crumb">{crumb}</p>}
        <h1 ref={headingRef} tabIndex={-1} className="sw-heading">
          {heading ?? title}
        </h1>
        {lede !== undefined && <p className="sw-lede">{lede}</p>}
        {actions !== undefined && <div className="sw-actions">{actions}</div>}
      </div>
      {children}
    </>
  )
}
