import type { Page } from '@playwright/test'
import { redrawn } from './drawing.ts'

/**
 * The page's own milliseconds from the press of "Summary" to its sheet on the screen. Money was changed since it was
 * shown last, so that nothing that was worked out of it still holds; the code is there already.
 */
export async function summaryShown(page: Page, key: string): Promise<number> {
  await redrawn(page, key)
  const took = await page.getByRole('link', { name: 'Summary', exact: true }).evaluate(
    (link: HTMLAnchorElement) =>
      new Promise<number>(done => {
        const started = performance.now()
        const look = () => {
          if (!document.querySelector('.sw-summary-facts')) requestAnimationFrame(look)
          // A task that a frame leaves behind runs once that frame has been painted.
          else requestAnimationFrame(() => setTimeout(() => done(performance.now() - started)))
        }
        link.click()
        look()
      }),
  )
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await page.locator('.sw-chart__stage .sw-chart__bar rect').first().waitFor()
  return took
}
