import type { ReactNode } from 'react'
import { Hidden } from '#ui/layout/Hidden.tsx'
import { useText } from '#ui/text.tsx'
import type { Pages } from './usePage.ts'

interface MoreProps {
  readonly pages: Pages
  readonly children: ReactNode
}

/** Turns to the rows that have no room; it stays where it is, so that it can be pressed again. */
export function More({ pages, children }: MoreProps) {
  const t = useText()
  const { at, of, turn } = pages
  if (of < 2) return null
  return (
    <>
      <button type="button" className="sw-retro-link" onClick={turn}>
        {children}
      </button>
      <Hidden>
        <span role="status">{t('retro.pages', { at, of })}</span>
      </Hidden>
    </>
  )
}
