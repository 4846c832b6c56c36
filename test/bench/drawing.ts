import type { Page } from '@playwright/test'

declare global {
  interface Window {
    /** Milliseconds from the start of the page to its chart on the screen. */
    chartDrawn: Promise<number>
    /** Milliseconds from the next press of Z to the changed chart on the screen. */
    chartRedrawn: Promise<number>
    watchNextRedraw: () => void
  }
}

/** Lets a page tell when its chart is on the screen: in the frame after the one in which its bars are there. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const bars = () =>
      [...document.querySelectorAll('.sw-chart__stage .sw-chart__bar rect')]
        .map(bar => `${bar.getAttribute('y')} ${bar.getAttribute('height')}`)
        .join()
    const when = (there: () => boolean) =>
      new Promise<number>(done => {
        const look = () => {
          if (!there()) requestAnimationFrame(look)
          // A task that a frame leaves behind runs once that frame has been painted.
          else requestAnimationFrame(() => setTimeout(() => done(performance.now())))
        }
        look()
      })
    window.chartDrawn = when(() => bars() !== '')
    window.watchNextRedraw = () => {
      window.chartRedrawn = new Promise(done => {
        const press = (event: KeyboardEvent) => {
          if (event.key.toLowerCase() !== 'z') return
          removeEventListener('keydown', press, { capture: true })
          const [before, started] = [bars(), performance.now()]
          void when(() => bars() !== before).then(end => done(end - started))
        }
        addEventListener('keydown', press, { capture: true })
      })
    }
  })
}

export const drawn = (page: Page): Promise<number> => page.evaluate(() => window.chartDrawn)

/** Presses the key that changes the chart; from the press, as the page sees it, to the changed chart on the screen. */
export async function redrawn(page: Page, key: string): Promise<number> {
  await page.evaluate(() => window.watchNextRedraw())
  await page.keyboard.press(key)
  return page.evaluate(() => window.chartRedrawn)
}
