// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { ChangeInput } from '#storage/change.ts'
import {
  aCostItem,
  aMetric,
  anAllocation,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  day,
  pence,
} from '#test/support/builders.ts'
import { summaryOf, theExample } from './setUp.tsx'

const table = (name: string) => screen.getByRole('table', { name })
const row = (name: RegExp, of: string) => within(table(of)).getByRole('row', { name })
const team = [
  { record: 'team', row: aTeam() },
  { record: 'sprint', row: aSprint() },
] as const

const pounds = (text: string) => Number(text.replace(/[^\d]/g, ''))

test('one page says what was invested and what changed, and its rows and its years sum to the same', async () => {
  const { heading } = await theExample()
  expect(heading()).toBe(
    'People who use a screen reader: 9 points behind everyone on applications finished online. ' +
      '£1.24m invested. Applications finished online up from 41% to 66%.',
  )
  expect(row(/^Applications finished online 41%/, 'What changed for people')).toHaveTextContent(
    /66% \(3 Nov\).*75%.*£[\d,]+.*a point.*Measured/,
  )
  // Its only reading is its baseline.
  expect(row(/^Welsh applications finished/, 'What changed for people')).toHaveTextContent(
    /12%not measured50%.*None$/,
  )
  const total = pounds(
    within(row(/^Total/, 'Investment by year'))
      .getAllByRole('cell')
      .at(-1)?.textContent ?? '',
  )
  expect(Math.round(total / 1e4)).toBe(124)
  const amounts = within(table('What changed for people'))
    .getAllByRole('row')
    .slice(1)
    .map(each => within(each).getAllByRole('cell')[3]?.textContent ?? '')
    .filter(text => text.startsWith('£'))
    .map(text => pounds(text.replace(/\(.*/, '')))
  expect(amounts.reduce((all, each) => all + each, 0)).toBe(total)
  expect(screen.getByText(/reconciled to the ledger/)).toBeInTheDocument()
  expect(fact('Decision asked')).toHaveTextContent(/^£25\dk more to reach 31 March 2027$/)
  expect(fact('Approved')).toHaveTextContent('£1.80m to 31 March 2027')
  expect(fact('Invested')).toHaveTextContent(/^£1\.24m \(69%\)/)
  expect(fact('Forecast at end')).toHaveTextContent('£2.05m (£2.04m to £2.06m)')
  expect(screen.getByText(/48,200 of 52,000 entitled/)).toHaveTextContent(/a reading was due \d+ \w+ 2026\.$/)
  expect(screen.getByText(/No rate of pay is shown/)).toBeInTheDocument()
})

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

test('the cost frame changes the words only', async () => {
  const { heading } = await theExample({ frame: 'cost' })
  expect(heading()).toContain('£1.24m spent.')
  expect(table('Spend by year')).toBeVisible()
})

test('a financial year is summed up by itself, with the readings up to its end', async () => {
  const spent = (id: string, date: string, net: number) => ({
    record: 'costItem' as const,
    row: aCostItem({
      id,
      when: { kind: 'date', date: day(date) },
      money: { net: pence(net), vat: { kind: 'not-stated' } },
    }),
  })
  const read: readonly ChangeInput[] = [
    ...team,
    ...Array.from({ length: 7 }, (_, i) => spent(`item-${i}`, `${2019 + i}-06-03`, 1_000_00)),
    { record: 'metric', row: aMetric({ name: 'Applications' }) },
    { record: 'outcome', row: anOutcome() },
    { record: 'reading', row: aReading({ date: day('2023-06-10'), value: 61 }) },
  ]
  const { user } = await summaryOf(read)
  const heads = () =>
    within(table('Investment by year'))
      .getAllByRole('columnheader')
      .map(each => each.textContent)
  expect(heads()).toEqual(['Kind', 'Before', '2022-23', '2023-24', '2024-25', '2025-26', 'Total'])
  expect(row(/^Total £3,000/, 'Investment by year')).toHaveTextContent('£7,000')
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2024-25')
  expect(heads()).toEqual(['Kind', '2024-25', 'Total'])
  expect(row(/^Total/, 'Investment by year')).toHaveTextContent('£1,000')
  expect(row(/^Applications/, 'What changed for people')).toHaveTextContent('61% (Jun 2023)')
  expect(screen.getByText('Nothing was read in this period: the latest readings are older.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2021-22')
  expect(row(/^Applications/, 'What changed for people')).toHaveTextContent('not measured')
  // The report of such a year says so too, and still lists what was read before it.
  cleanup()
  await summaryOf(read, { at: 'report' })
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2024-25')
  expect(screen.getByText('Nothing was read in this period: the latest readings are older.')).toBeVisible()
  expect(row(/^Applications/, 'Outcomes with their evidence')).toHaveTextContent('61%')
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2021-22')
  expect(screen.getByText('Nothing has been read.')).toBeVisible()
})

test('what is published asks for no decision and gives no forecast', async () => {
  const { user } = await theExample()
  expect(screen.getByText('Decision asked')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('For'), 'Publishing')
  expect(screen.queryByText('Decision asked')).not.toBeInTheDocument()
  expect(screen.queryByText('Forecast at end')).not.toBeInTheDocument()
  expect(screen.getByText('Linked to an outcome')).toBeVisible()
})

test('words are changed, stay after the figures move on, and go back to the made sentence when emptied', async () => {
  const { user, heading } = await theExample()
  const made = heading()
  const edit = () => user.click(screen.getByRole('button', { name: 'Change the words' }))
  await edit()
  const field = screen.getByLabelText('Headline')
  // What got worse or falls behind leads, and is not a word to be changed.
  const lead = 'People who use a screen reader: 9 points behind everyone on applications finished online.'
  expect(`${lead} ${field.textContent}`).toBe(made)
  await user.clear(field)
  await user.click(field)
  await user.paste('Two in three families finish online.')
  await user.click(screen.getByRole('button', { name: 'Save' }))
  expect(await screen.findByText(/^Written by hand: Headline\./)).toBeVisible()
  expect(heading()).toBe(`${lead} Two in three families finish online.`)
  expect(screen.getByText(/Written by hand, and not made from the figures: Headline\.$/)).toBeVisible()
  // For others nothing was written.
  await user.selectOptions(screen.getByLabelText('For'), 'Publishing')
  expect(heading()).toBe(made)
  await user.selectOptions(screen.getByLabelText('For'), 'A finance partner')
  await edit()
  await user.clear(screen.getByLabelText('Headline'))
  await user.click(screen.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(heading()).toBe(made))
  expect(screen.queryByText(/^Written by hand/)).not.toBeInTheDocument()
})

test('the page is copied for an e-mail', async () => {
  const { user } = await theExample()
  await user.click(screen.getByRole('button', { name: 'Copy for an e-mail' }))
  expect(await navigator.clipboard.readText()).toMatch(/£1\.24m invested\.[^]*WHAT CHANGED FOR PEOPLE[^]*66%/)
})

test('where nothing may be copied the text is shown, to be copied by hand', async () => {
  const { user } = await theExample()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed'))
  await user.click(screen.getByRole('button', { name: 'Copy for an e-mail' }))
  expect(await screen.findByLabelText('Copy this text')).toHaveDisplayValue(/WHAT CHANGED FOR PEOPLE/)
  vi.restoreAllMocks()
})

test('a saved file is called by whom it is for and of when', async () => {
  vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:saved')
  const { user } = await theExample()
  await user.click(screen.getByRole('button', { name: 'Save as one file' }))
  expect(
    await screen.findByText(/^sprintworth-example-summary-for-finance-[a-z-]+-2026-11-03\.html/),
  ).toBeVisible()
  await user.selectOptions(screen.getByLabelText('For'), 'Publishing')
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2026-27')
  await user.click(screen.getByRole('button', { name: 'Save as one file' }))
  expect(await screen.findByText(/^sprintworth-example-summary-for-publishing-2026-27-/)).toBeVisible()
  vi.restoreAllMocks()
})

test('the report behind it holds assumptions, the register of benefits with owners, evidence and decisions', async () => {
  await theExample({ at: 'report' })
  for (const name of ['Assumptions', 'Coverage', 'How sure the money is', 'Definitions'])
    expect(table(name)).toBeVisible()
  // The same list as in the workbook.
  expect(row(/^Bank holidays/, 'Assumptions')).toHaveTextContent('England and Wales')
  expect(row(/^Rounding/, 'Assumptions')).toHaveTextContent('half away from zero')
  expect(within(table('Register of benefits')).getAllByRole('row').length).toBeGreaterThan(3)
  expect(within(table('Outcomes with their evidence')).getAllByText('Everyone').length).toBeGreaterThan(3)
  expect(table('Decisions')).toBeVisible()
  // A year is no amount.
  expect(screen.getByRole('row', { name: /^Last year of bank holidays/ })).toHaveTextContent(
    /published20\d\d$/,
  )
})

test('sixty outcomes do not fit a page, which says how many it leaves to the report', async () => {
  const outcomes = Array.from({ length: 60 }, (_, i) => i).flatMap(
    i =>
      [
        { record: 'metric', row: aMetric({ id: `metric-${i}`, name: `Outcome ${i}` }) },
        { record: 'outcome', row: anOutcome({ id: `outcome-${i}`, metric: `metric-${i}` }) },
        { record: 'reading', row: aReading({ id: `reading-${i}`, outcome: `outcome-${i}` }) },
      ] as const,
  )
  await summaryOf([...team, ...outcomes])
  expect(screen.getByText(/^50 more outcomes are in the report/)).toBeVisible()
  expect(within(table('What changed for people')).getAllByRole('row')).toHaveLength(1 + 10 + 2)
})

test('a team without cost and readings has nothing to sum up yet', async () => {
  await summaryOf(team)
  expect(screen.getByText('There is nothing to sum up yet')).toBeVisible()
  // It has a sprint: what it lacks is people.
  expect(screen.getByRole('link', { name: 'Add people' })).toHaveAttribute('href', '#/team')
})

test('a team whose sprints are all ahead is told from when it is summed up; with a reading, that nothing is spent yet', async () => {
  const ahead = [
    { record: 'team', row: aTeam() },
    { record: 'sprint', row: aSprint({ from: '2026-12-07', to: '2026-12-20' }) },
    { record: 'rate', row: aRate() },
    { record: 'allocation', row: anAllocation({ from: '2026-12-07' }) },
  ] as const
  await summaryOf(ahead)
  expect(screen.getByText(/^Sprint 1 starts on 7 December 2026\./)).toBeVisible()
  expect(screen.queryByRole('link', { name: 'Add people' })).not.toBeInTheDocument()
  cleanup()
  const { heading } = await summaryOf([
    ...ahead,
    { record: 'metric', row: aMetric() },
    { record: 'outcome', row: anOutcome() },
    { record: 'reading', row: aReading() },
  ])
  expect(heading()).toMatch(/^Nothing is invested yet\./)
})
