// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTeam, showOne, showOutcome, theExample } from './setUp.tsx'

const ONLINE = 'Applications finished online'
const row = (of: string, name: RegExp) =>
  within(screen.getByRole('table', { name: of })).getByRole('row', { name })

test('the change is said since the baseline, with the money alongside', async () => {
  await showOutcome(await theExample(), ONLINE)
  expect(screen.getByText(/^41% to 66% since .* 2026, as read on .* 2026$/)).toBeInTheDocument()
  const said = screen.getByText(/now finish online\./)
  expect(said).toHaveTextContent(/^25 more families in every 100 now finish online\. Alongside, £[\d,]+ was/)
  expect(screen.getByText('74% of the way')).toBeInTheDocument()
  expect(screen.getByText(/^48,200 of 52,000 who are entitled/)).toBeInTheDocument()
})

test('a group behind and a group without any reading are both shown', async () => {
  await showOutcome(await theExample(), ONLINE)
  expect(row('Groups beside everyone', /^People who use a screen reader/)).toHaveTextContent(
    '9 points behind',
  )
  expect(row('Groups beside everyone', /^Families without internet/)).toHaveTextContent('No reading at all')
  expect(
    screen.getByRole('region', { name: /^No reading at all for Families without internet at home/ }),
  ).toBeInTheDocument()
})

test('what it cost comes through its deliverables, and their parts add up to it', async () => {
  await showOutcome(await theExample(), ONLINE)
  const table = screen.getByRole('table', { name: /^What it took/ })
  const pounds = (text: string | null) => Number(text?.match(/£([\d,]+)/)?.[1]?.replaceAll(',', ''))
  const parts = within(table)
    .getAllByRole('row', { name: /100%/ })
    .map(each => pounds(each.textContent))
  const all = pounds(within(table).getByRole('row', { name: /^All of it/ }).textContent)
  // Shown in whole pounds.
  expect(Math.abs(parts.reduce((sum, part) => sum + part, 0) - all)).toBeLessThanOrEqual(parts.length)
})

test('an outcome is changed in a dialog; a group that has readings stays', async () => {
  const here = await theExample()
  await showOutcome(here, ONLINE)
  await here.user.click(screen.getByRole('button', { name: 'Change the outcome' }))
  const dialog = screen.getByRole('dialog')
  const groups = within(dialog).getByLabelText('User groups to look at beside everyone')
  await here.user.clear(groups)
  await here.user.type(groups, 'North')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent(
    'The group People who use a screen reader has readings, so it stays.',
  )
  await here.user.type(groups, '\nPeople who use a screen reader')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  await waitFor(() => expect(row('Groups beside everyone', /^North/)).toHaveTextContent('No reading at all'))
})

test('removing an outcome says what goes with it, and is refused while a share of its change is claimed', async () => {
  const here = await theExample()
  await showOutcome(here, ONLINE)
  await here.user.click(screen.getByRole('button', { name: 'Remove the outcome' }))
  const dialog = screen.getByRole('dialog')
  expect(dialog).toHaveTextContent('Its 15 readings go with it, and the links of 3 deliverables.')
  await here.user.click(within(dialog).getByRole('button', { name: 'Remove the outcome' }))
  expect(await within(dialog).findByRole('alert')).toHaveTextContent('Save and return claims a share')
  expect(await here.rows('outcome')).toHaveLength(3)
})

test('a claim wants its evidence, and can be taken back', async () => {
  const here = await theExample()
  await showOutcome(here, ONLINE)
  await here.user.click(screen.getByRole('button', { name: 'Record a claim' }))
  const dialog = screen.getByRole('dialog')
  await here.user.selectOptions(within(dialog).getByLabelText('Deliverable'), 'Postcode check')
  await here.user.type(within(dialog).getByLabelText('Share of the change that is claimed'), '70')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  const summary = await within(dialog).findByRole('alert')
  expect(summary).toHaveTextContent('Say what the evidence for this share is.')
  expect(summary).toHaveTextContent('add up to 110%')
  const percent = within(dialog).getByLabelText('Share of the change that is claimed')
  await here.user.clear(percent)
  await here.user.type(percent, '20')
  await here.user.type(within(dialog).getByLabelText('Evidence'), 'Trial in two schools')
  await here.user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(
    await screen.findByText(/^Postcode check: 20% of the change is claimed\. Evidence: Trial in two schools/),
  ).toBeInTheDocument()
  await here.user.click(screen.getByRole('button', { name: /^Remove Postcode check/ }))
  await waitFor(() => expect(screen.queryByText(/^Postcode check: 20%/)).toBeNull())
  expect(screen.getByRole('button', { name: 'Record a claim' })).toHaveFocus()
})

test('two outcomes of one metric with one deliverable are flagged where they stand', async () => {
  const here = await aTeam({ metric: { name: 'Calls' }, baseline: { value: 5, date: '2026-09-01' } })
  const [metric] = await here.rows('metric')
  const [outcome] = await here.rows('outcome')
  if (!metric || !outcome) throw new Error('No outcome')
  await here.store.db.table('metric').put({
    ...metric,
    value: { amount: 500, source: 'Contract', priceYear: 2026, kind: 'cash-releasing' },
  })
  await here.store.db.table('outcome').put({ ...outcome, id: 'second' })
  await showOne(here, 'second')
  expect(screen.getByRole('region', { name: 'A benefit may be counted twice' })).toHaveTextContent(
    'Calls has a value in money and is claimed under more than one outcome.',
  )
  expect(screen.getByText('Add the first reading.')).toBeInTheDocument()
})

test('an address that names nothing says so', async () => {
  await showOne(await aTeam(), 'gone')
  expect(
    await screen.findByRole('heading', { name: 'This outcome is not there any more' }),
  ).toBeInTheDocument()
})

test('in a copy nothing can be changed', async () => {
  await showOutcome(await theExample(), ONLINE, true)
  for (const name of [/^Change/, /^Remove/, /^Add/, /^Paste/, /^Record/, /^Link it/])
    expect(screen.queryByRole('button', { name })).toBeNull()
})
