import { readFileSync } from 'node:fs'
import { expect, type Page } from '@playwright/test'
import { csvRows } from '#test/support/csv.ts'
import { changed, ods, xlsx } from '#test/exchange/files/workbooks.ts'
import { open, test } from '#test/e2e/fixtures.ts'
import imports from '#messages/en/imports.json' with { type: 'json' }
import { setUpTeam } from './comingIn.ts'

/** What a file may hold to be run by whoever opens it: by a spreadsheet, by a page, by a terminal. */
const formula = (of: string) => `=HYPERLINK("http://example.org/${of}";"See")`
const markup = (of: string) => `<img src=x onerror="document.title='${of}'"><b>${of}</b>`
const control = (of: string) => `bell\u0007 and turn\u202Eback ${of}`

const cell = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const csv = (...rows: string[][]) => Buffer.from(rows.map(row => row.map(cell).join(',')).join('\r\n'))

interface Given {
  readonly name: string
  readonly buffer: Buffer
  readonly kind: string
  readonly button: RegExp
  readonly answer?: (page: Page) => Promise<unknown>
}

const costs = (of: string, text: (of: string) => string) => [
  ['Date', 'Description', 'Supplier', 'Category', 'Net amount'],
  ['10/01/2026', text(`${of} item`), text(`${of} supplier`), 'Cloud', '12.50'],
]

/** A cell that is a formula, with what it came to when it was saved. */
async function calculated(): Promise<Buffer> {
  const book = await xlsx([{ name: 'A', rows: costs('calculated', markup) }])
  const made = await changed(book, (name, xml) =>
    name.endsWith('sheet1.xml')
      ? xml.replace(/<c r="A2"[^>]*>.*?<\/c>/, '<c r="A2" t="str"><f>HYPERLINK(1)</f><v>10/01/2026</v></c>')
      : xml,
  )
  return Buffer.from(made)
}

async function files(): Promise<Given[]> {
  const add = /^Add \d+ rows?$/
  const work = /^Bring in /
  const ledger = (of: string, text: (of: string) => string) => [
    '12/01/2026',
    'IT',
    'OURS',
    text(`${of} payee`),
    text(`${of} number`),
    '26099.10',
  ]
  const jira = (of: string, text: (of: string) => string, n: number) => [
    [text(`${of} epic`), `L-${n}`, String(n), 'Epic', 'Open', '', '', text(`${of} epic`), ''],
    [text(`${of} story`), `L-${n + 1}`, String(n + 1), 'Story', 'Done', 'Sprint 1', `L-${n}`, '', '5'],
  ]
  const texts = [formula, markup, control]
  const all = (of: string) => texts.map(text => text(of))
  return [
    ...(await Promise.all([
      ...texts.map(async (text, i) => ({ name: `costs ${i}.csv`, buffer: csv(...costs('csv', text)) })),
      xlsx([{ name: 'A', rows: costs('xlsx', formula) }]).then(bytes => ({
        name: 'costs.xlsx',
        buffer: Buffer.from(bytes),
      })),
      ods([{ name: 'A', rows: costs('ods', formula) }]).then(bytes => ({
        name: 'costs.ods',
        buffer: Buffer.from(bytes),
      })),
      calculated().then(buffer => ({ name: 'calculated.xlsx', buffer })),
    ]).then(list => list.map(file => ({ ...file, kind: 'costItems', button: add })))),
    {
      name: 'ledger.csv',
      buffer: csv(
        ['Date', 'Expense type', 'Expense area', 'Supplier', 'Transaction number', 'Amount'],
        ...texts.map(text => ledger('ledger', text)),
      ),
      kind: 'ledger',
      button: /^Import 3 rows$/,
      answer: page => page.getByRole('checkbox', { name: /^OURS/ }).check(),
    },
    {
      name: 'readings.csv',
      buffer: csv(
        ['Date', 'Value', 'Evidence'],
        ...all('reading').map((text, i) => [`0${i + 1}/02/2026`, '61', text]),
      ),
      kind: 'readings',
      button: add,
      answer: async page => {
        await page.getByLabel(imports['imports.readings.outcome']).selectOption({ index: 1 })
        await page.getByRole('radio', { name: 'Measured from every case' }).check()
      },
    },
    {
      name: 'jira.csv',
      buffer: csv(
        [
          'Summary',
          'Issue key',
          'Issue id',
          'Issue Type',
          'Status',
          'Sprint',
          'Custom field (Epic Link)',
          'Custom field (Epic Name)',
          'Custom field (Story Points)',
        ],
        ...texts.flatMap((text, i) => jira('jira', text, 10 * (i + 1))),
      ),
      kind: 'backlog',
      button: work,
    },
    {
      name: 'sprints.csv',
      buffer: csv(
        ['Sprint', 'Start date', 'End date', 'Goal'],
        ...all('goal').map((text, i) => [`Sprint ${i + 5}`, `0${i + 1}/06/2026`, `0${i + 1}/06/2026`, text]),
      ),
      kind: 'sprints',
      button: add,
    },
    {
      name: 'people.csv',
      buffer: csv(
        ['Role', 'Number of people', 'FTE', 'Engagement', 'Day rate', 'From', 'To'],
        ...all('role').map(text => [text, '3', '1', 'Civil servant', '400', '05/01/2026', '']),
      ),
      kind: 'people',
      button: add,
    },
  ]
}

const main = (page: Page) => page.getByRole('main')

/** Nothing of a file became a part of the page, or ran. */
async function isOnlyText(page: Page, title: RegExp) {
  await expect(page).toHaveTitle(title)
  await expect(page.locator('img[src="x"], a[href*="example.org"]')).toHaveCount(0)
}

async function bringIn(page: Page, { name, buffer, kind, button, answer }: Given) {
  await page
    .getByLabel(imports['imports.file'], { exact: true })
    .setInputFiles({ name, mimeType: '', buffer })
  await page.getByLabel(imports['imports.kind'], { exact: true }).selectOption(kind)
  await answer?.(page)
  await expect(page.getByRole('button', { name: button })).toBeEnabled()
  await isOnlyText(page, /Imports/)
  await page.getByRole('button', { name: button }).click()
  await expect(page.getByRole('region', { name: `Where to see what came from ‘${name}’` })).toBeVisible()
}

async function goTo(page: Page, hash: string) {
  await page.evaluate(to => {
    window.location.hash = to
  }, hash)
  await expect(page).toHaveURL(new RegExp(`#${hash}$`))
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
}

/** The cells of a table that was saved. */
async function saved(page: Page, table: string): Promise<string[]> {
  const download = page.waitForEvent('download')
  await page.getByRole('button', { name: `${table} as CSV` }).click()
  return csvRows(readFileSync(await (await download).path(), 'utf8')).flat()
}

test('formulas, markup and control characters of a file stay text, on the screens and in what is saved', async ({
  page,
}) => {
  test.setTimeout(180_000)
  await open(page)
  await setUpTeam(page)
  await goTo(page, '/imports')
  for (const file of await files()) await test.step(file.name, () => bringIn(page, file))

  await goTo(page, '/sprints')
  for (const of of ['csv', 'xlsx', 'ods'])
    await expect(
      main(page)
        .getByText(formula(`${of} item`))
        .first(),
    ).toBeVisible()
  await expect(main(page).getByText(markup('csv item')).first()).toBeVisible()
  await isOnlyText(page, /Sprints/)
  await goTo(page, '/imports/ledger')
  await isOnlyText(page, /Ledger/)
  await goTo(page, '/team')
  await expect(main(page).getByText(markup('role')).first()).toBeVisible()
  await isOnlyText(page, /Team/)

  await goTo(page, '/data')
  const cells: string[] = []
  for (const table of ['Sprints', 'Cost items', 'What the money bought', 'Readings'])
    cells.push(...(await saved(page, table)))
  // Nothing that a spreadsheet would run; a negative amount is a number.
  expect(cells.filter(text => /^[\s\p{C}]*[=+\-@|\t\r]/u.test(text) && !/^-?[\d.]+$/.test(text))).toEqual([])
  const wanted = ['csv item', 'xlsx supplier', 'ods item', 'reading', 'jira epic'].map(
    of => `'${formula(of)}`,
  )
  expect(cells).toEqual(expect.arrayContaining(wanted))
  expect(cells).toEqual(expect.arrayContaining(['csv item', 'calculated item', 'reading'].map(markup)))
  expect(cells).toEqual(expect.arrayContaining(['csv item', 'reading'].map(control)))
})
