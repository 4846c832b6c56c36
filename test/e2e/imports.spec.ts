import { expect, type Page } from '@playwright/test'
import { jiraSample } from '#exchange/backlog/samples.ts'
import { fits, open, test } from './fixtures.ts'
import { longestTask } from './tasks.ts'

/** A team of one's own with two fortnights from 30 March 2026. */
async function aTeam(page: Page) {
  await open(page, '/setup')
  await page.getByLabel('Name of the team').fill('Libraries')
  await page.getByLabel('Number of sprints so far').fill('2')
  await page.getByLabel('First day of sprint 1').fill('2026-03-30')
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await page.getByRole('link', { name: 'Imports', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which file do you have?')
}

const choose = (page: Page, name: string, text: string) =>
  page
    .getByLabel('Choose a file', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) })

test('a Jira export is recognised, asked about, brought in as sprints and effort, and undone', async ({
  page,
}) => {
  await aTeam(page)
  await fits(page)
  // A third sprint, which the team does not have yet.
  const text = jiraSample().replace('LIB Sprint 2,,LIB-2', 'LIB Sprint 3,,LIB-2')
  await choose(page, 'Jira Export CSV (all fields).csv', text)
  await expect(page.getByText('This looks like an export of Jira.')).toBeVisible()
  await expect(page.getByLabel('What ‘LIB Sprint 1’ is here')).toHaveValue(/./)
  await expect(page.getByLabel('First day of ‘LIB Sprint 3’')).toHaveValue('2026-04-27')
  await fits(page)
  await page.getByLabel(/^Evenly to all of them/).check()
  await page
    .getByRole('button', { name: /^Bring in 1 sprint, 2 deliverables and \d lines of effort$/ })
    .click()
  await expect(
    page.getByText(/came from ‘Jira Export CSV \(all fields\).csv’. See them on Sprints/),
  ).toBeVisible()
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Sprints', exact: true }).click()
  await main.getByRole('link', { name: 'Sprint 3', exact: true }).click()
  await expect(main).toContainText('Renewals')
  await page.getByRole('link', { name: 'Sprints', exact: true }).click()
  await expect(main.getByRole('link', { name: 'Sprint 3', exact: true })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(main.getByRole('link', { name: 'Sprint 3', exact: true })).toHaveCount(0)
})

test('a long file is read beside the page, which stays alive; reading stops when it is asked to', async ({
  page,
  browser,
}) => {
  await aTeam(page)
  const file = page.getByLabel('Choose a file', { exact: true })
  // Made in the page: to hand over a long file would be a long task of its own.
  await file.evaluate((input: HTMLInputElement) => {
    const rows = Array.from({ length: 150_000 }, (_, at) => `10/04/2026,Licence ${at},Example Cloud,12.50`)
    const long = new File([['Date,Description,Supplier,Net amount', ...rows].join('\n')], 'long.csv')
    const chosen = new DataTransfer()
    chosen.items.add(long)
    input.files = chosen.files
  })
  const longest = await longestTask(browser, page, async () => {
    await file.dispatchEvent('change')
    await page.getByRole('button', { name: 'Stop reading' }).click()
    await expect(file).toBeVisible()
  })
  expect(longest, 'a task on the page, in milliseconds of the processor').toBeLessThanOrEqual(200)
})

test('the page of help is accessible and leads back', async ({ page }) => {
  await aTeam(page)
  await page.getByRole('link', { name: 'Where to find these files in other tools' }).click()
  await expect(page.getByRole('heading', { name: 'Jira Cloud' })).toBeVisible()
  await fits(page)
  await page.getByRole('main').getByRole('link', { name: 'Imports' }).click()
  await expect(page.getByLabel('Choose a file', { exact: true })).toBeVisible()
})

test('without a team the address of Imports says what a file comes into, and leads to one', async ({
  page,
}) => {
  await open(page, '/imports')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('A file comes into a team')
  await fits(page)
  await page.getByRole('link', { name: 'Set up your team' }).click()
  await page.getByLabel('Name of the team').fill('Libraries')
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await page.getByRole('link', { name: 'Imports', exact: true }).click()
  await expect(page.getByLabel('Choose a file', { exact: true })).toBeVisible()
})
