import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { csvRecords, csvRows, pence } from '#test/support/csv.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { axe, open, test } from './fixtures.ts'

const ledger = sharedData('ledger/CO-Transparency-data-May-2012.csv', 'latin1')
const services = sharedData('readings/transactional-services.csv')

const AREAS = ['GOVERNMENT DIGITAL SERVICE', 'GOVERNMENT CIO SUMMARY']
const SERVICE = 'Vehicle tax renewals'
const FIRST_DAY = '2012-04-02'
const SPRINTS = 9
const DAY = 86_400_000

const sumOf = (amounts: readonly number[]) => amounts.reduce((sum, amount) => sum + amount, 0)

/** The lines of the ledger that are the team's, as they stand in the file, and what they come to by sprint. */
function teamsSpend(text: string) {
  const lines = text.split(/\r?\n/u)
  const mine = lines.filter((line, i) => i === 0 || AREAS.some(area => line.includes(`,${area},`)))
  const rows = csvRecords(mine.join('\n')).map(row => {
    const [day, month, year] = (row['Date'] ?? '').split('/').map(Number)
    const at = Date.UTC(2000 + (year ?? 0), (month ?? 0) - 1, day)
    return {
      sprint: Math.floor((at - Date.parse(FIRST_DAY)) / DAY / 14) + 1,
      amount: pence(row['Amount'] ?? ''),
    }
  })
  const bySprint = Array.from({ length: SPRINTS }, (_, i) =>
    sumOf(rows.filter(({ sprint }) => sprint === i + 1).map(({ amount }) => amount)),
  )
  return {
    pasted: mine.join('\n'),
    rows: rows.length,
    bySprint,
    total: sumOf(rows.map(({ amount }) => amount)),
  }
}

/** £414,253.86 */
const pounds = (amount: number) =>
  `£${Math.floor(amount / 100).toLocaleString('en-GB')}.${String(amount % 100).padStart(2, '0')}`

/** The last day of "April 2012 to March 2013"; one period of the file is two years by mistake and is meant as one. */
function lastDay(period: string): string {
  const [from = '', to = ''] = period.split(' to ')
  const start = new Date(`1 ${from} UTC`)
  const end = new Date(`1 ${to} UTC`)
  if (end.getTime() - start.getTime() > 400 * DAY) end.setUTCFullYear(end.getUTCFullYear() - 1)
  return new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).toISOString().slice(0, 10)
}

/** Digital share of the service by day, in percent with two decimals: digital volume ÷ volume. */
function digitalShare(text: string) {
  const [header = [], ...rows] = csvRows(text)
  const at = rows.findIndex(cells => cells[header.indexOf('Name of service')] === SERVICE)
  const row = rows[at] ?? []
  const readings = header
    .flatMap((name, i) => (name.endsWith(': volume') ? [{ period: name.replace(': volume', ''), i }] : []))
    .flatMap(({ period, i }) => {
      const [volume = '', digital = ''] = [row[i], row[i + 1]]
      if (volume === '' || digital === '') return []
      return [{ date: lastDay(period), value: Math.round((Number(digital) / Number(volume)) * 10_000) / 100 }]
    })
    .toSorted((a, b) => (a.date < b.date ? -1 : 1))
  // Spreadsheets count rows from 1, and the header is the first.
  return {
    row: at + 2,
    readings,
    pasted: text
      .split(/\r?\n/u)
      .filter((line, i) => i === 0 || line.includes(`,${SERVICE},`))
      .join('\n'),
  }
}

/** Looks at the preview: every row can be read. Then says yes to it. */
async function confirmRows(page: Page, n: number) {
  await expect(page.getByText(`${n} rows can be read.`)).toBeVisible()
  await test.step('axe on the preview', () => axe(page))
  await page.getByRole('button', { name: `Add ${n} rows` }).click()
}

test.skip(
  !ledger || !services,
  'The folder ../shared/data is not here: the journey on real tables was skipped.',
)

test('a new user puts real spend beside a real service, and every figure adds up to the penny', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const spend = teamsSpend(ledger ?? '')
  const service = digitalShare(services ?? '')
  const share = service.readings
  expect(spend.rows).toBe(8)
  expect(spend.total).toBe(677_797_11)
  expect(sumOf(spend.bySprint)).toBe(spend.total)
  expect(share).toHaveLength(20)
  const [baseline] = share
  const latest = share.at(-1)
  if (!baseline || !latest) throw new Error('There is no reading in the file')

  await open(page)
  await page.getByRole('link', { name: 'Set up your team' }).click()
  await page.getByLabel('Name of the team').fill('Government Digital Service')
  await page.getByLabel('Number of sprints so far').fill(String(SPRINTS))
  await page.getByLabel('First day of sprint 1').fill(FIRST_DAY)
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()

  await page.getByRole('link', { name: 'Sprints', exact: true }).click()
  // Its sprints are long over: none of them is where the team is now.
  await expect(page.getByRole('main').getByText('Now', { exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Paste cost items' }).click()
  await page.getByLabel('Cells from a spreadsheet, with their headers').fill(spend.pasted)
  await confirmRows(page, spend.rows)
  await expect(page.getByText('8 cost items added.')).toBeVisible()

  await page.getByRole('link', { name: 'Outcomes', exact: true }).click()
  await page.getByRole('link', { name: 'New outcome' }).first().click()
  await page.getByLabel('Name of the metric').fill('Digital share')
  await page.getByLabel('Who, in a sentence').fill('drivers')
  await page.getByLabel('What they do, in a sentence').fill('renew online')
  await page.getByLabel('Baseline', { exact: true }).fill(String(baseline.value))
  await page.getByLabel('Date of the baseline').fill(baseline.date)
  await page.getByRole('button', { name: 'Add the outcome' }).click()
  await page.getByRole('button', { name: 'Paste readings' }).click()
  await page.getByLabel('Rows with a date and a value').fill(service.pasted)
  // Its questions: what to read of each period, which period is two years by mistake, and how it was measured.
  await page.getByRole('radio', { name: '‘digital volume’ as a share of ‘volume’, in percent' }).check()
  await expect(page.getByText('‘January 2014 to December 2015’ is 24 months')).toBeVisible()
  await page.getByRole('radio', { name: 'Its end is a mistake: read it as 12 months from its start' }).check()
  await page.getByRole('radio', { name: 'Measured from every case' }).check()
  await confirmRows(page, share.length)
  await expect(page.getByText(`${share.length} readings added.`)).toBeVisible()
  await page.getByRole('link', { name: 'Overview', exact: true }).click()
  await expect(page.getByRole('slider')).toBeVisible()
  await page.getByRole('radio', { name: 'Cost' }).check()
  // In words: all of the eight payments, and how many more of a hundred renewals were made online.
  const more = Math.round((latest.value - baseline.value) * 10) / 10
  expect(spend.total).toBeGreaterThan(677_500_00)
  expect(spend.total).toBeLessThan(678_500_00)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    `£678k spent so far. ${more} more drivers in every 100 now renew online.`,
  )
  await expect(page.getByText('Measured against a 50.9% baseline on 31 March 2012')).toBeVisible()
  await expect(page.getByText(`+${more} points since 31 March 2012`)).toBeVisible()
  await expect(page.getByRole('figure')).toContainText('Digital share improved from 50.9% to 81.9%')
  await axe(page)

  await page.getByRole('button', { name: 'View as a table' }).click()
  const table = page.getByRole('table', { name: 'The same figures as in the chart' })
  for (const [i, amount] of spend.bySprint.entries())
    await expect(table.getByRole('row', { name: `Sprint ${i + 1} ` })).toContainText(
      // Nobody is on the team: without a payment nothing is known of a sprint, which is not a cost of nothing.
      amount === 0 ? 'None' : pounds(amount),
    )
  await expect(table.getByRole('row').last()).toContainText('£677,797.11')
  await axe(page)

  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download data (CSV)' }).click()
  const rows = csvRecords(readFileSync(await (await download).path(), 'utf8'))
  const column = (name: string) => rows.map(row => pence(row[name] ?? ''))
  expect(sumOf(column('total')) + sumOf(column('between sprints'))).toBe(spend.total)
  expect(sumOf([...column('staff'), ...column('supplier'), ...column('other')])).toBe(spend.total)
  const sprints = rows.filter(row => row['sprint or quarter'] !== '')
  expect(sprints.map(row => pence(row['total'] ?? ''))).toEqual(spend.bySprint)
  expect(sprints[0]?.['from']).toBe(FIRST_DAY)
  const readings = rows.filter(row => row['reading'] !== '')
  expect(readings.map(row => ({ date: row['reading date'], value: Number(row['reading']) }))).toEqual(share)
})
