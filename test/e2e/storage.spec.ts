import type { BrowserContext, Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'
import app from '#messages/en/app.json' with { type: 'json' }
import start from '#messages/en/start.json' with { type: 'json' }
import team from '#messages/en/team.json' with { type: 'json' }
import { open, test } from './fixtures.ts'
import { commandsOf, liveRows, rawData, torn, type RawData } from './rawData.ts'

const example = (page: Page) => page.getByText(app['app.origin.example'])
const seeExample = (page: Page) => page.getByRole('button', { name: start['start.example.open'] })

async function addExample(page: Page): Promise<void> {
  await open(page)
  await seeExample(page).click()
  await expect(example(page)).toBeVisible()
}

/** What is stored, which must fit together. */
async function whole(page: Page): Promise<RawData> {
  const data = await rawData(page)
  if (data === undefined) throw new Error('There is no database')
  expect(torn(data)).toEqual([])
  return data
}

async function tabs(context: BrowserContext, route: string): Promise<[Page, Page]> {
  const [one, two] = [await context.newPage(), await context.newPage()]
  await open(one, route)
  await open(two, route)
  return [one, two]
}

test('undo and redo by keyboard, each after a reload', async ({ page }) => {
  await addExample(page)
  const added = await whole(page)
  expect(liveRows(added)).toBeGreaterThan(100)

  await page.reload()
  await expect(example(page)).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(seeExample(page)).toBeVisible()
  expect(liveRows(await whole(page))).toBe(0)

  await page.reload()
  await expect(seeExample(page)).toBeVisible()
  await page.keyboard.press('Control+Shift+z')
  await expect(example(page)).toBeVisible()
  const again = await whole(page)
  expect(liveRows(again)).toBe(liveRows(added))
  expect(commandsOf(again)).toEqual(['addExample', 'addExample', 'addExample'])
})

test('a command that breaks off in the middle leaves nothing of itself', async ({ page, guarded }) => {
  guarded.expectError(/broken off on purpose/)
  await open(page)
  const before = await whole(page)
  // The rows are put, then the history entry that belongs to them cannot be.
  await page.evaluate(() => {
    const method = 'add'
    const original = IDBObjectStore.prototype[method]
    IDBObjectStore.prototype[method] = function (this: IDBObjectStore, ...given) {
      if (this.name === 'history') throw new Error('broken off on purpose')
      return original.apply(this, given)
    }
  })
  await seeExample(page).click()
  await expect(page.getByRole('dialog', { name: app['app.failure.title'] })).toBeVisible()
  expect(await whole(page)).toEqual(before)
})

test('two tabs show each other’s changes at once', async ({ context }) => {
  const [one, two] = await tabs(context, '/')
  await seeExample(one).click()
  await expect(example(two)).toBeVisible()
  const title = (page: Page) => page.getByRole('heading', { level: 1 })
  await expect(title(two)).toHaveText(await title(one).innerText())

  await two.keyboard.press('Control+z')
  await expect(seeExample(one)).toBeVisible()
  await one.keyboard.press('Control+Shift+z')
  await expect(example(two)).toBeVisible()
  await whole(two)
})

const dialog = (page: Page) => page.getByRole('dialog', { name: team['team.about.change'] })
const mission = (page: Page): Locator => dialog(page).getByLabel(team['team.about.mission'])
const saveTeam = (page: Page) => dialog(page).getByRole('button', { name: team['team.about.save'] }).click()
const stale = (page: Page) => page.getByRole('dialog', { name: app['app.stale.title'] })

test('a change made on a row that another tab changed is refused, and both versions are shown', async ({
  context,
  page,
}) => {
  await addExample(page)
  const [one, two] = await tabs(context, '/team')
  for (const tab of [one, two]) await tab.getByRole('button', { name: team['team.about.change'] }).click()
  await mission(one).fill('Written first')
  await mission(two).fill('Written second')
  await saveTeam(one)
  await expect(dialog(one)).toHaveCount(0)

  await saveTeam(two)
  await expect(stale(two).getByText('Written first').first()).toBeVisible()
  await expect(stale(two).getByText('Written second').first()).toBeVisible()
  const stored = (data: RawData) => data.tables['team']?.map(row => row['mission'])
  expect(stored(await whole(two))).toEqual(['Written first'])

  await stale(two).getByRole('button', { name: app['app.stale.useMine'] }).click()
  await expect(one.getByText('Written second')).toBeVisible()
  const data = await whole(two)
  expect(stored(data)).toEqual(['Written second'])
  // What was replaced is in the history, and comes back with one undo.
  expect(commandsOf(data)).toEqual(['addExample', 'editRow', 'editRow'])
  await one.keyboard.press('Control+z')
  await expect(one.getByText('Written first')).toBeVisible()
  expect(stored(await whole(two))).toEqual(['Written first'])
})
