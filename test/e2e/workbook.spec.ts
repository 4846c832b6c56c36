import { readFileSync } from 'node:fs'
import { expect, type Locator, type Page } from '@playwright/test'
import { readFile } from '#exchange/files/readFile.ts'
import { fileLimits } from '#exchange/files/types.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import { csvRecords, pence } from '#test/support/csv.ts'
import { fits, keptOnDevice, open, test } from './fixtures.ts'

interface Saved {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

async function save(page: Page, button: Locator, path: string): Promise<Saved> {
  const download = page.waitForEvent('download')
  await button.click()
  const file = await download
  await file.saveAs(path)
  return { name: file.suggestedFilename(), bytes: Uint8Array.from(readFileSync(path)) }
}

async function sheets({ name, bytes }: Saved): Promise<Record<string, readonly (readonly string[])[]>> {
  const read = await readFile(bytes, name)
  if (!read.ok) throw new Error(read.error.code)
  return Object.fromEntries(read.value.sheets.map(sheet => [sheet.name, sheet.grid.rows]))
}

const figure = (rows: readonly (readonly string[])[] | undefined, name: string) =>
  Math.round(Number(rows?.find(([first]) => first === name)?.[1]) * 100)

test('a workbook for others and one for finance come to the money on the screen, offline too', async ({
  page,
  context,
}, info) => {
  test.setTimeout(120_000)
  await open(page)
  await page.getByRole('button', { name: 'See the example' }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  await page.getByRole('button', { name: 'View as a table' }).click()
  const table = page.getByRole('table', { name: 'The same figures as in the chart' })
  const sums = await table.getByRole('row').last().innerText()
  await keptOnDevice(page)
  await page.getByRole('link', { name: 'Data', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Data' })).toBeFocused()

  const form = page.getByRole('form', { name: 'Workbook' })
  const xlsx = await save(
    page,
    form.getByRole('button', { name: 'Save the workbook' }),
    info.outputPath('a.xlsx'),
  )
  expect(xlsx.name).toMatch(/^sprintworth-example-workbook-.*\.xlsx$/)
  const shared = await sheets(xlsx)
  const all = figure(shared['Summary'], 'All money so far')
  expect(sums).toContain(`£${(all / 100).toLocaleString('en-GB', { minimumFractionDigits: 2 })}`)
  expect(Object.keys(shared)).not.toContain('Rates')
  await expect(page.getByText(/^The file is saved as/)).toBeVisible()

  await context.setOffline(true)
  await form.getByRole('radio', { name: 'For finance' }).check()
  await expect(form.getByRole('region', { name: 'A finance copy holds what people are paid' })).toBeVisible()
  await fits(page)
  await form.getByRole('radio', { name: 'OpenDocument spreadsheet (.ods)' }).check()
  const saveFinance = form.getByRole('button', { name: 'Save the finance copy' })
  const ods = await sheets(await save(page, saveFinance, info.outputPath('a.ods')))
  expect(figure(ods['Summary'], 'All money so far')).toBe(all)
  expect(Object.keys(ods)).toEqual(expect.arrayContaining(['Rates', 'Funding', 'Adjustments']))

  await form.getByRole('radio', { name: 'All tables as CSV, in one zip' }).check()
  const zip = await save(page, saveFinance, info.outputPath('a.zip'))
  const parts = await unpack(zip.bytes, () => true, { limits: fileLimits })
  if (!parts.ok) throw new Error(parts.error.code)
  const csv = new TextDecoder().decode(parts.value.get('sprints.csv'))
  const counted = csvRecords(csv).filter(row => row['Counts so far'] === 'yes')
  expect(counted.reduce((sum, row) => sum + pence(row['Cost (£)'] ?? ''), 0)).toBe(all)
})
