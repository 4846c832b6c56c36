import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { deliverableDefaults } from '#core/records/deliverable.ts'
import { azureSample, githubSample, jiraSample, trelloSample } from '#exchange/backlog/samples.ts'
import { aTeam, everything, openFile, press, showImports, undoBringsBack } from './setUp.tsx'

const records = ['sprint', 'deliverable', 'effort'] as const

test('a Jira export: sprints are matched, effort and what is not linked are shown, and one undo takes all of it back', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, records)
  await openFile(here, 'Jira Export CSV (all fields) 20260428.csv', jiraSample())
  expect(screen.getByText(/This looks like an export of Jira/)).toBeInTheDocument()
  const sprints = await screen.findByRole('table', { name: /^Sprints in this file/ })
  expect(within(sprints).getByLabelText('What ‘LIB Sprint 1’ is here')).toHaveDisplayValue(/^Sprint 1/)
  expect(within(sprints).getByRole('row', { name: /LIB Sprint 2/ })).toHaveTextContent(/13 points2 points/)
  expect(screen.getByText(/Names and addresses of people in this file are not kept/)).toBeInTheDocument()
  expect(
    screen.getByText('In these sprints 2 points belong to no deliverable. How should that show?'),
  ).toBeInTheDocument()
  await press(here, 'Bring in 2 deliverables and 3 lines of effort')
  await screen.findByText(/^2 deliverables and 3 lines of effort came from ‘Jira Export/)
  const [first, second] = (await here.rows('sprint')).toSorted((a, b) => a.number - b.number)
  const efforts = await here.rows('effort')
  const of = (sprint: string | undefined) =>
    efforts.filter(effort => effort.sprint === sprint).map(({ unit, amount }) => [unit, amount])
  expect(of(first?.id)).toEqual([['points', 5]])
  // 3 and 8 of 13 points: what is left of a hundred is the part that is not linked.
  expect(of(second?.id)).toEqual(
    expect.arrayContaining([
      ['percent', 23.08],
      ['percent', 61.54],
    ]),
  )
  await undoBringsBack(here, records, before)
})

test('a sprint that is new has its days asked, proposed from the cadence; one may be left out, a deliverable overridden', async () => {
  const here = await aTeam()
  await here.add({
    record: 'deliverable',
    row: { ...deliverableDefaults, id: 'd-1', team: here.team, name: 'Form' },
  })
  await showImports(here)
  await openFile(here, 'Sprint backlog.csv', azureSample())
  const first = await screen.findByLabelText('First day of ‘Sprint 12’')
  expect(first).toHaveValue('2026-08-31')
  expect(screen.getByText(/They follow|Those shown follow/)).toBeInTheDocument()
  await here.user.selectOptions(screen.getByLabelText('What ‘Sprint 13’ is here'), 'Leave it out')
  fireEvent.change(screen.getByLabelText('Last day of ‘Sprint 12’'), { target: { value: '2026-08-01' } })
  fireEvent.blur(screen.getByLabelText('Last day of ‘Sprint 12’'))
  await here.user.selectOptions(await screen.findByLabelText('What ‘Online form’ is here'), 'Form')
  await press(here, /^Bring in/)
  expect((await screen.findAllByText(/Give ‘Sprint 12’ a first day, and a last day/)).length).toBeGreaterThan(
    0,
  )
  expect(await here.rows('sprint')).toHaveLength(2)
  fireEvent.change(screen.getByLabelText('Last day of ‘Sprint 12’'), { target: { value: '2026-09-11' } })
  fireEvent.blur(screen.getByLabelText('Last day of ‘Sprint 12’'))
  await press(here, /^Bring in 1 sprint/)
  await waitFor(async () => expect(await here.rows('sprint')).toHaveLength(3))
  expect((await here.rows('sprint')).find(({ number }) => number === 12)).toMatchObject({
    from: '2026-08-31',
    to: '2026-09-11',
    name: '',
  })
  expect((await here.rows('deliverable')).map(({ name }) => name)).toEqual(['Form'])
  expect(await here.rows('effort')).toMatchObject([{ deliverable: 'd-1', unit: 'percent', amount: 83.33 }])
})

test('effort that a sprint has already is asked about: it is kept unless it is to be replaced', async () => {
  const here = await aTeam()
  const [sprint] = (await here.rows('sprint')).toSorted((a, b) => a.number - b.number)
  const row = { id: 'd-1', team: here.team, name: 'Before' }
  const effort = { id: 'e-1', team: here.team, sprint: sprint?.id ?? '', deliverable: 'd-1' }
  await here.add(
    { record: 'deliverable', row: { ...deliverableDefaults, ...row } },
    { record: 'effort', row: { ...effort, unit: 'percent', amount: 40 } },
  )
  await showImports(here)
  await openFile(here, 'jira.csv', jiraSample())
  await screen.findByText('There is effort already in Sprint 1. What should happen to it?')
  expect(screen.getByLabelText(/Keep it, and take no effort/)).toBeChecked()
  expect(screen.queryByLabelText(/Add to what is there/)).not.toBeInTheDocument()
  await here.user.click(screen.getByLabelText(/the deliverables share the whole cost/))
  await press(here, 'Bring in 2 deliverables and 2 lines of effort')
  await waitFor(async () => expect(await here.rows('effort')).toHaveLength(3))
  expect((await here.rows('effort')).map(({ unit, amount }) => `${amount} ${unit}`).toSorted()).toEqual([
    '3 points',
    '40 percent',
    '8 points',
  ])
  await openFile(here, 'jira again.csv', jiraSample())
  for (const replace of await screen.findAllByLabelText('Put the effort of this file in its place'))
    await here.user.click(replace)
  await press(here, 'Bring in 3 lines of effort')
  await waitFor(async () => expect((await here.rows('effort')).some(({ id }) => id === 'e-1')).toBe(false))
  expect(await here.rows('effort')).toHaveLength(3)
})

const jiraPart = (...rows: readonly string[]) =>
  ['Issue key,Issue Type,Summary,Status,Sprint,Custom field (Story Points),Epic Link', ...rows].join('\r\n')

test('files that follow each other for one sprint add up, each item once', async () => {
  const here = await aTeam()
  await showImports(here)
  const amounts = async () =>
    (await here.rows('effort')).map(({ unit, amount }) => `${amount} ${unit}`).toSorted()
  const alpha = ['P-1,Epic,Alpha,Open,,,', 'P-2,Story,a,Done,Sprint 1,5,P-1']
  await openFile(here, 'part 1.csv', jiraPart(...alpha, 'P-5,Story,c,Done,Sprint 1,5,'))
  await press(here, /^Bring in 1 deliverable/)
  await waitFor(async () => expect(await amounts()).toEqual(['50 percent']))
  const second = jiraPart(...alpha, 'P-3,Epic,Beta,Open,,,', 'P-4,Story,b,Done,Sprint 1,10,P-3')
  await openFile(here, 'part 2.csv', second)
  expect(await screen.findByLabelText('Add to what is there, without what came in before')).toBeChecked()
  expect(screen.getByText(/1 came in before for them and 1 did not/)).toBeInTheDocument()
  await press(here, /^Bring in 1 deliverable/)
  // 5 of Alpha, 10 of Beta and 5 that are not linked: the parts of 20 points.
  await waitFor(async () => expect(await amounts()).toEqual(['25 percent', '50 percent']))
  await openFile(here, 'part 2 again.csv', second)
  await screen.findByText(/All of this file’s effort for them came in with an earlier file/)
  expect(screen.getByLabelText(/^Keep it/)).toBeChecked()
  expect(screen.queryByLabelText(/^Add to/)).not.toBeInTheDocument()
  expect(screen.getByText(/^Nothing of this would come in: all of it came in before/)).toBeInTheDocument()
})

test('a board that comes in twice says that all of it came in before; a card without points makes nothing new', async () => {
  const here = await aTeam()
  await showImports(here)
  const lists = [
    { id: 'l1', name: 'Doing (Sprint 2)' },
    { id: 'l2', name: 'Sprint 2 – done' },
  ]
  const card = (id: string, name: string, idList: string) => ({
    id,
    name,
    idList,
    labels: [{ name: 'Form' }],
  })
  const sized = [card('1', 'Photo [3]', 'l2'), card('2', '(2) Proof', 'l2')]
  const board = (running: string) => JSON.stringify({ lists, cards: [...sized, card('3', running, 'l1')] })
  await openFile(here, 'board.json', board('Running'))
  await press(here, /^Bring in 1 deliverable/)
  await waitFor(async () => expect(await here.rows('effort')).toMatchObject([{ amount: 5 }]))
  await openFile(here, 'board again.json', board('Running'))
  await screen.findByText(/All of this file’s effort for them came in with an earlier file/)
  expect(screen.getByText(/^Nothing of this would come in: all of it came in before/)).toBeInTheDocument()
  await press(here, 'Leave this file')
  await openFile(here, 'board later.json', board('Running [4]'))
  expect(await screen.findByText(/2 came in before for them and 1 did not/)).toBeInTheDocument()
  await press(here, 'Bring in 1 line of effort')
  await waitFor(async () => expect(await here.rows('effort')).toMatchObject([{ amount: 9 }]))
})

test('a backlog without epics or labels says what lacks, and comes in with each item as a deliverable', async () => {
  const here = await aTeam()
  await showImports(here)
  const rows = ['P-2,Story,Search,Done,Sprint 1,5,', 'P-3,Story,Renew,Done,Sprint 1,3,']
  await openFile(here, 'visible.csv', jiraPart(...rows))
  expect(
    await screen.findByText(/^Nothing of this would come in: none of its work belongs to a deliverable/),
  ).toBeInTheDocument()
  await here.user.click(screen.getByLabelText('Each item by itself: 2 deliverables'))
  await press(here, 'Bring in 2 deliverables and 2 lines of effort')
  await waitFor(async () => expect(await here.rows('effort')).toHaveLength(2))
  expect((await here.rows('deliverable')).map(({ name }) => name).toSorted()).toEqual(['Renew', 'Search'])
})

test('a backlog whose sprints are all left out says that it is the sprints', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'one.csv', jiraPart('P-1,Epic,Alpha,Open,,,', 'P-2,Story,a,Done,Sprint 1,5,P-1'))
  await here.user.selectOptions(await screen.findByLabelText('What ‘Sprint 1’ is here'), 'Leave it out')
  expect(await screen.findByText(/Check that the team has sprints in these days/)).toBeInTheDocument()
})

test('a sprint of the same number on other days is said with both days, and what is there is kept', async () => {
  const here = await aTeam()
  const [sprint] = (await here.rows('sprint')).toSorted((a, b) => a.number - b.number)
  const effort = { id: 'e-1', team: here.team, sprint: sprint?.id ?? '', deliverable: 'd-1' }
  await here.add(
    { record: 'deliverable', row: { ...deliverableDefaults, id: 'd-1', team: here.team, name: 'Before' } },
    { record: 'effort', row: { ...effort, unit: 'points', amount: 4 } },
  )
  await showImports(here)
  const rows = [
    'Issue key,Issue Type,Summary,Status,Resolved,Sprint,Custom field (Story Points)',
    'W-1,Story,a,Done,12/Nov/25 9:00 AM,WEB Sprint 1,5',
    'W-2,Story,b,Done,14/Nov/25 9:00 AM,WEB Sprint 1,5',
  ]
  await openFile(here, 'web.csv', rows.join('\r\n'))
  const said = await screen.findByText(/‘WEB Sprint 1’ is taken for sprint 1/)
  expect(said).toHaveTextContent(
    /30 March 2026 to 10 April 2026.*finished from 12 November 2025 to 14 November 2025/,
  )
  expect(screen.getByLabelText(/^Keep it/)).toBeChecked()
  expect(screen.getByLabelText('Add to what is there')).not.toBeChecked()
  await here.user.selectOptions(screen.getByLabelText('What ‘WEB Sprint 1’ is here'), 'A new sprint')
  await waitFor(() => expect(screen.queryByText(/is taken for sprint 1/)).not.toBeInTheDocument())
})

test('a count of items is stored as points, and the screen says so', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'Parks - View 1.tsv', githubSample())
  expect(screen.getByText(/an export of GitHub Projects/)).toBeInTheDocument()
  await here.user.click(await screen.findByLabelText('The number of items, each counted as one'))
  await screen.findByText('This counts items, not their size. It is stored as points, one point an item.')
  await waitFor(() => expect(screen.getByRole('row', { name: /Iteration 4/ })).toHaveTextContent('2 items'))
  await press(here, /^Bring in 2 sprints/)
  await waitFor(async () => expect(await here.rows('sprint')).toHaveLength(4))
  const units = (await here.rows('effort')).map(({ unit, amount }) => `${amount} ${unit}`)
  expect(units.toSorted()).toEqual(['1 points', '1 points', '2 points'])
})

test('a board of Trello comes in by its labels', async () => {
  const here = await aTeam()
  await showImports(here)
  const before = await everything(here, records)
  await openFile(here, 'street-lights.json', trelloSample())
  expect(screen.getByText('This is a board of Trello.')).toBeInTheDocument()
  await press(here, /^Bring in 2 sprints, 2 deliverables and 3 lines/)
  await waitFor(async () => expect(await here.rows('effort')).toHaveLength(3))
  await undoBringsBack(here, records, before)
})

test('a table that is no backlog says what a backlog needs', async () => {
  const here = await aTeam()
  await showImports(here)
  await openFile(here, 'notes.csv', 'A,B\r\nx,y\r\n')
  expect(screen.getByText(/It looks like nothing that is known here/)).toBeInTheDocument()
  await here.user.selectOptions(screen.getByLabelText('What it is'), 'A backlog')
  expect(await screen.findByRole('alert')).toHaveTextContent(/no columns by which a backlog is known/)
  await press(here, 'Choose another file')
  await openFile(here, 'liste.csv', 'Vorhaben;Etappe;Umfang\r\nSuche;Sprint 1;5\r\nKarte;Sprint 2;3\r\n')
  await here.user.selectOptions(screen.getByLabelText('What it is'), 'A backlog')
  for (const [column, field] of [
    ['Vorhaben', 'What it is called'],
    ['Etappe', 'Sprint'],
    ['Umfang', 'Points'],
  ] as const)
    await here.user.selectOptions(await screen.findByLabelText(`What ‘${column}’ holds`), field)
  const sprints = await screen.findByRole('table', { name: /^Sprints in this file/ })
  expect(within(sprints).getByRole('row', { name: /Sprint 1/ })).toHaveTextContent(/5 points/)
})
