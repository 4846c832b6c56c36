import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aMetric, anOutcome, aRate } from '#test/support/builders.ts'
import { undo } from '#storage/history.ts'
import { aTeamHere, asked, countOfAll, question, stored } from './setUp.tsx'

/** Two developers for three days and a designer for one: £4,382.33. */
async function priced(query = '') {
  const at = await asked(await aTeamHere(), query)
  await at.fill('How many people?', '2')
  await at.choose('Which role?', 'Developer')
  await at.fill('How many days each?', '3')
  await at.press('Add people and days')
  await at.fill('How many people? line 2', '1')
  await at.choose('Which role? line 2', 'Designer')
  await at.fill('How many days each? line 2', '1')
  return at
}

test('the team’s rates price it without being shown, and nothing is stored', async () => {
  const store = await aTeamHere()
  const before = await countOfAll(store)
  const at = await asked(store)
  await at.fill('How many people?', '2')
  await at.choose('Which role?', 'Developer')
  await at.fill('How many days each?', '3')
  // One role only: dividing by the days would give its rate.
  expect(question()).toBe('Is this worth what it costs?')
  expect(screen.getByText('The cost is hidden: it would give a rate away')).toBeVisible()
  await at.press('Add people in meetings')
  await at.fill('How many people? line 2', '1')
  await at.choose('Which role? line 2', 'Designer')
  await at.fill('Hours each in meetings? line 2', '7.4')
  expect(question()).toBe('Is this worth £4,382 of public money?')
  expect(document.body.textContent).not.toMatch(/613|702/)
  expect(await countOfAll(store)).toBe(before)
})

test('fewer than three people wait for rates to be shown', async () => {
  const at = await asked(await aTeamHere())
  await at.fill('How many people?', '1')
  await at.choose('Which role?', 'Developer')
  await at.fill('How many days each?', '1')
  expect(question()).toBe('Is this worth what it costs?')
  expect(screen.queryByText(/^It costs/)).not.toBeInTheDocument()
  await at.press('Show rates for this visit')
  expect(screen.getByText('It costs £613')).toBeInTheDocument()
  expect(question()).toBe('Is this worth £613 of public money?')
  await at.press('How the cost is made up How this is worked out')
  expect(within(await screen.findByRole('dialog')).getAllByText('£613.37').length).toBeGreaterThan(0)
})

test('a line that is not finished gives no cost that is too low', async () => {
  const at = await priced()
  expect(question()).toBe('Is this worth £4,382 of public money?')
  await at.fill('How many days each? line 2', '')
  expect(question()).toBe('Is this worth what it costs?')
  await at.user.click(screen.getByRole('button', { name: 'Remove line 2' }))
  expect(screen.getByText('The cost is hidden: it would give a rate away')).toBeVisible()
})

test('a role without a rate is named, and nothing is priced without it', async () => {
  const ended = { record: 'rate' as const, row: aRate({ id: 'r3', role: 'Writer', to: '2026-01-31' }) }
  const at = await asked(await aTeamHere([ended]))
  await at.fill('How many people?', '3')
  await at.choose('Which role?', 'Writer')
  await at.fill('How many days each?', '3')
  expect(screen.getByText('Writer has no rate today, so the cost is not known')).toBeVisible()
  expect(question()).toBe('Is this worth what it costs?')
})

test('the same money buys what this team’s record says, each figure with how it was made', async () => {
  const at = await priced()
  const table = screen.getByRole('table', { name: 'The same £4,382 would also buy' })
  const [, outcome, team] = within(table).getAllByRole('row')
  // Sprint 1: ten days of two developers and a designer are £19,288.50, for six points.
  expect(outcome).toHaveTextContent('Completion rate£3,215 a point1.36 points better')
  expect(team).toHaveTextContent('Sprint 1, at its pace£1,929 a day2.27 days of the whole team')
  await at.user.click(within(table).getByRole('button', { name: /1.36 points better/ }))
  const dialog = await screen.findByRole('dialog', { name: 'What the same money would buy: Completion rate' })
  expect(dialog).toHaveTextContent(
    '£4,382.33, divided by what a unit of change has cost this team so far: £3,214.75',
  )
})

test('what is asked about is no alternative to itself, and what was not measured is said', async () => {
  const at = await priced()
  await at.choose('What changes if it works?', 'Completion rate')
  expect(
    screen.getByText(/has not measured what a unit of change costs in any other outcome yet/),
  ).toBeVisible()
  await at.fill('How many points do you expect?', '4')
  await at.fill('What is one of those worth?', '2000')
  expect(screen.getByText('It pays for itself if ‘Completion rate’ rises by at least')).toBeVisible()
  expect(screen.getByRole('button', { name: /^2.2 points/ })).toBeVisible()
})

test('without a typed value the metric’s own is taken, with its source', async () => {
  const at = await priced()
  await at.choose('What changes if it works?', 'Calls answered')
  expect(screen.getByLabelText('What is one of those worth?')).toHaveAccessibleDescription(/£25.*Finance/)
  // 175.29 of them, which are counted: 175 would lose.
  await at.user.click(screen.getByRole('button', { name: /^176 / }))
  const dialog = await screen.findByRole('dialog')
  expect(dialog).toHaveTextContent('Finance, prices of 2025, cash-releasing')
  expect(dialog).toHaveTextContent('rounded up to whole ones')
})

test('a percentage’s own value is that of a case: a point is worth its hundredth of the cases of a year', async () => {
  const families = aMetric({
    id: 'metric-3',
    name: 'Finished online',
    unitsPerYear: 52_000,
    people: 'families',
    action: 'finish online',
    value: { amount: 18_44, source: 'Finance', priceYear: 2025, kind: 'cash-releasing' },
  })
  const at = await asked(
    await aTeamHere([
      { record: 'metric', row: families },
      { record: 'outcome', row: anOutcome({ id: 'outcome-3', metric: 'metric-3' }) },
    ]),
  )
  await at.user.click(screen.getByLabelText('An amount'))
  await at.fill('What does it cost?', '39458.40')
  await at.choose('What changes if it works?', 'Finished online')
  await at.fill('How many points do you expect?', '5')
  expect(screen.getByLabelText('What is one of those worth?')).toHaveAccessibleDescription(
    'Leave it empty for the metric’s own value, £9,589 a point, which is 520 a year at £18.44. Source: Finance',
  )
  // £39,458.40 ÷ £9,588.80 = 4.115 points.
  const said =
    /That is 2,140 more families a year who finish online\. You expect 5\. It could fall short by 17%/
  expect(screen.getByText(said)).toBeVisible()
  expect(await at.said('Copy as a sentence')).toMatch(said)
  await at.user.click(screen.getByRole('button', { name: /^4\.12 points/ }))
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByText('Cases a year in one point')).toBeVisible()
  expect(dialog).toHaveTextContent('£18.44')
})

test('of what is counted the whole number stands on the screen, before a room and in the sentence', async () => {
  const at = await priced()
  await at.choose('What changes if it works?', 'Calls answered')
  await at.fill(/^How many do you expect/, '352')
  const said =
    /It pays for itself if ‘Calls answered’ rises by at least ?176.*You expect 352\. It could fall short by 50%/
  const answer = screen.getByText('It pays for itself if ‘Calls answered’ rises by at least').parentElement
  expect(answer).toHaveTextContent(/at least176 .*You expect 352\. It could fall short by 50%/)
  expect(screen.getByText(/That is £4,382\.33 ÷ £25\.00, rounded up to whole ones\./)).toBeVisible()
  expect(await at.said('Present it')).toMatch(said)
  expect(await at.said('Copy as a sentence')).toMatch(said)
})

test('it is saved as a deliverable with what is expected of it, as one command that can be undone', async () => {
  const at = await priced()
  await at.fill('What are we making?', 'A slide deck')
  await at.choose('What changes if it works?', 'Completion rate')
  await at.fill('How many points do you expect?', '4')
  await at.press('Save as a deliverable')
  const dialog = await screen.findByRole('dialog')
  expect(within(dialog).getByLabelText('What is it called?')).toHaveValue('A slide deck')
  expect(within(dialog).getByText(/^What you expect of it is kept\. The cost .* is not:/)).toBeVisible()
  await at.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  const link = await screen.findByRole('link', { name: 'Open the deliverable' })
  const made = (await stored(at.store, 'deliverable')).find(({ name }) => name === 'A slide deck')
  expect(link).toHaveAttribute('href', `#/deliverables/${made?.id}`)
  expect(made).toMatchObject({
    kind: 'document',
    spending: 'resource',
    expectation: { outcome: 'outcome-1', expected: 4 },
  })
  expect(JSON.stringify(made)).not.toContain('4382')
  expect((await stored(at.store, 'contribution')).filter(row => row.deliverable === made?.id)).toMatchObject([
    { outcome: 'outcome-1', percent: 100 },
  ])
  await undo(at.store)
  expect((await stored(at.store, 'deliverable')).length).toBe(1)
  expect((await stored(at.store, 'contribution')).length).toBe(1)
})

test('a deliverable without a name is refused at its field', async () => {
  const at = await priced()
  await at.press('Save as a deliverable')
  const dialog = await screen.findByRole('dialog')
  await at.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('There is a problem')
  expect(within(dialog).getByLabelText('What is it called?')).toBeInvalid()
})

test('a line of work that is added is where the next key goes', async () => {
  const at = await asked(await aTeamHere())
  await at.press('Add people in meetings')
  expect(screen.getByLabelText('How many people? line 2')).toHaveFocus()
  await at.press('Add people and days')
  expect(screen.getByLabelText('How many people? line 3')).toHaveFocus()
})
