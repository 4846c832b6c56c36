import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DeliverableScreen } from '#features/deliverable/DeliverableScreen.tsx'
import { DeliverableDialog } from '#features/sprints/deliverables/DeliverableDialog.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  keptLines,
  TEAM_ID,
} from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'
import { aStore, renderTeamScreen } from '#test/support/renderScreen.tsx'

const sprints = [
  aSprint({ sealed: keptLines() }),
  aSprint({ id: 'sprint-2', number: 2, from: '2026-06-15', to: '2026-06-28' }),
]

/** Save and return took all of sprint 1 and a half of sprint 2, which is £7,500, and serves the completion rate. */
const team = (
  more: readonly ChangeInput[] = [],
  deliverable = aDeliverable({ live: '2026-06-10' }),
  efforts = [anEffort(), anEffort({ id: 'effort-2', sprint: 'sprint-2', amount: 50 })],
  outcome = anOutcome(),
) =>
  [
    { record: 'team', row: aTeam() },
    { record: 'rate', row: aRate() },
    { record: 'allocation', row: anAllocation() },
    ...sprints.map((row): ChangeInput => ({ record: 'sprint', row })),
    { record: 'deliverable', row: deliverable },
    ...efforts.map((row): ChangeInput => ({ record: 'effort', row })),
    { record: 'metric', row: aMetric() },
    { record: 'outcome', row: outcome },
    { record: 'contribution', row: aContribution({ percent: 80 }) },
    { record: 'reading', row: aReading({ nextDue: '2026-10-01' }) },
    ...more,
  ] satisfies ChangeInput[]

async function show(rows: readonly ChangeInput[], id = 'deliverable-1', readOnly?: boolean) {
  const store = await aStore()
  const saved = await save(store, { name: 'importFile', values: { record: 'team', count: 1 } }, rows)
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  renderTeamScreen(store, TEAM_ID, props => (
    <DeliverableScreen {...props} id={id} Form={DeliverableDialog} readOnly={readOnly ?? props.readOnly} />
  ))
  await screen.findByRole('heading', { level: 1 })
  return { store, user: userEvent.setup({ delay: null }) }
}

const rowsOf = (name: string | RegExp) =>
  within(screen.getByRole('table', { name }))
    .getAllByRole('row')
    .slice(1)
    // Without what is said of each figure to those who listen.
    .map(row => row.textContent.replaceAll(' How this is worked out', ''))

test('what it cost, by sprint and in all, with its standing and its derivation', async () => {
  const { user } = await show(team())
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Save and return')
  expect(screen.getByText('Live since 10 June 2026')).toBeVisible()
  expect(
    await screen.findByRole('figure', { name: '£5,000 of £7,500 fell in sprint 1, the most of 2 sprints' }),
  ).toBeVisible()
  expect(rowsOf('Cost by sprint')).toEqual([
    expect.stringMatching(/^Sprint 1£5,000£5,000/),
    expect.stringMatching(/^Sprint 2£2,500£5,000/),
    expect.stringMatching(/^In all£7,500/),
  ])
  expect(screen.getByText('£7,500 estimated')).toBeVisible()
  const [figure] = screen.getAllByRole('button', { name: /^£7,500/ })
  if (!figure) throw new Error('No figure')
  await user.click(figure)
  expect(await screen.findByRole('dialog')).toHaveTextContent('£7,500.00 is estimated.')
})

test('what changed alongside, what is linked to nothing, and the next reading', async () => {
  await show(team())
  expect(rowsOf('What changed alongside')).toEqual([
    expect.stringMatching(/^Completion rate£6,000 \(80%\)\+6 points since 1 April 2026/),
  ])
  expect(screen.getByText('20% linked to no outcome')).toBeVisible()
  expect(screen.getByText('Overdue: Completion rate')).toBeVisible()
  expect(screen.getByText('1 October 2026')).toBeVisible()
})

test('the next reading says for whom it is, where it is a group’s', async () => {
  const reading = aReading({ id: 'reading-2', group: 'Welsh speakers', nextDue: '2026-09-20' })
  const outcome = anOutcome({ groups: ['Welsh speakers'] })
  await show(team([{ record: 'reading', row: reading }], undefined, undefined, outcome))
  expect(screen.getByText('Overdue: Completion rate, for Welsh speakers')).toBeVisible()
})

test('every vote with what was measured since, and every decision', async () => {
  const measure = {
    outcome: 'outcome-1',
    metricVersion: 1,
    from: { value: 61, date: '2026-05-01' as const },
    expected: 5,
    value: 1_666_67,
    breakEven: 3,
  }
  await show(
    team([
      { record: 'retro', row: aRetro() },
      { record: 'vote', row: aVote({ measure, due: '2026-06-30', reasons: ['Fewer calls'] }) },
      { record: 'decision', row: aDecision() },
    ]),
  )
  expect(rowsOf('What the team said')).toEqual([
    'Sprint 1, 15 June 2026£5,0005 yes, 2 not sure, 1 no‘Fewer calls’' +
      'Completion rate went from 61% to 66% by 30 June 2026, the break-even was 64%. Borne out',
  ])
  expect(rowsOf('What the team decided')).toEqual([
    '15 June 2026Change: Print half of themProduct manager1 December 2026',
  ])
})

test('its chart is read with the arrow keys and taken as a picture and as data', async () => {
  const saved: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob.text())
    return 'blob:saved'
  })
  const { user } = await show(team())
  const figure = within(await screen.findByRole('figure'))
  figure.getByRole('slider').focus()
  await user.keyboard('{End}')
  expect(figure.getByRole('status')).toHaveTextContent(/^Sprint 2, .*: £2,500; £7,500 so far$/)
  expect(figure.getByRole('button', { name: 'Download picture (SVG)' })).toBeVisible()
  await user.click(figure.getByRole('button', { name: 'Download data (CSV)' }))
  await waitFor(() => expect(saved).toHaveLength(1))
  expect(await saved[0]).toContain('Save and return,2,2026-06-15,2026-06-28,2500.00')
  vi.restoreAllMocks()
})

test('its parts, its part of an outcome and what was asked in a vote open to how they were worked out', async () => {
  const { user } = await show(
    team([
      { record: 'retro', row: aRetro() },
      { record: 'vote', row: aVote() },
    ]),
  )
  const titles = []
  for (const table of ['Cost by sprint', 'What changed alongside', 'What the team said']) {
    const [figure] = within(screen.getByRole('table', { name: table })).getAllByRole('button', {
      name: /^£/,
    })
    if (!figure) throw new Error(`No figure in ${table}`)
    await user.click(figure)
    const dialog = await screen.findByRole('dialog')
    titles.push(within(dialog).getByRole('heading', { level: 2 }).textContent)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  }
  expect(titles).toHaveLength(3)
})

test('an amount that was asked about and is another now is shown as it was', async () => {
  await show(
    team([
      { record: 'retro', row: aRetro() },
      { record: 'vote', row: aVote({ asked: 4_999_00 }) },
    ]),
  )
  const table = within(screen.getByRole('table', { name: 'What the team said' }))
  expect(table.getByText('£4,999')).toBeVisible()
  expect(table.queryByRole('button', { name: /4,999/ })).toBeNull()
})

test('nothing of anything is said, and never shown as zero', async () => {
  const bare = [
    { record: 'team' as const, row: aTeam() },
    { record: 'deliverable' as const, row: aDeliverable() },
  ]
  await show(bare)
  expect(screen.getByText('Not live yet')).toBeVisible()
  expect(screen.getByText('No effort yet')).toBeVisible()
  expect(screen.getByText('Nobody has said how much effort is left')).toBeVisible()
  expect(screen.getByText('Linked to no outcome')).toBeVisible()
  expect(screen.getByText('No retro has voted on it yet.')).toBeVisible()
  expect(screen.getByText('No retro has decided anything about it yet.')).toBeVisible()
  expect(document.body.textContent).not.toContain('£0')
})

test('what is left to pay, and that there is no range before five sprints are closed', async () => {
  const deliverable = aDeliverable({ effortLeft: 10 })
  await show(team([], deliverable, [anEffort({ unit: 'points', amount: 20 })]))
  expect(screen.getByRole('button', { name: /^£2,500/ })).toBeVisible()
  expect(screen.getByText('No range yet: 1 sprint is closed, it takes five')).toBeVisible()
})

test('a sprint without a rate is named, and the total says that it is at least so much', async () => {
  const cut = team().map((change): ChangeInput =>
    change.record === 'rate' ? { record: 'rate', row: aRate({ to: '2026-06-14' }) } : change,
  )
  await show(cut)
  expect(screen.getAllByRole('button', { name: /^At least £5,000/ }).length).toBeGreaterThan(0)
  expect(screen.getByRole('row', { name: /Sprint 2 .*No rate/ })).toBeVisible()
})

test('what was expected stays through a change of its name', async () => {
  const expectation = { outcome: 'outcome-1', expected: 4, value: 2_000_00 }
  const { user, store } = await show(team([], aDeliverable({ expectation })))
  expect(screen.getByText('Completion rate, +4 points expected and each worth £2,000')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Change it' }))
  const dialog = await screen.findByRole('dialog')
  await user.type(within(dialog).getByLabelText('Deliverable'), ' later')
  await user.click(within(dialog).getByRole('button', { name: 'Save' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Save and return later' })).toBeVisible()
  expect(await store.db.table('deliverable').get('deliverable-1')).toMatchObject({ expectation })
})

test('one that is not there says so', async () => {
  await show(team(), 'gone')
  expect(screen.getByRole('heading', { level: 1, name: 'No such deliverable' })).toBeVisible()
  expect(screen.getByRole('link', { name: 'All deliverables' })).toHaveAttribute('href', '#/sprints')
})

test('a copy can be looked at and not changed', async () => {
  await show(team(), 'deliverable-1', true)
  expect(screen.queryByRole('button', { name: 'Change it' })).not.toBeInTheDocument()
})
