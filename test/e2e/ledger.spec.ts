import { expect, type Page } from '@playwright/test'
import { sharedData } from '#test/support/sharedData.ts'
import { axe, fits, open, test } from './fixtures.ts'
import { pagesOf, wordsOf } from './paper.ts'
import { commandsOf, liveRows, rawData, torn } from './rawData.ts'

const ledger = sharedData('ledger/CO-Transparency-data-May-2012.csv', 'latin1')

const main = (page: Page) => page.getByRole('main')

async function goTo(page: Page, hash: string) {
  await page.evaluate(to => {
    window.location.hash = to
  }, hash)
}

async function aTeam(page: Page, from: string) {
  await open(page, '/setup')
  await page.getByLabel('Name of the team').fill('Government Digital Service')
  await page.getByLabel('Number of sprints so far').fill('3')
  await page.getByLabel('First day of sprint 1').fill(from)
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await expect(page).toHaveURL(/overview/)
}

test('a published month of a department: asked about, settled, signed for, in the standings of the team, undone', async ({
  page,
}, testInfo) => {
  test.skip(ledger === undefined, 'The published ledger is not here')
  test.setTimeout(180_000)
  await aTeam(page, '2012-05-01')

  // What the team had estimated for one of the payments in the file.
  await goTo(page, '/sprints')
  await page.getByRole('button', { name: 'Add a cost item' }).click()
  const form = page.getByRole('dialog')
  await form.getByLabel('Description').fill('Suppliers of May')
  await form.getByLabel('Net amount').fill('30,000')
  await form.getByLabel('Day', { exact: true }).fill('2012-05-10')
  await form.getByRole('button', { name: /^Save|^Add/ }).click()
  await expect(page.getByText('Suppliers of May').first()).toBeVisible()

  await goTo(page, '/imports')
  await page.getByLabel('Choose a file', { exact: true }).setInputFiles({
    name: 'CO-Transparency-data-May-2012.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(ledger ?? '', 'latin1'),
  })
  await expect(page.getByText('This looks like a ledger of spend.')).toBeVisible()
  // Its questions: what the amounts hold, how complete it is, which cost centres are the team's.
  const vat = page.getByRole('group', { name: 'What do the amounts in ‘Amount’ hold of VAT?' })
  await expect(vat.getByRole('radio', { name: 'It is not stated' })).toBeChecked()
  await vat.getByRole('radio', { name: 'VAT is left out of them' }).check()
  await expect(page.getByRole('radio', { name: /^Only large payments/ })).toBeChecked()
  await page.getByRole('checkbox', { name: 'GOVERNMENT DIGITAL SERVICE' }).check()
  await page.getByRole('checkbox', { name: 'GOVERNMENT CIO SUMMARY' }).check()
  await fits(page)
  await page.getByRole('button', { name: /^Import \d+ rows$/ }).click()
  await page.getByRole('link', { name: 'Ledger', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ledger')
  await fits(page)

  // A payment that counted as new cost turns out to be what was estimated.
  await main(page)
    .getByText(/rows are new cost$/)
    .click()
  await main(page).getByRole('button', { name: 'Decide again' }).first().click()
  const waiting = main(page).getByRole('heading', { name: /wait(s)? for you/ })
  await expect(waiting).toBeVisible()
  await main(page)
    .getByRole('button', { name: /^Decide/ })
    .first()
    .click()
  const dialog = page.getByRole('dialog')
  await dialog.getByRole('radio', { name: 'It pays for something that was estimated' }).check()
  await dialog.getByRole('checkbox', { name: 'Suppliers of May' }).check()
  await expect(dialog.getByRole('status')).toContainText('will stand beside the estimate')
  await dialog.getByLabel('Why (optional)').fill('Named in the order')
  await axe(page)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(main(page).getByRole('heading', { name: 'Settled' })).toBeVisible()
  const months = main(page).getByRole('table', { name: 'By month' })
  await expect(months.getByRole('row', { name: /^May 2012 Supplier/ })).toContainText('£30,000.00')
  await expect(months.getByRole('row', { name: /^May 2012 The month/ })).toContainText(
    '£393,613.25 waits, and is in none of these',
  )
  await fits(page)

  // What finance signs: the same amounts on a paper of its own, with the reason that was given.
  await main(page).getByRole('link', { name: 'Reconciliation to print and sign' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Reconciliation to the ledger, May 2012')
  const way = main(page).getByRole('table', { name: 'From the ledger to the team’s totals' })
  await expect(way.getByRole('row', { name: /^Payments of May 2012/ })).toContainText('£39,457,031.96')
  await expect(way.getByRole('row', { name: /^Less: waiting/ })).toContainText('−£393,613.25')
  await expect(main(page).getByRole('row', { name: /^Suppliers of May/ })).toContainText('Named in the order')
  await fits(page)
  const path = testInfo.outputPath('reconciliation.pdf')
  expect(pagesOf(await page.pdf({ path, preferCSSPageSize: true })).length).toBeLessThanOrEqual(5)
  const words = wordsOf(path)
  if (words !== undefined) {
    expect(words).toMatch(/\b1 ?\/ ?\d/)
    for (const said of ['Provisional', '£393,613.25', 'GDS PROJECT STAFF COSTS', 'Agreed by'])
      expect(words).toContain(said)
  }

  await goTo(page, '/overview')
  const standings = page.getByText(/is reconciled to the ledger/)
  await expect(standings).toBeVisible()
  const settled = await standings.textContent()
  await expect(main(page).getByRole('button', { name: 'Download data (CSV)' }).first()).toBeVisible()
  await main(page).getByText('View as a table').first().click()
  await expect(main(page).getByRole('table').first()).toContainText('Sprint 1')
  await fits(page)
  await goTo(page, '/sprints')
  await expect(main(page).getByRole('row', { name: /^Suppliers of May/ })).toContainText('Reconciled')
  await goTo(page, '/imports/ledger')
  await expect(main(page).getByRole('heading', { name: 'Settled' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(main(page).getByRole('heading', { name: 'Settled' })).toHaveCount(0)
  await expect(waiting).toBeVisible()
  await goTo(page, '/overview')
  await expect(standings).not.toHaveText(settled ?? '')
})

test('a long ledger says how far it is, stops with nothing written, and comes in for every tab at once', async ({
  page,
  context,
}) => {
  test.setTimeout(180_000)
  const patience = { timeout: 60_000 }
  const head = 'Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount'
  const rows = Array.from(
    { length: 20_000 },
    (_, n) => `Cabinet,12/10/2026,Rent,ESTATES,Landlord plc,${n},30000.00`,
  )
  await aTeam(page, '2026-10-05')
  const other = await context.newPage()
  await open(other, '/imports/ledger')
  await expect(main(other).getByText('No ledger yet')).toBeVisible()
  const before = await rawData(page)
  if (!before) throw new Error('Nothing is stored')

  await goTo(page, '/imports')
  await page.getByLabel('Choose a file', { exact: true }).setInputFiles({
    name: 'long.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from([head, ...rows].join('\n')),
  })
  await page
    .getByLabel('Every row', { exact: true })
    .or(page.getByLabel(/‘Rent’/))
    .selectOption('Not ours')
  const confirm = page.getByRole('button', { name: 'Import 20,000 rows' })
  await confirm.click()
  await expect(page.getByRole('progressbar')).toHaveAccessibleName(/Checking|Writing/)
  await page.getByRole('button', { name: 'Stop the import' }).click()
  await expect(page.getByText('The import was stopped. Nothing was written.')).toBeVisible(patience)
  const after = await rawData(page)
  if (!after) throw new Error('Nothing is stored')
  expect({ rows: liveRows(after), commands: commandsOf(after) }).toEqual({
    rows: liveRows(before),
    commands: commandsOf(before),
  })
  expect(torn(after)).toEqual([])

  await confirm.click()
  await expect(page.getByText(/^20,000 rows came in/).first()).toBeVisible(patience)
  await expect(main(other).getByText('20,000 rows are not ours')).toBeVisible(patience)
  await page.keyboard.press('Control+z')
  await expect(main(other).getByText('No ledger yet')).toBeVisible(patience)
})
