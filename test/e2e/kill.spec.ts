import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { schemaVersion } from '#core/records/upgrade.ts'
import { seeded } from '#core/forecast/seeded.ts'
import { startOn, type Killable } from '#test/support/killable.ts'
import data from '#messages/en/data.json' with { type: 'json' }
import { test } from './browsers.ts'
import { addExample, removeExample, rowsOf, seeExample } from './example.ts'
import { open } from './fixtures.ts'
import { changeRaw, rawData } from './rawData.ts'

// Each starts several browsers, which takes long on a busy machine.
test.describe.configure({ timeout: 180_000 })

/** Where a save is hit: at its nth write, where the page stops for good, or so long after its first. */
type Moment = { readonly write: number } | { readonly milliseconds: number }

const MOST_WRITES = 150
const MOST_MILLISECONDS = 250

/** Moments by the seed, of both kinds in turn: within the writes of a save, and around the end of it. */
function moments(count: number, seed: number): Moment[] {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  return Array.from({ length: count }, (_, i) =>
    i % 2 === 0 ? { write: 1 + below(MOST_WRITES) } : { milliseconds: below(MOST_MILLISECONDS) },
  )
}

/** In the page: says when a save begins, and stops for good at its nth write where there is to be one. */
function watchWrites(last: number | undefined) {
  let writes = 0
  for (const method of ['add', 'put'] as const) {
    const original = IDBObjectStore.prototype[method]
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given) {
      const request = original.apply(this, given)
      writes += 1
      if (writes === 1) console.log('saving')
      if (writes === last) console.log('stopped')
      while (last !== undefined && writes >= last);
      return request
    }
  }
}

const said = (page: Page, word: string) => page.waitForEvent('console', message => message.text() === word)

/** Kills the browser in the middle of the save that `action` leads to. */
async function killedWhile({ page, kill }: Killable, moment: Moment, action: () => Promise<void>) {
  const write = 'write' in moment ? moment.write : undefined
  const reached = said(page, write === undefined ? 'saving' : 'stopped')
  await page.evaluate(watchWrites, write)
  // A page that has stopped never says that it was clicked.
  action().catch(() => undefined)
  await reached
  if ('milliseconds' in moment) await wait(moment.milliseconds)
  await kill()
}

test('a browser killed in the middle of saves holds each as a whole or not at all', async ({ browsers }) => {
  const profile = browsers.newProfile()
  let browser = await browsers.at('/', profile)
  const all = await addExample(browser.page)
  expect(all).toBeGreaterThan(MOST_WRITES)
  // The workspace stays when the example goes.
  const without = 1
  let before = all
  for (const moment of moments(6, 1)) {
    const { page } = browser
    const next = before === all ? removeExample(page) : seeExample(page)
    await killedWhile(browser, moment, () => next.click())
    browser = await browsers.at('/', profile)
    const now = await rowsOf(browser.page)
    expect('write' in moment ? [before] : [without, all]).toContain(now)
    await expect(now === all ? removeExample(browser.page) : seeExample(browser.page)).toBeVisible()
    before = now
  }
})

test('a browser killed in the middle of a restore holds all of the backup or nothing of it', async ({
  page: source,
  browsers,
}, info) => {
  await open(source)
  const all = await addExample(source)
  await open(source, '/data')
  const saved = source.waitForEvent('download')
  await source.getByRole('button', { name: data['data.backup.save'], exact: true }).click()
  const backup = info.outputPath('backup.json')
  await (await saved).saveAs(backup)

  let profile = browsers.newProfile()
  let browser = await browsers.at('/data', profile)
  for (const moment of moments(4, 2)) {
    const { page } = browser
    await page.getByLabel(data['data.restore.choose']).setInputFiles(backup)
    const confirm = page.getByRole('dialog').getByRole('button', { name: /^Restore/ })
    await expect(confirm).toBeVisible()
    await killedWhile(browser, moment, () => confirm.click())
    browser = await browsers.at('/data', profile)
    const now = await rowsOf(browser.page)
    expect('write' in moment ? [0] : [0, all]).toContain(now)
    if (now === 0) continue
    await browser.kill()
    profile = browsers.newProfile()
    browser = await browsers.at('/data', profile)
  }
})

test('a browser killed while the database is first made makes the whole of it the next time', async ({
  page: source,
  browsers,
  baseURL,
}) => {
  await open(source)
  const clean = await rawData(source)
  for (const table of [1, 9, 17]) {
    const profile = browsers.newProfile()
    const { page, kill } = await startOn(profile)
    await page.addInitScript(last => {
      let made = 0
      const method = 'createObjectStore'
      const original = IDBDatabase.prototype[method]
      IDBDatabase.prototype[method] = function (this: IDBDatabase, ...given) {
        const store = original.apply(this, given)
        made += 1
        if (made === last) console.log('stopped')
        while (made >= last);
        return store
      }
    }, table)
    const stopped = said(page, 'stopped')
    await page.goto(baseURL ?? '', { waitUntil: 'commit' })
    await stopped
    await kill()
    const again = await browsers.at('/', profile)
    const made = await rawData(again.page)
    expect(made?.version).toBe(clean?.version)
    expect(Object.keys(made?.tables ?? {})).toEqual(Object.keys(clean?.tables ?? {}))
    expect(await addExample(again.page)).toBeGreaterThan(0)
    await again.kill()
  }
})

test('a browser killed in the middle of an upgrade upgrades everything the next time', async ({
  browsers,
  baseURL,
}) => {
  const profile = browsers.newProfile()
  const first = await browsers.at('/', profile)
  const all = await addExample(first.page)
  await changeRaw(first.page, { version: 9 })
  await first.kill()
  for (const write of [1, all - 1]) {
    const { page, kill } = await startOn(profile)
    await page.addInitScript(watchWrites, write)
    const stopped = said(page, 'stopped')
    await page.goto(baseURL ?? '', { waitUntil: 'commit' })
    await stopped
    await kill()
  }
  const { page } = await browsers.at('/', profile)
  await expect(removeExample(page)).toBeVisible()
  expect(await rowsOf(page)).toBe(all)
  expect((await rawData(page))?.version).toBe(schemaVersion * 10)
})
