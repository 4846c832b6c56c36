// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { minor } from '#core/money.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { permits, fill, rowTexts, said, section, showExample, showTeam, table } from './teamOnScreen.tsx'

const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string | RegExp) => dialog().getByRole('textbox', { name })

async function openNew(user: Awaited<ReturnType<typeof showTeam>>['user']) {
  await user.click(section('Rates').getByRole('button', { name: 'Add a rate' }))
  return screen.findByRole('dialog', { name: 'Add a rate' })
}

test('a new rate ends the former of its role the day before, in one step', async () => {
  const { user, now } = await showTeam()
  await openNew(user)
  fill(field('Role'), 'developer')
  fill(field('Cost of one person-day'), '525.50')
  fill(dialog().getByLabelText('From'), '2027-04-01')
  expect(
    dialog().getByText(
      'The rate of Developer from 5 October 2026 will end on 31 March 2027, in the same step.',
    ),
  ).toBeInTheDocument()
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await said('The rate of Developer was saved.')
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument()
  const { rates } = await now()
  expect(rates.map(({ role, from, to }) => [role, from, to])).toEqual([
    ['Developer', '2026-10-05', '2027-03-31'],
    ['Designer', '2026-10-05', undefined],
    ['Developer', '2027-04-01', undefined],
  ])
  expect(rates[2]?.price).toEqual({ kind: 'entered', day: 52_550 })
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await waitFor(async () => expect((await now()).rates.map(({ to }) => to)).toEqual([undefined, undefined]))
})

test('a rate is derived from a salary and the user’s own on-costs, and says what it comes to', async () => {
  const { user, now } = await showTeam({ ...permits, roles: [{ role: 'Developer', people: 1 }] })
  await openNew(user)
  fill(field('Role'), 'Developer')
  fill(dialog().getByLabelText('From'), '2026-10-05')
  await user.click(dialog().getByRole('radio', { name: 'Derive it from a salary' }))
  fill(field('Salary a year'), '50,000')
  for (const [row, name, percent, above] of [
    [1, 'National Insurance', '15', '5000'],
    [2, 'Pension', '28.97', ''],
  ] as const) {
    await user.click(dialog().getByRole('button', { name: 'Add an on-cost' }))
    fill(field(`Name, row ${row}`), name)
    fill(field(`Percent, row ${row}`), percent)
    if (above !== '') fill(field(`Of the salary above, row ${row}`), above)
    fill(field(`Source, row ${row}`), 'Our finance team')
  }
  expect(
    dialog().getByText('£71,235.00 a year, divided by 220 days worked: £323.80 a day worked.'),
  ).toBeInTheDocument()
  await user.click(dialog().getByRole('radio', { name: 'A day in post' }))
  expect(
    dialog().getByText(
      '£71,235.00 a year, divided by the 251 working days of 2026-27: £283.80 a day in post.',
    ),
  ).toBeInTheDocument()
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await said('The rate of Developer was saved.')
  expect((await now()).rates[0]).toMatchObject({
    basis: 'day-in-post',
    price: {
      kind: 'derived',
      salary: 5_000_000,
      onCosts: [
        { name: 'National Insurance', percent: 15, above: 500_000, source: 'Our finance team' },
        { name: 'Pension', percent: 28.97, above: 0, source: 'Our finance team' },
      ],
    },
  })
  await user.click(screen.getByRole('button', { name: 'Show rates for this visit' }))
  await waitFor(() => expect(rowTexts('People by role')[0]).toMatch(/£283\.80.* a day in post/))
})

test('the worked example explains, and fills nothing in', async () => {
  const { user } = await showTeam()
  await openNew(user)
  await user.click(dialog().getByRole('radio', { name: 'Derive it from a salary' }))
  expect(
    dialog().getByText(/A salary of £50,000, .* costs £71,235 a year. Over 220 days worked that is £323.80/),
  ).toBeInTheDocument()
  expect(dialog().getByText('No on-cost is entered.')).toBeInTheDocument()
  expect(field('Salary a year')).toHaveValue('')
})

test.each([
  ['', 'Enter an amount.'],
  ['about 500', '‘about 500’ is not an amount. Use figures only, for example 1,250.00.'],
  ['500.125', '‘500.125’ has more than two decimals. Use at most two decimals, for example 1,250.00.'],
  [
    '22517998136852.49',
    '‘22517998136852.49’ is too large. The most that can be held is 22,517,998,136,852.48.',
  ],
  ['22517998136852.48', 'A day would cost more than 1,000,000. Check the amount.'],
  ['0', 'A rate must be more than zero: a day with a rate of zero would look free.'],
  ['-500', 'A rate must be more than zero: a day with a rate of zero would look free.'],
])('a cost of ‘%s’ a day is refused at its field', async (text, sentence) => {
  const { user, now } = await showTeam()
  await openNew(user)
  fill(field('Role'), 'Tester')
  fill(dialog().getByLabelText('From'), '2026-10-05')
  if (text !== '') fill(field('Cost of one person-day'), text)
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Cost of one person-day')).toBeInvalid())
  expect(field('Cost of one person-day')).toHaveAccessibleDescription(new RegExp(escape(sentence)))
  expect(dialog().getByRole('link', { name: `Cost of one person-day: ${sentence}` })).toBeInTheDocument()
  expect((await now()).rates).toHaveLength(2)
})

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

test('a salary whose day is out of all proportion is refused and never rounded', async () => {
  const { user } = await showTeam()
  await openNew(user)
  await user.click(dialog().getByRole('radio', { name: 'Derive it from a salary' }))
  fill(field('Role'), 'Tester')
  fill(dialog().getByLabelText('From'), '2026-10-05')
  fill(field('Salary a year'), '22517998136852.48')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Salary a year')).toBeInvalid())
})

test('an on-cost that is wrong is named at its cell, and one below zero too', async () => {
  const { user, now } = await showTeam()
  await openNew(user)
  await user.click(dialog().getByRole('radio', { name: 'Derive it from a salary' }))
  fill(field('Role'), 'Tester')
  fill(dialog().getByLabelText('From'), '2026-10-05')
  fill(field('Salary a year'), '40000')
  await user.click(dialog().getByRole('button', { name: 'Add an on-cost' }))
  fill(field('Percent, row 1'), 'many')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Percent, row 1')).toBeInvalid())
  fill(field('Percent, row 1'), '13.123456')
  fill(field('Of the salary above, row 1'), '-10')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Name, row 1')).toBeInvalid())
  expect(field('Percent, row 1')).toHaveAccessibleDescription(/too many decimals. Use at most 4/)
  fill(field('Percent, row 1'), '13')
  fill(field('Name, row 1'), 'Insurance')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Of the salary above, row 1')).toBeInvalid())
  expect((await now()).rates).toHaveLength(2)
  await user.click(dialog().getByRole('button', { name: 'Remove row 1' }))
  expect(dialog().getByRole('button', { name: 'Add an on-cost' })).toHaveFocus()
})

test('rates that overlap name the other one, and an end before the start names both days', async () => {
  const { user, now } = await showTeam()
  await openNew(user)
  fill(field('Role'), 'Developer')
  fill(field('Cost of one person-day'), '500')
  fill(dialog().getByLabelText('From'), '2026-10-01')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  expect(
    await dialog().findByRole('link', {
      name: /Another rate for Developer is in force from 5 October 2026 on./,
    }),
  ).toBeInTheDocument()
  expect(dialog().getByLabelText('From')).toBeInvalid()
  fill(dialog().getByLabelText('To'), '2026-09-30')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  expect(
    await dialog().findByRole('link', {
      name: /The end, 30 September 2026, is before the start, 1 October 2026/,
    }),
  ).toBeInTheDocument()
  expect((await now()).rates).toHaveLength(2)
})

test('role, first day and a new supplier’s name cannot be left out; the supplier comes in with the rate', async () => {
  const { user, now } = await showTeam()
  await openNew(user)
  await user.click(dialog().getByRole('radio', { name: 'Supplier' }))
  await user.selectOptions(
    dialog().getByRole('combobox', { name: 'Supplier' }),
    'One that is not in the list',
  )
  fill(field('Cost of one person-day'), '900')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(field('Role')).toBeInvalid())
  expect(field('Name of the supplier')).toBeInvalid()
  expect(dialog().getByLabelText('From')).toBeInvalid()
  fill(field('Role'), 'Tester')
  fill(field('Name of the supplier'), 'Harbour')
  fill(dialog().getByLabelText('From'), '2026-10-05')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await said('The rate of Tester was saved.')
  const { suppliers, rates } = await now()
  expect(suppliers[0]?.name).toBe('Harbour')
  expect(rates.at(-1)).toMatchObject({ engagement: 'supplier', supplier: suppliers[0]?.id })
  await waitFor(() => expect(rowTexts('Rates by role').at(-1)).toContain('Supplier, Harbour'))
})

test('days without a rate are named first, with the way to add one', async () => {
  const { user } = await showTeam({
    ...permits,
    roles: [...permits.roles, { role: 'Tester', people: 1 }],
  })
  const panel = section('Some days have no rate')
  expect(panel.getByText(/^Tester: 5 October 2026 to 3 November 2026/)).toBeInTheDocument()
  await user.click(panel.getByRole('button', { name: 'Add a rate Tester from 5 October 2026' }))
  expect(field('Role')).toHaveValue('Tester')
  expect(dialog().getByLabelText('From')).toHaveValue('2026-10-05')
  fill(field('Cost of one person-day'), '450')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await waitFor(() => expect(screen.queryByText('Some days have no rate')).not.toBeInTheDocument())
})

test('a rate is changed in its dates and price, and removed; the row of its people then says that there is none', async () => {
  const { user, now, store } = await showTeam()
  await user.click(
    table('Rates by role').getByRole('button', { name: 'Change Designer from 5 October 2026' }),
  )
  expect(field('Cost of one person-day')).toHaveValue('400')
  fill(field('Cost of one person-day'), '410')
  await user.click(dialog().getByRole('button', { name: 'Save the rate' }))
  await said('The rate of Designer was saved.')
  await waitFor(async () =>
    expect((await now()).rates.map(({ price }) => price)).toContainEqual({
      kind: 'entered',
      day: minor(41_000),
    }),
  )
  await user.click(
    table('Rates by role').getByRole('button', { name: 'Remove Designer from 5 October 2026' }),
  )
  await said('The rate of Designer from 5 October 2026 was removed.')
  await waitFor(() => expect(rowTexts('People by role')[1]).toContain('No rate'))
  expect(section('Rates').getByRole('button', { name: 'Add a rate' })).toHaveFocus()
  const [developer] = (await now()).rates
  if (developer) await removeRow(store, 'rate', developer)
  expect(await screen.findByText('No rate is entered yet.')).toBeInTheDocument()
})

test('a role is renamed everywhere at once; a name that is there already says that both become one', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Rename a role' }))
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Role' }), 'Designer')
  await user.click(dialog().getByRole('button', { name: 'Rename the role' }))
  await waitFor(() => expect(field('New name')).toBeInvalid())
  fill(field('New name'), 'Developer')
  expect(
    dialog().getByText('There is a role called Developer already. Both will be one role.'),
  ).toBeInTheDocument()
  await user.click(dialog().getByRole('button', { name: 'Rename the role' }))
  expect(
    await dialog().findByRole('link', { name: /Another rate for Developer is in force/ }),
  ).toBeInTheDocument()
  fill(field('New name'), 'Service designer')
  await user.click(dialog().getByRole('button', { name: 'Rename the role' }))
  await said('Designer is now called Service designer.')
  const { rates, allocations } = await now()
  expect([rates[1]?.role, allocations[1]?.role]).toEqual(['Service designer', 'Service designer'])
})

test('the example’s rates: derived ones come to a day, past ones stay', async () => {
  await showExample()
  expect(rowTexts('Rates by role')).toHaveLength(8)
  expect(rowTexts('Rates by role').some(text => text.includes('Supplier, Harbour Digital'))).toBe(true)
  expect(rowTexts('Rates by role').every(text => /£[\d,]+\.\d\d .* a day (worked|in post)/.test(text))).toBe(
    true,
  )
})

test('a rate opens to the salary, on-costs and days behind it', async () => {
  const { user } = await showExample()
  const [opens] = table('Rates by role').getAllByRole('button', { name: /^£374\.18/ })
  if (!opens) throw new Error('The rate is there')
  await user.click(opens)
  const shown = within(
    await screen.findByRole('dialog', { name: 'Researcher and designer: what a day costs' }),
  )
  expect(shown.getByText(/£82,320\.69 a year, divided by the 220 days/)).toBeInTheDocument()
  expect(shown.getByText('Pension: 28.97% of the salary (Made up for the example)')).toBeInTheDocument()
})

test('Enter in a field saves; what is wrong is listed in the order of the form', async () => {
  const { user, now } = await showTeam()
  await openNew(user)
  field('Source').focus()
  await user.keyboard('{Enter}')
  await waitFor(() => expect(dialog().getAllByRole('link')).toHaveLength(3))
  expect(
    dialog()
      .getAllByRole('link')
      .map(link => link.textContent),
  ).toEqual(['Role: Fill this in.', 'Cost of one person-day: Enter an amount.', 'From: Fill this in.'])
  expect((await now()).rates).toHaveLength(2)
})
