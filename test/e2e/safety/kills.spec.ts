import { cpSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, type Page } from '@playwright/test'
import { seeded } from '#core/forecast/seeded.ts'
import type { Killable } from '#test/support/killable.ts'
import { test } from '#test/e2e/browsers.ts'
import { liveRows, rawData, torn, type RawData } from '#test/e2e/rawData.ts'
import { largeImports, restoreOf, saveBackup, setUpTeam, type ComingIn } from './comingIn.ts'
import { dose } from './dose.ts'
import { digestOf, shapeOf } from './shape.ts'

/** Kills of each kind: the first when the page says that it is done, the others at any moment. */
const EACH = dose({ usual: 2, all: 10 })

/** The last moments lie well behind the usual end. */
const BEHIND = 2

/** Moments of the kills of one kind, as parts of the usual time: by the seed, one in each of as many equal spans. */
function moments(kind: number, kinds: number): number[] {
  const random = seeded(kind + 1)
  const count = EACH - 1
  // Where there are few, each kind has a span of its own.
  const spans = Array.from({ length: count }, (_, i) => (i + (kind + random()) / kinds) / count)
  // Closer together at the start: most of the time of a command comes before its end.
  return spans.map(span => span * span * BEHIND)
}

/** Everything that is stored, every command of it as a whole. */
async function stored(page: Page): Promise<RawData> {
  const found = await rawData(page)
  if (!found) throw new Error('There is no database')
  expect(torn(found)).toEqual([])
  return found
}

/** Kills the browser while this comes in; says how long that was, and whether the page had said that it was done. */
async function killWhile({ page, kill }: Killable, coming: ComingIn, moment: number | 'done') {
  const button = await coming.show(page)
  await expect(button).toBeEnabled()
  const started = performance.now()
  let saidDone = false
  const done = coming.done(page).waitFor({ timeout: 60_000 })
  // A page that has gone never says that it was clicked, or that it was done.
  const told = done.then(
    () => (saidDone = true),
    () => undefined,
  )
  button.click().catch(() => undefined)
  await (moment === 'done' ? done : wait(moment))
  const kept = { saidDone, took: performance.now() - started }
  await kill()
  await told
  return moment === 'done' ? { ...kept, saidDone: true } : kept
}

async function undo(page: Page, before: RawData, after: RawData) {
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await stored(page)).history.length).toBe(after.history.length + 1)
  expect(liveRows(await stored(page))).toBe(liveRows(before))
}

test('a browser killed at any moment of an import or a restore is as before it or as after it', async ({
  browsers,
}, info) => {
  test.setTimeout(180_000 + EACH * 150_000)
  const copyOf = (profile: string): string => {
    const copy = browsers.newProfile()
    // The locks are of the browser that was killed.
    const filter = (path: string) => !/Singleton[^/\\]*$/.test(path)
    cpSync(profile, copy, { recursive: true, verbatimSymlinks: true, filter })
    return copy
  }
  const prepared = async (prepare: (page: Page) => Promise<unknown>) => {
    const profile = browsers.newProfile()
    const { page, kill } = await browsers.at('/', profile)
    await prepare(page)
    await kill()
    return profile
  }
  const team = await prepared(setUpTeam)
  const nothing = await prepared(stored)
  const backup = info.outputPath('backup.json')
  const kinds = [...largeImports, restoreOf(backup)]
  const seen = { before: 0, after: 0 }

  /** All kills of one kind. A browser that came back as before goes on to the next one. */
  async function killsOf(coming: ComingIn, parts: readonly number[]) {
    const from = coming.route === '/data' ? nothing : team
    let profile = copyOf(from)
    let browser = await browsers.at(coming.route, profile)
    const before = await stored(browser.page)
    const first = await killWhile(browser, coming, 'done')
    let whole: RawData | undefined
    for (const part of [undefined, ...parts]) {
      const { saidDone } = part === undefined ? first : await killWhile(browser, coming, part * first.took)
      browser = await browsers.at(coming.route, profile)
      const now = await stored(browser.page)
      const isBefore = digestOf(now) === digestOf(before)
      expect(isBefore && saidDone, 'it said that it was done').toBe(false)
      seen[isBefore ? 'before' : 'after'] += 1
      if (isBefore) continue
      whole ??= now
      expect(shapeOf(now), 'all of it is there').toBe(shapeOf(whole))
      if (part === undefined && coming.what === 'ledger') await saveBackup(browser.page, backup)
      else await undo(browser.page, before, now)
      await browser.kill()
      profile = copyOf(from)
      browser = await browsers.at(coming.route, profile)
    }
    expect(liveRows(whole ?? before)).toBeGreaterThanOrEqual(liveRows(before) + coming.least)
    expect(whole?.history).toHaveLength(before.history.length + 1)
    // After the last one too it comes in as ever.
    await (await coming.show(browser.page)).click()
    await expect(coming.done(browser.page)).toBeVisible()
    expect(shapeOf(await stored(browser.page))).toBe(whole && shapeOf(whole))
    await browser.kill()
  }

  for (const [at, coming] of kinds.entries()) {
    await test.step(coming.what, () => killsOf(coming, moments(at, kinds.length)))
    console.log(`Kills up to the ${coming.what}: ${seen.before} before, ${seen.after} after, none between`)
  }
  // Where all came out alike the moments were not around the end, and nothing was tested.
  expect(seen.before).toBeGreaterThan(0)
  expect(seen.after).toBeGreaterThan(0)
})
