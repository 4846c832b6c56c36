import { expect } from '@playwright/test'
import { axe, isTooWide, open, test } from './fixtures.ts'

test('a pot is added, moved and looked into: what is left and until when, its picture and its data', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await page.getByRole('link', { name: 'Funding', exact: true }).click()
  await expect(page.getByRole('region', { name: 'Money will run out' })).toContainText(
    'Beta: the plan passes',
  )
  await expect(page.getByText('£1.24m of £1.80m')).toBeVisible()

  await page.getByRole('button', { name: 'Add a pot' }).click()
  await page.getByRole('button', { name: 'Save the pot' }).click()
  await expect(page.getByRole('dialog').getByRole('alert')).toBeVisible()
  await axe(page)
  await page.getByLabel('Name').fill('Travel')
  await page.getByLabel('Amount approved').fill('500')
  await page.getByLabel('First day').fill('2026-01-01')
  await page.getByLabel('Last day').fill('2027-12-31')
  await page.getByRole('checkbox', { name: 'travel' }).check()
  await page.getByRole('button', { name: 'Save the pot' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  const pots = page.getByRole('table', { name: /^Pots of funding/ })
  await expect(pots.getByRole('row').nth(3)).toContainText('Travel')
  await page.getByRole('button', { name: 'Move up Travel' }).click()
  await expect(pots.getByRole('row').nth(2)).toContainText('Travel')
  await page.getByRole('button', { name: 'Move up Travel' }).click()
  await expect(pots.getByRole('row').nth(1)).toContainText('Travel')
  // Before the others, it pays for all of the trains.
  await expect(pots.getByRole('row').nth(1)).toContainText('£312')

  await pots.getByRole('button', { name: /^£312/ }).first().click()
  await expect(page.getByRole('dialog')).toContainText('Paid by Travel so far')
  await axe(page)
  await page.keyboard.press('Escape')

  const chart = page.getByRole('figure', { name: /^Beta runs out on/ })
  await chart.getByRole('slider').focus()
  await page.keyboard.press('End')
  await expect(chart.getByRole('status')).toContainText('forecast')
  await chart.getByRole('button', { name: 'View as a table' }).click()
  for (const [button, ending] of [
    ['Download picture (SVG)', '.svg'],
    ['Download picture (PNG)', '.png'],
    ['Download data (CSV)', '.csv'],
  ] as const) {
    const coming = page.waitForEvent('download')
    await chart.getByRole('button', { name: button }).click()
    expect((await coming).suggestedFilename()).toContain(ending)
  }
  await axe(page)
  expect(await isTooWide(page)).toBeLessThanOrEqual(0)

  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await expect(page.getByText('Funding used')).toBeVisible()
  await expect(page.getByRole('button', { name: /left: runs to/ })).toBeVisible()
})
