import { expect, type Page } from '@playwright/test'
import { schemaVersion } from '#core/records/upgrade.ts'
import { serveFolder } from '#test/support/staticServer.ts'
import app from '#messages/en/app.json' with { type: 'json' }
import data from '#messages/en/data.json' with { type: 'json' }
import storage from '#messages/en/storage.json' with { type: 'json' }
import ui from '#messages/en/ui.json' with { type: 'json' }
import { test } from './browsers.ts'
import { removeExample, seeExample } from './example.ts'
import { guard, keptOnDevice, open } from './fixtures.ts'
import { changeRaw, commandsOf, rawData, torn } from './rawData.ts'
import { tour } from './tour.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const failure = (page: Page) => page.getByRole('dialog', { name: app['app.failure.title'] })

async function addExample(page: Page) {
  await open(page)
  await seeExample(page).click()
  await expect(removeExample(page)).toBeVisible()
}

/** A page of the same origin on which the app does not run. */
const atPicture = (page: Page) => page.goto('./icon.svg')

/** Browsers ask for it beside a picture that is opened by itself. */
const noFavicon = /404.*favicon\.ico/

async function savedBackup(page: Page) {
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: data['data.backup.save'], exact: true }).click()
  expect((await saved).suggestedFilename()).toMatch(/\.json$/)
  await expect(page.getByText(data['data.backup.failed'])).toHaveCount(0)
}

test('where there is no space left it says so, keeps what was saved and offers a backup', async ({
  browsers,
  baseURL,
}) => {
  // A browser of its own: no other profile's quota can be set, and one that has just saved still counts on the old.
  const profile = browsers.newProfile()
  const first = await browsers.at('/', profile)
  await seeExample(first.page).click()
  await expect(removeExample(first.page)).toBeVisible()
  // What is kept a while after the example, so that the other browser has nothing to save before its quota is set.
  await expect.poll(async () => Object.keys((await rawData(first.page))?.pieces ?? {})).not.toEqual([])
  const before = await rawData(first.page)
  await first.kill()
  const { page } = await browsers.at('/', profile)
  const devtools = await page.context().newCDPSession(page)
  const origin = new URL(baseURL ?? '').origin
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 })

  await removeExample(page).click()
  await expect(failure(page)).toContainText(storage['error.storage-full'])
  await failure(page).getByRole('button', { name: ui['ui.close'] }).click()
  await expect(page.getByText(storage['condition.full'])).toBeVisible()
  await page.getByRole('radio', { name: ui['ui.frame.cost'] }).check()
  expect((await rawData(page))?.tables).toEqual(before?.tables)

  await page.getByRole('link', { name: app['app.takeBackup'] }).click()
  await savedBackup(page)

  await devtools.send('Storage.overrideQuotaForOrigin', { origin })
  await removeExample(page).click()
  await expect(page.getByText(storage['condition.full'])).toHaveCount(0)
  await expect(removeExample(page)).toHaveCount(0)
})

test('data that a newer version wrote is shown, and nothing of it is changed', async ({ page, guarded }) => {
  guarded.expectError(noFavicon)
  await addExample(page)
  const title = await heading(page).innerText()
  await atPicture(page)
  await changeRaw(page, { version: (schemaVersion + 1) * 10 })
  const before = await rawData(page)

  await open(page)
  await expect(page.getByText(storage['condition.newer'])).toBeVisible()
  await expect(page.getByText(app['app.notSaved'])).toBeVisible()
  await expect(heading(page)).toHaveText(title)
  await page.keyboard.press('Control+z')
  await expect(failure(page)).toContainText(storage['error.read-only-newer'])
  await failure(page).getByRole('button', { name: ui['ui.close'] }).click()
  await page.getByRole('radio', { name: ui['ui.frame.cost'] }).click()
  await tour(page)
  expect(await rawData(page)).toEqual(before)
})

test('a tab gives way to a newer version in another one, and says so', async ({ page, context, guarded }) => {
  guarded.expectError(noFavicon)
  await addExample(page)
  const title = await heading(page).innerText()
  const newer = await context.newPage()
  await atPicture(newer)
  await changeRaw(newer, { version: (schemaVersion + 1) * 10 })

  await expect(page.getByText(storage['condition.replaced'])).toBeVisible()
  await expect(heading(page)).toHaveText(title)
  await page.keyboard.press('Control+z')
  await expect(failure(page)).toContainText('A newer version of Sprintworth has taken over')
  await failure(page).getByRole('button', { name: ui['ui.close'] }).click()
  await page.getByRole('radio', { name: ui['ui.frame.cost'] }).click()
  await page.getByRole('link', { name: app['app.nav.sprints'] }).click()
  await expect(heading(page)).toBeVisible()
  const stored = await rawData(newer)
  expect(stored && commandsOf(stored)).toEqual(['addExample'])
})

test('an upgrade that another tab holds up says so, and goes on when that tab is closed', async ({
  page,
  context,
  guarded,
}) => {
  guarded.expectError(noFavicon)
  await addExample(page)
  const title = await heading(page).innerText()
  await atPicture(page)
  await changeRaw(page, { version: 9 })
  const older = await context.newPage()
  await atPicture(older)
  await changeRaw(older, { hold: true })

  await page.goto('./')
  await expect(page.getByText(storage['condition.blocked'])).toBeVisible()
  await older.close()
  await expect(heading(page)).toHaveText(title)
  const stored = await rawData(page)
  expect(stored?.version).toBe(schemaVersion * 10)
  expect(stored && torn(stored)).toEqual([])
})

test('a window without storage says so', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'indexedDB', {
      get: () => {
        throw new DOMException('Access is denied', 'SecurityError')
      },
    })
  })
  await page.goto('./')
  await expect(page.getByText(storage['condition.unavailable'])).toBeVisible()
})

test('a bug in a screen says what it was, and the data can still be taken away', async ({
  page,
  guarded,
}) => {
  guarded.expectError(/./)
  await addExample(page)
  await atPicture(page)
  // No screen can be drawn from a day that is none.
  await changeRaw(page, { row: { table: 'sprint', fields: { from: 'not a day' } } })
  const before = await rawData(page)
  await page.goto('./')
  await expect(page.getByText(app['app.broken.title'])).toBeVisible()
  await expect(page.getByText(app['app.broken.safe'])).toBeVisible()
  await page.getByRole('link', { name: app['app.broken.backup'] }).click()
  await expect(heading(page)).toHaveText(data['data.title'])
  await savedBackup(page)
  expect((await rawData(page))?.tables).toEqual(before?.tables)
})

test('with no network and no host every screen works at the second visit', async ({ browser }) => {
  const host = await serveFolder('dist', '/')
  const context = await browser.newContext({ baseURL: host.address })
  const watch = guard(context, new URL(host.address).origin)
  const first = await context.newPage()
  await open(first)
  await keptOnDevice(first)
  await first.close()
  await host.stop()
  await context.setOffline(true)
  const page = await context.newPage()
  await addExample(page)
  await tour(page)
  expect(watch.errors).toEqual([])
  expect(watch.outside).toEqual([])
  await context.close()
})

test('a visit to every screen asks nobody but its own origin, and keeps to the policy', async ({
  page,
  context,
  baseURL,
}) => {
  const sockets: string[] = []
  page.on('websocket', socket => sockets.push(socket.url()))
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', violation =>
      console.error(`Against the policy: ${violation.violatedDirective} ${violation.blockedURI}`),
    )
  })
  await addExample(page)
  await tour(page)
  const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name))
  const { origin } = new URL(baseURL ?? '')
  expect(asked.length).toBeGreaterThan(10)
  expect(asked.filter(address => new URL(address).origin !== origin)).toEqual([])
  expect(sockets).toEqual([])
  // What is kept is in the database alone.
  expect(await context.cookies()).toEqual([])
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0)
})
