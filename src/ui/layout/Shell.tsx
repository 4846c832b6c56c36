import { useRef, useState, type ReactNode } from 'react'
import { classes } from '#ui/classes.ts'
import { type Frame, useText } from '#ui/text.tsx'
import { FrameSwitch } from './FrameSwitch.tsx'
import { Visits } from './Page.tsx'
import { SkipLink } from './SkipLink.tsx'

export interface NavItem {
  readonly href: string
  readonly label: string
  readonly current: boolean
}

interface ShellProps {
  readonly home: string
  readonly nav: readonly NavItem[]
  /** How the data is kept, in a few words: "Saved on this device". */
  readonly saved?: ReactNode
  /** Absent where there is nothing that a frame would change. */
  readonly onFrame?: (frame: Frame) => void
  /** Panels under the header, in a `sw-banners`: an example, a copy, a version that waits. */
  readonly banners?: ReactNode
  readonly footer?: ReactNode
  /** The screen is all there is: no header and no footer, for what is shown to a room. */
  readonly bare?: boolean
  readonly children: ReactNode
}

/** The header bar, the main landmark and the footer around every screen. */
export function Shell(props: ShellProps) {
  const { home, nav, saved, onFrame, banners, footer, bare = false, children } = props
  const t = useText()
  const visitsRef = useRef(false)
  const [open, setOpen] = useState(false)
  return (
    <Visits value={visitsRef}>
      {!bare && <SkipLink target="main" />}
      {!bare && (
        <header className="sw-header">
          <a className="sw-brand" href={home}>
            {t('ui.app')}
          </a>
          {nav.length > 0 && (
            <button
              type="button"
              className="sw-menu"
              aria-expanded={open}
              aria-controls="sw-nav"
              onClick={() => setOpen(!open)}
            >
              {t('ui.menu')}
            </button>
          )}
          <nav id="sw-nav" aria-label={t('ui.nav')} className={classes('sw-nav', open && 'sw-nav--open')}>
            <ul>
              {nav.map(item => (
                <li key={item.href}>
                  <a
                    href={item.href}
                    aria-current={item.current ? 'page' : undefined}
                    onClick={() => setOpen(false)}
                  >
                    {item.label}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          <div className="sw-header-end">
            {saved !== undefined && <span className="sw-saved">{saved}</span>}
            {onFrame && <FrameSwitch onFrame={onFrame} />}
          </div>
        </header>
      )}
      {banners}
      <main id="main" tabIndex={-1} className={bare ? 'sw-main sw-main--bare' : 'sw-main'}>
        {children}
      </main>
      {!bare && footer !== undefined && <footer className="sw-footer">{footer}</footer>}
    </Visits>
  )
}
