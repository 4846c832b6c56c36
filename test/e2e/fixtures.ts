import AxeBuilder from '@axe-core/playwright'
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test'

/** What went wrong in a browser context while a test ran, besides what the test looked for. */
export interface Guard {
  readonly errors: string[]
  readonly outside: string[]
  /** An error that this test causes on purpose. */
  readonly expectError: (what: RegExp) => void
}

// The page itself makes these; nothing leaves the device.
const local = /^(data|blob|about):/

/** Notes every console error, every uncaught error and every request that leaves `origin`, on all pages. */
export function guard(context: BrowserContext, origin: string): Guard {
  const errors: string[] = []
  const outside: string[] = []
  const expected: RegExp[] = []
  const note = (text: string) => {
    if (!expected.some(what => what.test(text))) errors.push(text)
  }
  context.on('console', message => {
    if (message.type() === 'error') note(`${message.text()} ${message.location().url}`.trim())
  })
  context.on('weberror', error => note(String(error.error())))
  context.on('request', request => {
    const url = request.url()
    if (!local.test(url) && new URL(url).origin !== origin) outside.push(url)
  })
  return { errors, outside, expectError: what => expected.push(what) }
}

/** Every journey fails on an error in the console and on a request that leaves the origin. */
export const test = base.extend<{ guarded: Guard }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const watch = guard(context, new URL(baseURL ?? '').origin)
      await use(watch)
      expect(watch.errors, 'errors in the console').toEqual([])
      expect(watch.outside, 'requests that left the origin').toEqual([])
    },
    { auto: true },
  ],
})

/** Opens a screen by its route, such as `/sprints`, and waits until it has its heading. */
export async function open(page: Page, route = '/'): Promise<void> {
  await page.goto(`./#${route}`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** Waits until the app is kept on the device: from now on it opens, and this page goes on, without a network. */
export async function keptOnDevice(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
}

/** Finds nothing against WCAG 2.2 AA on the page as it is now. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  )
  expect(found, 'accessibility').toEqual([])
}

/** By how many pixels the page is wider than its window. */
export const isTooWide = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

/** Accessible, and no wider than the page, on a desk and on a phone. */
export async function fits(page: Page): Promise<void> {
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 })
    await axe(page)
    expect(await isTooWide(page), `wider than ${width} px`).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1280, height: 900 })
}
