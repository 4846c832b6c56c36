import { readFileSync } from 'node:fs'
import { expect, type Browser, type Page } from '@playwright/test'
import { guard, open, test } from './fixtures.ts'

/** The headline and the sums of the chart's table, as they stand on Overview. */
async function overview(page: Page): Promise<string[]> {
  // Funding is worked out after the page is there.
  await expect(page.getByRole('button', { name: /^£[\d.]+[km]? left/ })).toBeVisible()
  await page.getByRole('button', { name: 'View as a table' }).click()
  const sums = page.getByRole('table', { name: 'The same figures as in the chart' }).getByRole('row').last()
  const money = page.getByRole('main').getByRole('button', { name: /^£/ })
  const text = [page.getByRole('heading', { level: 1 }), sums].map(each => each.innerText())
  return [...(await Promise.all(text)), ...(await money.allInnerTexts())]
}

/** What a point gained cost, as it stands beside an outcome. */
const PER_POINT = /^(£[\d,]+) a point/
/** Days beside staff cost give a rate away, so a copy has no cost of a day. */
const PER_DAY = /a working day/

/** What the example's Overview shows to the one who has all of it. */
async function exampleShown(page: Page): Promise<string[]> {
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  return overview(page)
}

async function go(page: Page, name: string) {
  await page.getByRole('link', { name, exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
}

async function saved(page: Page, path: string, button: string): Promise<string> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: button, exact: true }).click()
  await (await download).saveAs(path)
  return readFileSync(path, 'utf8')
}

/** Another person: a browser that has never seen the team, guarded as the first one is. */
async function asAnother(browser: Browser, baseURL: string, does: (page: Page) => Promise<void>) {
  const context = await browser.newContext({ baseURL })
  const watch = guard(context, new URL(baseURL).origin)
  const page = await context.newPage()
  await open(page, '/data')
  await does(page)
  expect(watch.errors).toEqual([])
  expect(watch.outside).toEqual([])
  await context.close()
}

test('a copy for others shows the same money, holds no rate, and cannot be changed', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000)
  const shown = await exampleShown(page)
  await go(page, 'Team and rates')
  await page.getByRole('button', { name: 'Show rates for this visit' }).click()
  const rates = page.getByRole('table').filter({ has: page.getByRole('columnheader', { name: 'Source' }) })
  const amounts = (await rates.innerText()).match(/£[\d,]+(\.\d\d)?/gu) ?? []
  expect(amounts.length).toBeGreaterThan(4)

  await go(page, 'Data')
  await page.getByRole('button', { name: 'See what goes in' }).click()
  await expect(page.getByRole('dialog')).toContainText('14 sprints with their cost')
  const path = info.outputPath('copy.json')
  const text = await saved(page, path, 'Save the copy')
  const numbers = new Set(text.match(/(?<![\w.-])\d+(\.\d+)?(?![\w-])/gu)?.map(Number))
  expect(numbers.size).toBeGreaterThan(50)
  for (const amount of amounts) {
    const pounds = Number(amount.replace(/[£,]/gu, ''))
    expect(numbers, `${amount} in pounds`).not.toContain(pounds)
    expect(numbers, `${amount} in pence`).not.toContain(Math.round(pounds * 100))
  }

  await asAnother(browser, baseURL ?? '', async other => {
    await other.getByLabel('Choose a copy').setInputFiles(path)
    await expect(other.getByRole('slider')).toBeVisible()
    await expect(other.getByText('It can be read, not changed.')).toBeVisible()
    const there = await overview(other)
    const known = shown.filter(text => !PER_DAY.test(text))
    expect(known).toHaveLength(shown.length - 1)
    // The latest reading cuts a sprint in two, and a copy holds no days to divide it by: what a point cost is left out.
    const [perPoint = 'none'] = known.flatMap(text => PER_POINT.exec(text)?.[1] ?? [])
    expect(perPoint).not.toBe('none')
    // It holds no allocations either, so until when the funding lasts is not known.
    const planless = known.map(text => text.replace(/runs to [^\n]+/u, 'until when is not known'))
    expect(planless).not.toEqual(known)
    expect(there).toEqual(planless.filter(text => !text.startsWith(perPoint)))
    await expect(other.getByText('Not in a copy').first()).toBeVisible()
    for (const screen of ['Sprints', 'Team and rates', 'Outcomes']) {
      await go(other, screen)
      const main = other.getByRole('main')
      const change = /^(Add|Change|Close|Edit|Link|New|Paste|Record|Remove|Rename|Save|Start)\b/
      await expect(main.getByRole('button', { name: change })).toHaveCount(0)
      await expect(main.getByRole('link', { name: /^(Add|Change|New)\b/ })).toHaveCount(0)
      await expect(main.getByRole('table').getByRole('textbox')).toHaveCount(0)
    }
    await go(other, 'Team and rates')
    await expect(other.getByText('Nothing can be changed here')).toBeVisible()
    expect(await other.getByRole('main').innerText()).not.toContain('£')
  })
})

test('a locked backup opens with its passphrase only, brings all back, and changes nothing the second time', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000)
  const shown = await exampleShown(page)
  await go(page, 'Data')
  await page.getByLabel('Lock it with a passphrase').check()
  await expect(page.getByText('A forgotten passphrase cannot be recovered')).toBeVisible()
  await page.getByLabel('Passphrase', { exact: true }).fill('ladder violet nine harbour')
  await page.getByLabel('The same passphrase again').fill('ladder violet nine harbour')
  const path = info.outputPath('backup.json')
  expect(await saved(page, path, 'Save a locked backup')).not.toMatch(/school|Developer/iu)

  await asAnother(browser, baseURL ?? '', async other => {
    const dialog = other.getByRole('dialog')
    const unlock = async (passphrase: string) => {
      await dialog.getByLabel('Passphrase').fill(passphrase)
      await dialog.getByRole('button', { name: 'Unlock' }).click()
    }
    await other.getByLabel('Choose a backup').setInputFiles(path)
    await unlock('ladder violet nine harbor')
    await expect(dialog.getByText('This backup did not open.').first()).toBeVisible()
    await unlock('ladder violet nine harbour')
    await dialog.getByRole('button', { name: /^Restore \d+ records$/ }).click()
    await expect(other.getByText('records are restored from the backup')).toBeVisible()

    await go(other, 'Overview')
    await expect(other.getByRole('slider')).toBeVisible()
    expect(await overview(other)).toEqual(shown)

    await go(other, 'Data')
    await other.getByLabel('Choose a backup').setInputFiles(path)
    await unlock('ladder violet nine harbour')
    await expect(dialog.getByRole('heading', { name: /^Restoring .* changes nothing$/ })).toBeVisible()
    await expect(dialog.getByRole('button', { name: /^Restore \d/ })).toHaveCount(0)
  })
})
