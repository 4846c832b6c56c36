import { expect, type Page } from '@playwright/test'

declare global {
  interface Window {
    /** The longest task on the page since the file was chosen, in milliseconds. */
    longest: () => number
    /** Milliseconds from choosing the file, or from the press of its button, to what was waited for. */
    sinceChosen: Promise<number>
    sincePressed: Promise<number>
  }
}

/** Chooses a file as a user does. It is made in the page: to hand it over would be a long task of its own. */
export async function chooseLedger(page: Page, text: string): Promise<number> {
  await page.getByLabel('Choose a file', { exact: true }).evaluate((input: HTMLInputElement, content) => {
    const chosen = new DataTransfer()
    chosen.items.add(new File([content], 'spend.csv'))
    input.files = chosen.files
    const tasks: number[] = [0]
    const seen = (list: PerformanceEntryList) => tasks.push(...list.map(({ duration }) => duration))
    const there = () =>
      [...document.querySelectorAll('button')].some(
        ({ textContent, disabled }) => /^Import \d/u.test(textContent) && !disabled,
      )
    window.sinceChosen = new Promise(done => {
      setTimeout(() => {
        const observer = new PerformanceObserver(list => seen(list.getEntries()))
        observer.observe({ type: 'longtask' })
        window.longest = () => {
          seen(observer.takeRecords())
          return Math.max(...tasks)
        }
        const started = performance.now()
        const look = () => {
          if (there()) done(performance.now() - started)
          else requestAnimationFrame(look)
        }
        input.dispatchEvent(new Event('change', { bubbles: true }))
        look()
      }, 500)
    })
  }, text)
  return page.evaluate(() => window.sinceChosen)
}

/** Confirms what is shown; until it is said that the rows came in. */
export async function confirmLedger(page: Page): Promise<number> {
  await page.getByRole('button', { name: /^Import \d/u }).evaluate((button: HTMLButtonElement) => {
    window.sincePressed = new Promise(done => {
      const started = performance.now()
      const look = () => {
        if (document.querySelector('.sw-notice')?.textContent.includes('rows came in') === true)
          done(performance.now() - started)
        else requestAnimationFrame(look)
      }
      button.click()
      look()
    })
  })
  return page.evaluate(() => window.sincePressed)
}

/** Says that one cost centre is the team's, and waits until the rest is shown as not its own. */
export async function chooseArea(page: Page, name: string): Promise<void> {
  await page.getByRole('checkbox', { name }).check()
  await expect(page.getByRole('combobox', { name: `Cost centre is not ‘${name}’` })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Import \d/u })).toBeEnabled()
}

/** Once nothing is left to do for what was stored. */
export async function longestTask(page: Page): Promise<number> {
  await page.waitForTimeout(1500)
  return page.evaluate(() => window.longest())
}
