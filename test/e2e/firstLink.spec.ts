import { expect } from '@playwright/test'
import { axe, open, test } from './fixtures.ts'

/** A day so many days from today, as a date field holds it. */
const dayAt = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('from a new team to what a point cost, by what Overview asks for next', async ({ page }) => {
  await open(page)
  await page.getByRole('link', { name: 'Set up your team' }).click()
  await page.getByLabel('Name of the team').fill('Parking permits')
  await page.getByLabel('Role, row 1').fill('Developer')
  await page.getByLabel('People, row 1').fill('4')
  await page.getByLabel('Day rate, row 1').fill('650')
  await page.getByLabel('First day of sprint 1').fill(dayAt(-42))
  await page.getByLabel('What is measured?').fill('Permits finished online')
  await page.getByLabel('Percent, Before, the baseline').fill('41')
  await page.getByLabel('Percent, Reading 1').fill('47')
  await page.getByLabel('Measured on, Reading 1').fill(dayAt(0))
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()

  await page.getByRole('link', { name: 'Say what was made, and link it to the outcome' }).click()
  await page.getByRole('button', { name: 'Add a deliverable' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Deliverable', { exact: true }).fill('New form')
  await dialog.getByLabel('Went live').fill(dayAt(-10))
  await dialog.getByLabel('Permits finished online').fill('100')
  await axe(page)
  await dialog.getByRole('button', { name: /^Save|^Add/ }).click()
  await expect(dialog).toHaveCount(0)

  const overview = page.getByRole('link', { name: 'Overview', exact: true })
  // The last sprint is the first that is asked about; then the others, as long as money waits for it.
  for (const rest of [2, 1, 0]) {
    await overview.click()
    const ask = page.getByRole('link', { name: /^Say under sprint \d+ what its work went to/ })
    const link = rest === 2 ? ask : page.getByRole('link', { name: 'Link it' }).first()
    await link.click()
    await expect(page.getByRole('region', { name: 'Deliverables and effort' })).toBeInViewport()
    const bring = page.getByLabel('Another deliverable that this sprint worked on')
    if ((await bring.count()) > 0) await bring.selectOption({ label: 'New form' })
    await page.getByLabel('Effort in percent, New form').fill('100')
    await page.getByRole('button', { name: 'Save effort' }).click()
    await expect(page.getByText(/^Effort of sprint \d+ saved\.$/)).toBeVisible()
  }
  await overview.click()
  const unit = page.locator('.sw-kpi', { hasText: 'for each point gained' })
  await expect(unit).toContainText(/£[\d,]+/)
  await expect(unit).toContainText(/Permits finished online: £[\d,]+ linked up to/)
  await axe(page)

  await page.getByRole('link', { name: 'Enter leave in Team and rates' }).click()
  await expect(page.getByRole('region', { name: 'Leave' })).toBeInViewport()
})
