import { screen, waitFor, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { costItemsSample, effortSample, peopleSample, readingsSample } from '#exchange/tables/samples.ts'
import { aTeam, everything, openFile, press, showImports, undoBringsBack } from './setUp.tsx'

test('people and rates come in from their sample as one command, and one undo takes them back', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, ['rate', 'allocation'])
  await openFile(here, 'sample-people.csv', peopleSample())
  expect(screen.getByText(/This looks like a list of people/)).toBeInTheDocument()
  await screen.findByText('3 rows can be read.')
  expect(await here.rows('allocation')).toHaveLength(1)
  await press(here, 'Add 3 rows')
  await screen.findByText(/^3 rows of people came from ‘sample-people.csv’. See them on Team and rates/)
  expect((await here.rows('allocation')).map(({ role, people, fte }) => [role, people, fte])).toEqual(
    expect.arrayContaining([
      ['Developer', 3, 1],
      ['Interaction designer', 1, 0.8],
    ]),
  )
  expect(screen.getByRole('link', { name: 'Team and rates' })).toHaveAttribute('href', '#/team')
  await undoBringsBack(here, ['rate', 'allocation'], before)
})

test('a total row of people is said, and warned of where it is not what the rows come to', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = ['Developer,1,1.0,"45,000",01/11/2026', 'Designer,1,0.6,"45,000",01/11/2026']
  const file = ['Role,People,FTE,Annual salary,From', ...rows, 'Total,2,2.2,"135,000",'].join('\r\n')
  await openFile(here, 'people.csv', file)
  await screen.findByText('2 rows can be read.')
  expect(
    screen.getByText(
      'Row 4 is a total of ‘Number of people’, 2, and is not added. The rows come to the same.',
    ),
  ).toBeVisible()
  const wrong = within(
    screen.getByRole('region', { name: /^A printed total is not what the rows add up to/ }),
  )
  expect(wrong.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Row 4 is a total of ‘Salary a year’, £135,000.00, and is not added. The rows come to £90,000.00, £45,000.00 less.',
    'Row 4 is a total of ‘FTE’, 2.2, and is not added. The rows come to 1.6, 0.6 less.',
  ])
})

test('a list of rates changes what roles cost and brings nobody, and one undo takes it back', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, ['rate', 'allocation'])
  await openFile(here, 'rates.csv', 'Role,Day rate,From\r\nDelivery manager,520,13/04/2026\r\n')
  await press(here, 'Add 1 row')
  await screen.findByText(/^1 rate came from ‘rates.csv’. See it on Team and rates/)
  expect(await here.rows('allocation')).toHaveLength(1)
  expect((await here.rows('rate')).map(({ from, to }) => [from, to])).toEqual(
    expect.arrayContaining([
      ['2026-03-30', '2026-04-12'],
      ['2026-04-13', undefined],
    ]),
  )
  await undoBringsBack(here, ['rate', 'allocation'], before)
})

test('people who are on the team already from another day are no more people until that is said', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = 'Role,Number of people,Day rate,From\r\nDelivery manager,4,500,13/04/2026\r\n'
  await openFile(here, 'people.csv', file)
  await screen.findByText('1 row is here already and is left out.')
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument()
  await here.user.click(screen.getByRole('radio', { name: 'More people: add them to those on the team' }))
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('allocation')).toHaveLength(2))
})

test('sprints come in after those that are there; what overlaps them is said by row, and one that is the same is here already', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(
    here,
    'sprints.csv',
    'Sprint,Start date,End date\r\n1,30/03/2026,10/04/2026\r\n2,06/04/2026,17/04/2026\r\n',
  )
  await screen.findByText('1 row is here already and is left out.')
  expect(screen.getByRole('region', { name: /to look at/ })).toHaveTextContent(
    /Row 3, .*Sprint 2 is there already/,
  )
  expect(screen.getByRole('row', { name: /06\/04\/2026/ })).toHaveTextContent(/Left out$/)
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument()
  expect(await here.rows('sprint')).toHaveLength(2)
  await press(here, 'Leave this file')
  await openFile(
    here,
    'Sprints 2026-27 (final).csv',
    'Nr;Start;End\r\n3;27.04.2026;08.05.2026\r\n4;11.05.2026;22.05.2026\r\n',
  )
  await press(here, 'Add 2 rows')
  await waitFor(async () => expect(await here.rows('sprint')).toHaveLength(4))
})

test('a sprint that is here without a goal takes the goal of its row, with the new ones, and one undo takes both back', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, ['sprint'])
  const rows = ['1,30/03/2026,10/04/2026,Photos', '3,27/04/2026,08/05/2026,Maps']
  await openFile(here, 'goals.csv', ['Sprint,Start,Finish,Goal', ...rows].join('\r\n'))
  await screen.findByText(/^The sprint of row 2 is here already, without a goal/)
  await press(here, 'Add 2 rows')
  await waitFor(async () => expect(await here.rows('sprint')).toHaveLength(3))
  const sprints = (await here.rows('sprint')).toSorted((a, b) => a.number - b.number)
  expect(sprints.map(({ goal }) => goal)).toEqual(['Photos', '', 'Maps'])
  await undoBringsBack(here, ['sprint'], before)
})

test.each([
  ['people.csv', peopleSample, 'allocation', 4],
  ['cost items.csv', costItemsSample, 'costItem', 3],
] as const)('%s twice adds nothing twice, unless it is to', async (name, sample, record, count) => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, name, sample())
  await press(here, 'Add 3 rows')
  await waitFor(async () => expect(await here.rows(record)).toHaveLength(count))
  const [header = '', first = '', ...rest] = sample().split('\r\n')
  await openFile(here, `again ${name}`, [header, first, first, ...rest].join('\r\n'))
  await screen.findByText(/3 rows, the first of them row 2, are here already/)
  expect(screen.getByLabelText('Leave them out')).toBeChecked()
  expect(screen.getAllByText('Here already')).toHaveLength(3)
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows(record)).toHaveLength(count + 1))
  await openFile(here, `once more ${name}`, sample())
  await here.user.click(await screen.findByLabelText('Bring them in once more'))
  await press(here, 'Add 3 rows')
  await waitFor(async () => expect(await here.rows(record)).toHaveLength(count + 4))
})

test('effort of more than the whole of a sprint is said before it is confirmed', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = ['Sprint 1,Search,60%', 'Sprint 1,Map,50%', 'Sprint 2,Search,75%']
  await openFile(here, 'effort.csv', ['Sprint,Deliverable,% of time', ...rows].join('\r\n'))
  expect(await screen.findByRole('region', { name: /to look at/ })).toHaveTextContent(/adds up to 110%/)
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('effort')).toMatchObject([{ amount: 75 }]))
})

test('a wide table with a day that has a reading already says so in words', async () => {
  const here = await aTeam()
  await showImports(here)
  const outcome = () => screen.findByLabelText('Which outcome are these readings of?')
  const choose = async () => here.user.selectOptions(await outcome(), 'Permits finished online')
  await openFile(here, 'one.csv', 'Date,Value,Evidence\n30/04/2026,61.5%,Form')
  await choose()
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('reading')).toHaveLength(1))
  await openFile(here, 'wide.csv', 'Measure,April 2026,May 2026\nDone online,62.5%,64%')
  await choose()
  expect(
    await screen.findByText(/^Row 1, Done online: There is another reading for ‘April 2026’ already. Change/),
  ).toBeVisible()
})

test('effort in another unit than its sprint has says what, where and what to do', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = (unit: string, name: string) => `Sprint,Deliverable,Effort,Unit\n1,${name},5,${unit}`
  await openFile(here, 'days.csv', file('days', 'Search'))
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('effort')).toHaveLength(1))
  await openFile(here, 'points.csv', file('points', 'Map'))
  expect(
    await screen.findByText(
      'Row 2, Unit: Sprint 1 has effort in days already, and this row is in points, which cannot be added to it. Give the row in days, or change the effort of the sprint on Sprints first.',
    ),
  ).toBeVisible()
})

test('effort comes in from its sample, for the sprints that it names', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, ['deliverable', 'effort'])
  await openFile(here, 'sample-effort.csv', effortSample())
  await press(here, 'Add 4 rows')
  await screen.findByText(/^4 rows of effort came from/)
  expect((await here.rows('deliverable')).map(({ name }) => name).toSorted()).toEqual([
    'Accessibility statement',
    'Place search',
    'Renewals',
  ])
  expect((await here.rows('effort')).map(({ amount }) => amount).toSorted((a, b) => a - b)).toEqual([
    2, 3, 8, 13,
  ])
  await undoBringsBack(here, ['deliverable', 'effort'], before)
})

test('cost items with a printed total that differs, and a row that cannot be read, which is saved with its reason', async () => {
  const here = await aTeam()
  await showImports(here)
  const saved: Blob[] = []
  const made = vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob)
    return 'blob:test'
  })
  const rows = costItemsSample().replace('30/04/2026', 'end of April').concat('Total,,,,"£9,000.00",,\r\n')
  await openFile(here, 'Invoices Q1.csv', rows)
  await screen.findByText('2 rows can be read, 1 row cannot.')
  const warned = screen.getByRole('region', { name: /A printed total is not what the rows add up to/ })
  expect(warned).toHaveTextContent('£9,000.00')
  expect(warned).toHaveTextContent('£4,886.50, £4,113.50 less')
  expect(screen.getByText('(10 April 2026)')).toBeInTheDocument()
  expect(screen.getByRole('region', { name: /to look at/ })).toHaveTextContent(
    /Row 3, Date: ‘?'?end of April/,
  )
  await press(here, 'Save the unreadable row as a file')
  await waitFor(() => expect(saved).toHaveLength(1))
  const text = await saved[0]?.text()
  expect(text?.split('\r\n')[0]).toContain('Date,Description,Supplier')
  expect(text?.split('\r\n')[1]).toMatch(/^end of April,Cloud hosting for April,.*is not a date or a period/)
  made.mockRestore()
  await press(here, 'Add 2 rows')
  await waitFor(async () => expect(await here.rows('costItem')).toHaveLength(2))
  expect((await here.rows('supplier')).map(({ name }) => name)).toEqual(['Acme Research'])
})

test('readings want their outcome first, and say what is wrong with a day to come', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'sample-readings.csv', `${readingsSample()}31/12/2026,70,Guess\r\n`)
  expect(screen.queryByRole('button', { name: /^Add/ })).not.toBeInTheDocument()
  await here.user.selectOptions(
    screen.getByLabelText('Which outcome are these readings of?'),
    'Permits finished online',
  )
  const wrong = await screen.findByRole('region', { name: /to look at/ })
  expect(within(wrong).getByText(/31\/12\/2026.* has not come yet/)).toBeInTheDocument()
  await press(here, 'Add 3 rows')
  await waitFor(async () => expect(await here.rows('reading')).toHaveLength(3))
  expect(screen.getByRole('link', { name: 'Outcomes' }).getAttribute('href')).toMatch(/^#\/outcomes\/./)
})

test('columns and answers are kept for the next file with the same header, which is said, and can be forgotten', async () => {
  const here = await aTeam()
  await showImports(here)
  const file = (date: string) => `Date,What,Extra,Cost\r\n${date},Train,Return,£12.00\r\n`
  const extra = () => screen.findByLabelText('What ‘Extra’ holds')
  await openFile(here, 'June.csv', file('10/04/2026'))
  await here.user.selectOptions(screen.getByLabelText('What it is'), 'Cost items')
  await screen.findByText(/are kept on this device, for the next file/)
  expect(await extra()).toHaveDisplayValue('Leave out')
  await here.user.selectOptions(await extra(), 'Notes')
  await press(here, 'Add 1 row')
  await waitFor(async () => expect(await here.rows('costItem')).toMatchObject([{ notes: 'Extra: Return' }]))
  await openFile(here, 'July.csv', file('11/05/2026'))
  await here.user.selectOptions(screen.getByLabelText('What it is'), 'Cost items')
  await screen.findByText(/are as you chose them for the last file/)
  expect(await extra()).toHaveDisplayValue('Notes')
  await press(here, 'Forget them')
  await waitFor(async () => expect(await extra()).toHaveDisplayValue('Leave out'))
})
