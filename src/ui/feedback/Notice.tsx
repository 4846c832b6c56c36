import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { classes } from '#ui/classes.ts'
import { returnFocus } from '#ui/focus.ts'
import { useText } from '#ui/text.tsx'

export interface NoticeMessage {
  /** What was done: "Sprint 4 added." */
  readonly text: string
  /** Takes it back. */
  readonly onUndo?: () => void
}

export type Notify = (notice: NoticeMessage) => void

const NotifyContext = createContext<Notify | undefined>(undefined)

interface Shown extends NoticeMessage {
  readonly key: number
  /** Where the reader was, to go back to when the notice closes under their hand. */
  readonly from: Element | null
}

/** How long it lies over the foot of the window, in milliseconds; after that it waits at the end of the page. */
const OVER_THE_PAGE = 6000

/** Says what was done, politely, and offers to take it back until it is closed, something else is done or the page is left. */
export function NoticeProvider({ children }: { readonly children: ReactNode }) {
  const t = useText()
  const [shown, setShown] = useState<Shown | undefined>()
  const notify = useCallback<Notify>(
    notice => setShown(last => ({ ...notice, key: (last?.key ?? 0) + 1, from: document.activeElement })),
    [],
  )
  const [settled, settle] = useState(0)
  useEffect(() => {
    if (!shown) return
    const { key } = shown
    const timer = setTimeout(() => settle(key), OVER_THE_PAGE)
    // What was done is left behind with the page that it was done on. A move that nobody asked for since is the
    // command's own.
    let asked = false
    const ask = () => {
      asked = true
    }
    const leave = () => asked && setShown(undefined)
    const command = (event: MouseEvent) => {
      const on = event.target instanceof Element ? event.target.closest('button, [role="button"]') : null
      if (asked && on && !on.closest('.sw-notice')) setShown(undefined)
    }
    window.addEventListener('pointerdown', ask, true)
    window.addEventListener('keydown', ask, true)
    window.addEventListener('hashchange', leave)
    window.addEventListener('click', command)
    return () => {
      clearTimeout(timer)
      window.removeEventListener('pointerdown', ask, true)
      window.removeEventListener('keydown', ask, true)
      window.removeEventListener('hashchange', leave)
      window.removeEventListener('click', command)
    }
  }, [shown])
  const over = shown !== undefined && shown.key !== settled
  // Said of the whole page by name: a browser that had to find out would look again at every change of anything.
  useEffect(() => {
    document.documentElement.classList.toggle('sw-noticed', over)
    return () => document.documentElement.classList.remove('sw-noticed')
  }, [over])
  const close = () => {
    setShown(undefined)
    returnFocus(shown?.from ?? null)
  }
  const undo = () => {
    close()
    shown?.onUndo?.()
  }
  return (
    <NotifyContext value={notify}>
      {children}
      <div
        className={classes(
          'sw-notice',
          !shown && 'sw-notice--empty',
          shown?.key === settled && 'sw-notice--settled',
        )}
      >
        {/* The region stays in the page, or a reader that listens would miss what appears with it. */}
        <p role="status" aria-atomic="true">
          {shown && <span key={shown.key}>{shown.text}</span>}
        </p>
        {shown && (
          <div className="sw-notice-actions">
            {shown.onUndo && (
              <Button kind="link" onClick={undo}>
                {t('ui.undo')}
              </Button>
            )}
            <Button kind="link" about={t('ui.notice.about')} onClick={close}>
              {t('ui.close')}
            </Button>
          </div>
        )}
      </div>
    </NotifyContext>
  )
}

/** `notify({ text, onUndo })` */
export function useNotify(): Notify {
  const notify = useContext(NotifyContext)
  if (!notify) throw new Error('Notice outside NoticeProvider')
  return notify
}
