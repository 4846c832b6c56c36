// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { permits, fill, rowTexts, said, section, showExample, showTeam, table } from './teamOnScreen.tsx'

const dialog = () => within(screen.getByRole('dialog'))
const field = (name: string) => dialog().getByRole('textbox', { name })

async function openAbsence(user: Awaited<ReturnType<typeof showTeam>>['user'], from: string, to: string) {
  await user.click(screen.getByRole('button', { name: 'Add an absence' }))
  if (from !== '') fill(dialog().getByLabelText('First day away'), from)
  if (to !== '') fill(dialog().getByLabelText('Last day away'), to)
}

const save = (user: Awaited<ReturnType<typeof showTeam>>['user']) =>
  user.click(dialog().getByRole('button', { name: 'Save the absence' }))

test('without any absence the cost is said to be likely overstated, and no longer once there is one', async () => {
  const { user, now } = await showTeam()
  expect(screen.getByText(/^Cost is likely overstated/)).toBeInTheDocument()
  await openAbsence(user, '2026-10-12', '2026-10-14')
  expect(dialog().getByText('There are 6 days to be away from between these dates.')).toBeInTheDocument()
  fill(field('Days away'), '2.5')
  await user.click(dialog().getByRole('radio', { name: 'Unpaid' }))
  await save(user)
  await said('The absence was saved.')
  expect((await now()).absences).toMatchObject([
    { from: '2026-10-12', to: '2026-10-14', days: 2.5, paid: false },
  ])
  await waitFor(() => expect(screen.queryByText(/^Cost is likely overstated/)).not.toBeInTheDocument())
  expect(rowTexts('Absences')[0]).toContain('Developer, 2 people at 1 FTE, from 5 October 2026')
})

test('a rate per day in post is not overstated by it', async () => {
  const { now, store } = await showTeam({ ...permits, roles: permits.roles.slice(0, 1) })
  const [rate] = (await now()).rates
  if (!rate) throw new Error('A rate is there')
  await saveRow(store, { record: 'rate', row: { ...rate, basis: 'day-in-post' }, base: rate.hlc })
  await waitFor(() => expect(screen.queryByText(/^Cost is likely overstated/)).not.toBeInTheDocument())
})

test.each([
  [
    '2026-10-12',
    '2026-10-14',
    '6.5',
    'Days away',
    /The absence is 6.5 days, but there are only 6 to be absent from/,
  ],
  ['2026-10-12', '2026-10-14', '1.25', 'Days away', /too many decimals/],
  ['2026-10-12', '2026-10-14', '1.3', 'Days away', /Use steps of 0.5/],
  ['2026-10-12', '2026-10-14', '0', 'Days away', /This must be more than zero/],
  ['2026-10-12', '2026-10-14', '-1', 'Days away', /Enter 0 or more/],
  ['2026-10-12', '2026-10-14', 'two', 'Days away', /‘two’ is not a number/],
  ['2026-10-12', '2026-10-14', '', 'Days away', /Enter a number/],
  [
    '2026-10-14',
    '2026-10-12',
    '1',
    'Last day away',
    /The end, 12 October 2026, is before the start, 14 October 2026/,
  ],
  [
    '2026-10-01',
    '2026-10-06',
    '1',
    'First day away',
    /starts before its allocation: Developer is on the team from 5 October 2026/,
  ],
  ['', '2026-10-06', '1', 'First day away', /Fill this in/],
])('from %s to %s, %s days: refused at ‘%s’, nothing saved', async (from, to, days, at, sentence) => {
  const { user, now } = await showTeam()
  await openAbsence(user, from, to)
  if (days !== '') fill(field('Days away'), days)
  await save(user)
  await waitFor(() => expect(dialog().getByLabelText(at)).toBeInvalid())
  expect(dialog().getByLabelText(at)).toHaveAccessibleDescription(sentence)
  expect(dialog().getByRole('link', { name: sentence })).toBeInTheDocument()
  expect((await now()).absences).toEqual([])
})

test('two absences of the same days are refused together, with the numbers', async () => {
  const { user, now } = await showTeam()
  for (const days of ['2', '5']) {
    await openAbsence(user, '2026-10-12', '2026-10-14')
    fill(field('Days away'), days)
    await save(user)
    if (days === '2') await said('The absence was saved.')
  }
  expect(
    await dialog().findByRole('link', {
      name: 'Days away: The absences between 12 October 2026 and 14 October 2026 add up to 7 days, but there are only 6 to be absent from.',
    }),
  ).toBeInTheDocument()
  expect((await now()).absences).toHaveLength(1)
})

test('an absence is changed and removed, and the focus stays on the page', async () => {
  const { user, now } = await showTeam()
  await openAbsence(user, '2026-10-12', '2026-10-14')
  fill(field('Days away'), '2')
  await save(user)
  await user.click(await table('Absences').findByRole('button', { name: /^Change Developer/ }))
  expect(field('Days away')).toHaveValue('2')
  fill(field('Days away'), '3')
  await save(user)
  await waitFor(async () => expect((await now()).absences[0]?.days).toBe(3))
  await user.click(table('Absences').getByRole('button', { name: /^Remove Developer/ }))
  await said('was removed')
  expect(screen.getByRole('button', { name: 'Add an absence' })).toHaveFocus()
  expect((await now()).absences).toEqual([])
})

test('the calendar: 251 working days in 2026-27 and 256 in the next year in England and Wales', async () => {
  await showTeam()
  const calendar = section('Calendar')
  expect(calendar.getByText('Working days in 2026-27').nextSibling).toHaveTextContent('251')
  expect(calendar.getByText('Working days in 2027-28').nextSibling).toHaveTextContent('256')
  expect(rowTexts('Bank holidays in 2026-27, England and Wales')).toContain(
    'Friday 3 April 2026Good Fridaypublished',
  )
  expect(
    calendar.getByText(/List made on \d+ \w+ 20\d\d, for the years 2010 to 2035\. The years/),
  ).toBeInTheDocument()
})

test('Scotland alone has 15 June 2026; days that are calculated say so; own days off count', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the calendar' }))
  await user.selectOptions(dialog().getByRole('combobox', { name: 'Bank holidays' }), 'Scotland')
  await user.click(dialog().getByRole('checkbox', { name: 'Friday' }))
  await user.click(dialog().getByRole('button', { name: 'Add a day off' }))
  fill(dialog().getByLabelText('Date, row 1'), '2026-12-28')
  fill(field('Reason, row 1'), 'Office closed')
  await user.click(dialog().getByRole('button', { name: 'Save the calendar' }))
  await said('The calendar was saved.')
  expect((await now()).calendar).toMatchObject({
    division: 'scotland',
    weekdays: [1, 2, 3, 4],
    closures: [{ date: '2026-12-28', why: 'Office closed' }],
  })
  const holidays = await screen.findByRole('table', { name: 'Bank holidays in 2026-27, Scotland' })
  expect(within(holidays).getByText('Monday 15 June 2026')).toBeInTheDocument()
  expect(section('Calendar').getByText('28 December 2026: Office closed')).toBeInTheDocument()
})

test('calculated holidays are marked', async () => {
  await showExample()
  const marks = rowTexts('Bank holidays in 2027-28, England and Wales')
  // GOV.UK’s list ends with 2027 in some editions, so what follows is worked out.
  expect(marks.every(text => /published$|calculated$/.test(text))).toBe(true)
})

test('a calendar without a weekday, without hours, or with a day off twice is refused', async () => {
  const { user, now } = await showTeam()
  await user.click(screen.getByRole('button', { name: 'Change the calendar' }))
  for (const name of ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'])
    await user.click(dialog().getByRole('checkbox', { name }))
  fill(field('Hours in a day'), '25')
  await user.click(dialog().getByRole('button', { name: 'Save the calendar' }))
  await waitFor(() => expect(field('Hours in a day')).toBeInvalid())
  expect(
    dialog().getByRole('group', { name: 'Days of the week that are worked' }),
  ).toHaveAccessibleDescription(/Fill this in/)
  await user.click(dialog().getByRole('checkbox', { name: 'Monday' }))
  fill(field('Hours in a day'), '0')
  for (const row of [1, 2]) {
    await user.click(dialog().getByRole('button', { name: 'Add a day off' }))
    if (row === 2) fill(dialog().getByLabelText('Date, row 2'), '2026-12-28')
  }
  await user.click(dialog().getByRole('button', { name: 'Save the calendar' }))
  await waitFor(() => expect(dialog().getByLabelText('Date, row 1')).toBeInvalid())
  fill(dialog().getByLabelText('Date, row 1'), '2026-12-28')
  await user.click(dialog().getByRole('button', { name: 'Save the calendar' }))
  expect(
    await dialog().findByRole('link', {
      name: 'Date, row 1: 28 December 2026 is there twice. Remove one of them.',
    }),
  ).toBeInTheDocument()
  expect(field('Hours in a day')).toHaveAccessibleDescription(/This must be more than zero/)
  expect((await now()).calendar.closures).toEqual([])
})

test('a year slip in a date is named', async () => {
  const { user } = await showTeam()
  await openAbsence(user, '0026-10-12', '2026-10-14')
  fill(field('Days away'), '1')
  await save(user)
  expect(
    await dialog().findByRole('link', { name: /This date is too far off. Use one between 1 January 1990/ }),
  ).toBeInTheDocument()
  expect(IsoDate.safeParse('0026-10-12').success).toBe(true)
})

test('asked for leave, the screen goes to where it is entered', async () => {
  await showTeam(permits, 'cost', 'leave')
  const region = screen.getByRole('region', { name: 'Leave' })
  // Showing the rates is done by a press, which leaves the focus where it was.
  await waitFor(() => expect(region.parentElement).toHaveFocus())
})
