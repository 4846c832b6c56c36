import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test as base, type Page } from '@playwright/test'
import { serveFolder, type StaticServer } from '#test/support/staticServer.ts'
import app from '#messages/en/app.json' with { type: 'json' }
import { keptOnDevice, open } from './fixtures.ts'

/** Each journey has a release of its own, served at an address of its own, whose pages close before it stops. */
const test = base.extend<{ release: string; host: StaticServer }>({
  release: async ({ browserName: _of }, give) => {
    const release = mkdtempSync(join(tmpdir(), 'sprintworth-release-'))
    cpSync('dist', release, { recursive: true })
    await give(release)
    rmSync(release, { recursive: true })
  },
  host: async ({ release }, give) => {
    const host = await serveFolder(release, '/')
    await give(host)
    await host.stop()
  },
  baseURL: async ({ host }, give) => give(host.address),
})

/** A newer version whose page can be told from the older one. */
function publish(release: string) {
  const page = join(release, 'index.html')
  writeFileSync(page, readFileSync(page, 'utf8').replace('<html ', '<html data-release="newer" '))
  // The worker lists each file with its revision: a page that changed comes under another one.
  const worker = join(release, 'sw.js')
  const text = readFileSync(worker, 'utf8')
  writeFileSync(worker, text.replace(/(url:"index\.html",revision:")[^"]*/, '$1newer'))
  expect(readFileSync(worker, 'utf8')).not.toBe(text)
  appendFileSync(worker, '\n')
}

const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await registration.update()
  })
const newer = (page: Page) => page.locator('html[data-release="newer"]')
const useNewer = (page: Page) => page.getByRole('button', { name: app['app.update.apply'] })

test('a newer version waits for the word of the user, and does not reload another tab', async ({
  page,
  context,
  release,
}) => {
  await open(page)
  await keptOnDevice(page)
  // From the second visit on the page comes from the device.
  await page.reload()
  const other = await context.newPage()
  await open(other)
  await other.evaluate(() => document.body.setAttribute('data-edit', 'half done'))

  publish(release)
  await lookForUpdate(page)
  await expect(useNewer(page)).toBeVisible()
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(newer(page)).toHaveCount(0)

  await useNewer(page).click()
  await expect(newer(page)).toHaveCount(1)
  await expect(useNewer(page)).toHaveCount(0)
  await expect(other.locator('body')).toHaveAttribute('data-edit', 'half done')

  await useNewer(other).click()
  await expect(newer(other)).toHaveCount(1)
})

test('a page that stays open since the first visit comes to the newer version too', async ({
  page,
  context,
  release,
}) => {
  await open(page)
  await keptOnDevice(page)
  const other = await context.newPage()
  await open(other)

  publish(release)
  await lookForUpdate(page)
  await useNewer(page).click()
  await expect(newer(page)).toHaveCount(1)

  await useNewer(other).click()
  await expect(newer(other)).toHaveCount(1)
})
