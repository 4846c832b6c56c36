import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import data from '#messages/en/data.json' with { type: 'json' }
import storage from '#messages/en/storage.json' with { type: 'json' }
import { test } from './browsers.ts'
import { addExample, removeExample, rowsOf, seeExample } from './example.ts'
import { fits, open } from './fixtures.ts'
import { commandsOf, rawData } from './rawData.ts'

// Each starts several browsers, which takes long on a busy machine.
test.describe.configure({ timeout: 180_000 })

const seen = (page: Page) => page.getByRole('button', { name: storage['storage.broughtBack.seen'] })

/** What Chromium does to a database that a kill has damaged: it finds none the next time. */
const loseDatabase = (profile: string) =>
  rmSync(join(profile, 'Default', 'IndexedDB'), { recursive: true, maxRetries: 9 })

test('a browser that is killed and loses its database still holds each save as a whole or not at all', async ({
  browsers,
}) => {
  const profile = browsers.newProfile()
  let browser = await browsers.at('/', profile)
  const all = await addExample(browser.page)
  // The workspace stays when the example goes.
  const without = 1
  let before = all
  for (const milliseconds of [0, 5, 20, 60, 150]) {
    const { page, kill } = browser
    const next = before === all ? removeExample(page) : seeExample(page)
    next.click().catch(() => undefined)
    await wait(milliseconds)
    await kill()
    loseDatabase(profile)
    browser = await browsers.at('/', profile)
    const now = await rowsOf(browser.page)
    expect([without, all]).toContain(now)
    await expect(now === all ? removeExample(browser.page) : seeExample(browser.page)).toBeVisible()
    before = now
  }
})

test('what the browser lost is back at the next visit, which says so once', async ({ browsers }) => {
  const profile = browsers.newProfile()
  const first = await browsers.at('/', profile)
  await seeExample(first.page).click()
  const headline = first.page.getByRole('heading', { level: 1 })
  await expect(removeExample(first.page)).toBeVisible()
  const words = await headline.textContent()
  await first.kill()
  loseDatabase(profile)

  const { page } = await browsers.at('/', profile)
  await expect(page.getByText(/^The browser had lost what was kept here/)).toBeVisible()
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words)
  const stored = await rawData(page)
  expect(stored && commandsOf(stored)).toEqual(['bringBack'])
  await fits(page)
  await seen(page).click()
  await expect(seen(page)).toBeHidden()
  await page.reload()
  await expect(removeExample(page)).toBeVisible()
  await expect(seen(page)).toBeHidden()
})

test('a copy that is missing is made again while the page is open', async ({ page }) => {
  await open(page)
  await seeExample(page).click()
  await expect(removeExample(page)).toBeVisible()
  await page.evaluate(() => caches.delete('sprintworth-second-copy'))
  await open(page, '/data')
  const whole = page.getByText(data['data.health.spare.whole'])
  await expect(page.getByText(data['data.health.spare.behind'])).toBeVisible()
  await page.reload()
  await expect(whole).toBeVisible()
})
