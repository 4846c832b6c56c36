import { expect, type Locator, type Page } from '@playwright/test'
import { ledgerText } from '#test/bench/ledgerFile.ts'
import data from '#messages/en/data.json' with { type: 'json' }
import imports from '#messages/en/imports.json' with { type: 'json' }

/** Something large that comes in through a screen: shown first, confirmed by one button, done when the screen says so. */
export interface ComingIn {
  readonly what: string
  readonly route: string
  /** Chooses the file and answers what is asked; gives the button that brings it in. */
  readonly show: (page: Page) => Promise<Locator>
  readonly done: (page: Page) => Locator
  /** At least so many rows come. */
  readonly least: number
}

const lines = (header: string, count: number, row: (at: number) => string) =>
  [header, ...Array.from({ length: count }, (_, at) => row(at))].join('\n')

const two = (n: number) => String(n).padStart(2, '0')
const day = (at: number) => `${two((at % 28) + 1)}/${two((at % 6) + 1)}/2026`

const costItems = () =>
  lines('Date,Description,Supplier,Category,Net amount', 2_000, at =>
    [day(at), `Licence ${at}`, `Supplier ${at % 60}`, 'Cloud', `${at % 900}.50`].join(','),
  )

const readings = () =>
  lines('Date,Value', 1_000, at => {
    const date = new Date(Date.UTC(2023, 0, 1 + at)).toISOString().slice(0, 10)
    return `${date},${(at % 1000) / 10}`
  })

const EPICS = 40
const jira = () =>
  lines(
    'Summary,Issue key,Issue id,Issue Type,Status,Sprint,Custom field (Epic Link),Custom field (Epic Name),Custom field (Story Points)',
    3_000,
    at =>
      at < EPICS
        ? `Epic ${at},LIB-${at},${at},Epic,In Progress,,,Epic ${at},`
        : `Story ${at},LIB-${at},${at},Story,Done,LIB Sprint ${(at % 25) + 1},LIB-${(at * 7) % EPICS},,${1 + (at % 8)}`,
  )

interface TextFile {
  readonly what: string
  readonly text: () => string
  readonly button: RegExp
  readonly least: number
  readonly answer?: (page: Page) => Promise<unknown>
}

const fromText = ({ what, text, button, least, answer }: TextFile): ComingIn => ({
  what,
  least,
  route: '/imports',
  show: async page => {
    const buffer = Buffer.from(text())
    await page
      .getByLabel(imports['imports.file'], { exact: true })
      .setInputFiles({ name: `${what}.csv`, mimeType: 'text/csv', buffer })
    await answer?.(page)
    return page.getByRole('button', { name: button })
  },
  done: page => page.getByRole('region', { name: `Where to see what came from ‘${what}.csv’` }),
})

/** Imports of each kind that writes much. */
export const largeImports: readonly ComingIn[] = [
  fromText({
    what: 'ledger',
    text: () => ledgerText(3_000),
    button: /^Import [\d,]+ rows$/,
    least: 3_000,
    answer: page => page.getByRole('checkbox', { name: 'GOVERNMENT DIGITAL SERVICE' }).check(),
  }),
  fromText({ what: 'backlog', text: jira, button: /^Bring in \d+ sprints/, least: 60 }),
  fromText({ what: 'cost items', text: costItems, button: /^Add [\d,]+ rows$/, least: 2_000 }),
  fromText({
    what: 'readings',
    text: readings,
    button: /^Add [\d,]+ rows$/,
    least: 1_000,
    answer: async page => {
      await page.getByLabel(imports['imports.kind'], { exact: true }).selectOption('readings')
      await page.getByLabel(imports['imports.readings.outcome']).selectOption({ index: 1 })
      await page.getByRole('radio', { name: 'Measured from every case' }).check()
    },
  }),
]

/** Restores a backup that holds more than what is here. */
export const restoreOf = (backup: string): ComingIn => ({
  what: 'backup',
  least: 3_000,
  route: '/data',
  show: async page => {
    await page.getByLabel(data['data.restore.choose']).setInputFiles(backup)
    return page.getByRole('dialog').getByRole('button', { name: /^Restore [\d,]+ records$/ })
  },
  done: page => page.getByText('records are restored from the backup'),
})

/** A team of one's own with two fortnights and an outcome, set up on the screens. */
export async function setUpTeam(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Set up your team' }).click()
  await page.getByLabel('Name of the team').fill('Libraries')
  await page.getByLabel('Number of sprints so far').fill('2')
  await page.getByLabel('First day of sprint 1').fill('2026-01-05')
  await page.getByRole('button', { name: 'Save and see the first chart' }).click()
  await expect(page).toHaveURL(/overview/)
  await page.getByRole('link', { name: 'Outcomes', exact: true }).click()
  await page.getByRole('link', { name: 'New outcome' }).first().click()
  await page.getByLabel('Name of the metric').fill('Digital share')
  await page.getByLabel('Who, in a sentence').fill('readers')
  await page.getByLabel('What they do, in a sentence').fill('renew online')
  await page.getByLabel('Baseline', { exact: true }).fill('50')
  await page.getByLabel('Date of the baseline').fill('2022-12-31')
  await page.getByRole('button', { name: 'Add the outcome' }).click()
  await expect(page.getByRole('button', { name: 'Paste readings' })).toBeVisible()
}

/** A backup of all that is here, as a file. */
export async function saveBackup(page: Page, path: string): Promise<void> {
  await page.evaluate(() => {
    window.location.hash = '/data'
  })
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: data['data.backup.save'], exact: true }).click()
  await (await saved).saveAs(path)
}
