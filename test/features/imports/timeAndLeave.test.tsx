import { screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { leaveSample } from '#exchange/leave/samples.ts'
import { clockifySample, harvestSample, kimaiSample, togglSample } from '#exchange/timesheets/samples.ts'
import { fteDays } from '#features/imports/leave/fteDays.ts'
import { undo } from '#storage/history.ts'
import { day } from '#test/support/builders.ts'
import { aTeam, everything, openFile, press, showImports, undoBringsBack } from './setUp.tsx'

const stands = 'No: these hours stand for the whole sprint'

test.each([
  ['Toggl_time_entries_2026-04-13_to_2026-04-15.csv', togglSample, 'Toggl'],
  ['Clockify_Time_Report_Detailed.csv', clockifySample, 'Clockify'],
  ['harvest_time_report.csv', harvestSample, 'Harvest'],
  ['20260430-export.csv', kimaiSample, 'Kimai'],
])('%s becomes days of effort in the team’s sprints', async (name, sample, tool) => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, ['deliverable', 'effort'])
  await openFile(here, name, sample())
  expect(screen.getByText(new RegExp(`a timesheet of ${tool}`))).toBeInTheDocument()
  await screen.findByText(/^3 entries come to .* days, .* of them in your sprints/)
  expect(screen.queryByText(/Example Person/)).not.toBeInTheDocument()
  await here.user.click(await screen.findByLabelText(stands))
  await press(here, /^Bring in 2 deliverables and 2 lines of effort/)
  await waitFor(async () => expect(await here.rows('effort')).toHaveLength(2))
  expect((await here.rows('effort')).every(({ unit }) => unit === 'days')).toBe(true)
  await undoBringsBack(here, ['deliverable', 'effort'], before)
})

test('a timesheet in German with a total that differs; a bad row is named', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = [
    'Datum;Projekt;Benutzer;Dauer (dezimal)',
    '13.04.2026;Formular;Beispiel;7,40',
    '14.04.2026;Karte;Beispiel;viel',
    '15.04.2026;Karte;Beispiel;3,70',
    'Summe;;;20,00',
  ]
  await openFile(here, 'Zeiten April.csv', rows.join('\r\n'))
  await here.user.selectOptions(screen.getByLabelText('What it is'), 'A timesheet')
  expect(await screen.findByText(/1 entry cannot be read/)).toBeInTheDocument()
  expect(screen.getByRole('region', { name: /to look at/ })).toHaveTextContent(
    /Row 3.*is not a length of time/,
  )
  expect(screen.getByText(/A total in this file is not what its rows add up to/)).toBeInTheDocument()
  expect(
    screen.getByText('Row 5 is a total, 20 hours, and is not added. The entries come to 11.1 hours.'),
  ).toBeInTheDocument()
  await here.user.click(await screen.findByLabelText(stands))
  await press(here, /^Bring in 2 deliverables/)
  await waitFor(async () =>
    expect((await here.rows('effort')).map(({ amount }) => String(amount)).toSorted()).toEqual(['0.5', '1']),
  )
})

test('timesheets that follow each other add up, each entry once', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = (...rows: readonly string[]) =>
    ['Start date,Start time,Project,Duration', ...rows].join('\r\n')
  const first = '2026-04-13,09:00,Form,7:24:00'
  await openFile(here, 'week 1.csv', file(first))
  await here.user.click(await screen.findByLabelText(stands))
  await press(here, /^Bring in 1 deliverable/)
  await waitFor(async () => expect(await here.rows('effort')).toMatchObject([{ unit: 'days', amount: 1 }]))
  await openFile(here, 'weeks 1 and 2.csv', file(first, '2026-04-20,09:00,Form,14:48:00'))
  expect(await screen.findByLabelText(/^Add to what is there, without/)).toBeChecked()
  expect(screen.getByText('Sprint 2: 3 of 40 person-days')).toBeInTheDocument()
  await here.user.click(await screen.findByLabelText(stands))
  await press(here, 'Bring in 1 line of effort')
  await waitFor(async () => expect(await here.rows('effort')).toMatchObject([{ unit: 'days', amount: 3 }]))
})

test('a few days of a sprint leave the rest of the team’s days not linked, and later files add to them', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = (...rows: readonly string[]) =>
    ['Start date,Start time,Project,Duration', ...rows].join('\r\n')
  const first = ['2026-04-13,09:00,Form,7:24:00', '2026-04-14,09:00,Form,3:42:00']
  const efforts = () => here.rows('effort')
  await openFile(here, 'part 1.csv', file(...first))
  expect(await screen.findByText('Sprint 2: 1.5 of 40 person-days')).toBeInTheDocument()
  expect(screen.getByRole('group', { name: /^Is the rest of the work in another file/ })).toBeInTheDocument()
  expect(screen.getByLabelText(/^Yes, .*leave the rest not linked$/)).toBeChecked()
  await press(here, /^Bring in 1 deliverable and 1 line/)
  await waitFor(async () => expect(await efforts()).toMatchObject([{ unit: 'percent', amount: 3.75 }]))
  const second = Array.from({ length: 10 }, (_, at) => `2026-04-${13 + at},06:00,Form,14:48:00`)
  await openFile(here, 'part 2.csv', file(...first, ...second))
  // Over half of the team's days: asked nevertheless, because a rest was left.
  expect(await screen.findByText('Sprint 2: 21.5 of 40 person-days')).toBeInTheDocument()
  expect(screen.getByLabelText(/^Add to what is there, without/)).toBeChecked()
  await press(here, 'Bring in 1 line of effort')
  await waitFor(async () => expect(await efforts()).toMatchObject([{ unit: 'percent', amount: 53.75 }]))
  await openFile(here, 'part 3.csv', file('2026-04-16,09:00,Map,7:24:00', '2026-04-17,09:00,,7:24:00'))
  expect(await screen.findByLabelText('Add to what is there')).toBeChecked()
  expect(screen.queryByText(/belongs? to no deliverable/)).not.toBeInTheDocument()
  await here.user.click(screen.getByLabelText(stands))
  // Of 23.5 days one belongs to no deliverable.
  expect(await screen.findByText(/1 day belongs to no deliverable/)).toBeInTheDocument()
  await press(here, /^Bring in 1 deliverable and 2 lines/)
  await waitFor(async () =>
    expect((await efforts()).map(({ unit, amount }) => `${amount} ${unit}`).toSorted()).toEqual([
      '4.26 percent',
      '91.49 percent',
    ]),
  )
})

test('a leave calendar becomes the absences of the allocation that is chosen, paid or not, and one undo takes them back', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'Annual leave.ics', leaveSample())
  expect(screen.queryByRole('table')).not.toBeInTheDocument()
  await here.user.selectOptions(
    screen.getByLabelText('Whose days off are these?'),
    screen.getByRole('option', { name: /^Delivery manager, 4 people/ }),
  )
  const table = await screen.findByRole('table', { name: /^Absences/ })
  expect(within(table).getByRole('row', { name: /1 June 2026/ })).toHaveTextContent(/5$/)
  expect(screen.getByText(/1 event was cancelled and is left out/)).toBeInTheDocument()
  await here.user.click(screen.getByLabelText('Unpaid'))
  await press(here, 'Add 5 absences')
  await waitFor(async () => expect(await here.rows('absence')).toHaveLength(5))
  expect((await here.rows('absence')).map(({ days, paid }) => [days, paid])).toEqual(
    expect.arrayContaining([
      [5, false],
      [0.5, false],
    ]),
  )
  expect(JSON.stringify(await here.store.db.table('history').toArray())).not.toContain('Annual leave')
  await openFile(here, 'Annual leave again.ics', leaveSample())
  await here.user.selectOptions(
    screen.getByLabelText('Whose days off are these?'),
    screen.getByRole('option', { name: /^Delivery manager, 4 people/ }),
  )
  await screen.findByText(/^5 absences are here already, on the same days/)
  expect(screen.getByLabelText('Leave them out')).toBeChecked()
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument()
  await press(here, 'Leave this file')
  expect((await undo(here.store)).ok).toBe(true)
  expect(await here.rows('absence')).toEqual([])
})

test.each([
  ['before', { from: '2027-01-01' }, 'from 1 January 2027 on'],
  ['after', { from: '2026-03-30', to: '2026-05-01' }, 'from 30 March 2026 to 1 May 2026'],
])('leave that all lies %s the allocation says so, and what to do', async (_, dates, when) => {
  const here = await aTeam()
  const [allocation] = await here.rows('allocation')
  if (!allocation) throw new Error('No allocation')
  await here.add({ record: 'allocation', row: { ...allocation, ...dates }, base: allocation.hlc })
  await showImports(here)
  await openFile(here, 'Annual leave.ics', leaveSample())
  await here.user.selectOptions(
    screen.getByLabelText('Whose days off are these?'),
    screen.getByRole('option', { name: /^Delivery manager, 4 people/ }),
  )
  const why = await screen.findByRole('region', { name: 'None of these days off can come in' })
  expect(why).toHaveTextContent(
    `Delivery manager is on the team ${when}. These events lie before or after that.`,
  )
  expect(within(why).getByRole('link', { name: 'Team and rates' })).toHaveAttribute('href', '#/team')
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument()
})

test('a day off of part-timers is a part of a day, in halves, and none that is less is written', () => {
  const absence = (days: number) => ({ row: 1, from: day('2026-06-01'), to: day('2026-06-05'), days })
  expect(fteDays([absence(5), absence(1), absence(0.5)], 0.8)).toMatchObject({ dropped: 1, days: 4.5 })
  expect(fteDays([absence(10)], 0.55).days).toBe(5.5)
})
