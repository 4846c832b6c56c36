import { readFileSync, writeFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { readFile } from '#exchange/files/readFile.ts'
import { axe, fits, open, test } from './fixtures.ts'
import { figuresIn, pagesOf, wordsOf } from './paper.ts'

const main = (page: Page) => page.getByRole('main')

async function goTo(page: Page, hash: string) {
  await page.evaluate(to => {
    window.location.hash = to
  }, hash)
}

test('pots, ledger, reconcile, print the page, save the workbook', async ({ page }, info) => {
  test.setTimeout(180_000)
  await open(page, '/setup')
  await page.getByLabel('Name of the team').fill('Libraries')
  await page.getByLabel('Number of sprints so far').fill('3')
  await page.getByLabel('First day of sprint 1').fill('2026-10-05')
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await expect(page).toHaveURL(/overview/)

  await goTo(page, '/summary')
  await expect(main(page).getByText('There is nothing to sum up yet')).toBeVisible()
  await fits(page)

  await goTo(page, '/funding')
  await page.getByRole('button', { name: 'Add the first pot' }).click()
  const pot = page.getByRole('dialog')
  await pot.getByLabel('Name').fill('Digital fund')
  await pot.getByLabel('Amount approved').fill('50,000')
  await pot.getByLabel('First day').fill('2026-04-01')
  await pot.getByLabel('Last day').fill('2036-03-31')
  await pot.getByRole('button', { name: 'Save the pot' }).click()
  await expect(pot).toBeHidden()

  await goTo(page, '/sprints')
  await page.getByRole('button', { name: 'Add a cost item' }).click()
  const item = page.getByRole('dialog')
  await item.getByLabel('Description').fill('Hosting')
  await item.getByLabel('Net amount').fill('1,200')
  await item.getByLabel('Day', { exact: true }).fill('2026-10-12')
  await item.getByRole('button', { name: /^Save|^Add/ }).click()
  await expect(page.getByText('Hosting').first()).toBeVisible()

  await goTo(page, '/imports')
  const rows = [
    'Department,Date,Expense Type,Expense Area,Supplier,Transaction Number,Amount',
    'Council,14/10/2026,Cloud hosting,LIBRARIES,Host plc,1,1250.40',
    'Council,14/10/2026,Rent,ESTATES,Landlord plc,2,30000.00',
  ]
  await page.getByLabel('Choose a file', { exact: true }).setInputFiles({
    name: 'october.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(rows.join('\n')),
  })
  await page.getByRole('checkbox', { name: 'LIBRARIES' }).check()
  await page.getByRole('button', { name: /^Import \d rows$/ }).click()
  await page.getByRole('link', { name: 'Ledger', exact: true }).click()
  // It is not the amount that was estimated, so it came as new cost.
  await main(page)
    .getByText(/rows? (is|are) new cost$/)
    .click()
  await main(page).getByRole('button', { name: 'Decide again' }).first().click()
  await main(page).getByRole('button', { name: 'Decide Host plc, 14 October 2026', exact: true }).click()
  const decide = page.getByRole('dialog')
  await decide.getByRole('radio', { name: 'It pays for something that was estimated' }).check()
  await decide.getByRole('checkbox', { name: 'Hosting' }).check()
  await decide.getByRole('button', { name: 'Save' }).click()
  await expect(main(page).getByRole('heading', { name: 'Settled' })).toBeVisible()

  await goTo(page, '/summary')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£1,250 invested.')
  await expect(main(page).getByText('100% reconciled to the ledger.')).toBeVisible()
  await expect(main(page).getByText('£50k to 31 March 2036')).toBeVisible()
  await fits(page)
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.getByRole('button', { name: 'Change the words' }).click()
  await axe(page)
  await page.keyboard.press('Escape')

  await page.emulateMedia({ media: 'print' })
  const shown = await main(page).innerText()
  const pdf = await page.pdf({ format: 'A4', tagged: true })
  await page.emulateMedia({ media: 'screen' })
  expect(pagesOf(pdf)).toHaveLength(1)
  expect(pdf.toString('latin1')).toContain('/StructTreeRoot')
  const path = info.outputPath('summary.pdf')
  writeFileSync(path, pdf)
  const words = wordsOf(path)
  if (words === undefined)
    info.annotations.push({
      type: 'skipped',
      description: 'pdftotext is not here: the PDF’s words were not read',
    })
  else expect(figuresIn(words).toSorted()).toEqual(figuresIn(shown).toSorted())
  expect(figuresIn(shown)).toContain('£1,250')

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save as one file' }).click()
  const file = info.outputPath('summary.html')
  await (await saving).saveAs(file)
  const alone = readFileSync(file, 'utf8')
  expect(alone).toContain('<svg')
  expect(alone).not.toMatch(/<script|<link|<img|\bsrc=|\bhref="http/)

  await goTo(page, '/data')
  const coming = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Save the workbook' }).click()
  const book = info.outputPath('book.xlsx')
  await (await coming).saveAs(book)
  const read = await readFile(Uint8Array.from(readFileSync(book)), 'book.xlsx')
  if (!read.ok) throw new Error(read.error.code)
  const sums = read.value.sheets.find(({ name }) => name === 'Summary')?.grid.rows
  expect(sums?.find(([first]) => first === 'All money so far')?.[1]).toBe('1250.4')
})

test('the page of a full team is one sheet of paper in both frames, and the report behind it has its own', async ({
  page,
}) => {
  test.setTimeout(120_000)
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  await goTo(page, '/summary')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£1.24m invested.')
  for (const frame of ['Investment', 'Cost']) {
    await page.getByRole('radio', { name: frame }).check({ force: true })
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toHaveLength(1)
  }
  await main(page).getByLabel('For', { exact: true }).selectOption('Publishing')
  await main(page).getByRole('link', { name: 'The report behind it' }).click()
  await expect(main(page).getByRole('table', { name: 'Register of benefits' })).toBeVisible()
  // What was chosen stays chosen: what is published holds no decisions.
  await expect(main(page).getByLabel('For', { exact: true })).toHaveValue('public')
  await expect(main(page).getByRole('table', { name: 'Decisions' })).toHaveCount(0)
  await fits(page)
})
