// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { save } from '#storage/save.ts'
import { remember } from '#storage/remember.ts'
import { aCostItem, aDeliverable, anEffort, aReading, day, pence } from '#test/support/builders.ts'
import { aTeamAtWork, give, heading, here, openAt, reveal, show, theExample, voting } from './setUp.tsx'

test('step 1: the cost against nothing planned, by kind, without a rate or a day', async () => {
  await openAt(await here(), 1)
  expect(await heading('In sprint 1, the public invested £20,000')).toBeInTheDocument()
  expect(screen.getByText('No plan was kept when it started.')).toBeInTheDocument()
  const table = screen.getByRole('table', { name: 'What sprint 1 cost, by kind' })
  expect(within(table).getByRole('row', { name: /Civil servants.*£20,000/ })).toBeInTheDocument()
})

test('both frames, the same number', async () => {
  await openAt(await here(), 1, { frame: 'cost' })
  expect(await heading('In sprint 1, we spent £20,000')).toBeInTheDocument()
})

test('a sprint that is running says so before the retro is opened', async () => {
  const at = await here()
  show(at, { today: '2026-06-10' })
  expect(await screen.findByText(/The sprint runs until 14 June 2026/)).toBeInTheDocument()
})

test('no rate: which roles, and no amount is made up', async () => {
  const at = await here(aTeamAtWork().filter(({ record }) => record !== 'rate'))
  await openAt(at, 1)
  expect(await heading('What sprint 1 cost is not known')).toBeInTheDocument()
  expect(screen.getByText('A role has no rate for these days: Developer.')).toBeInTheDocument()
  await at.user.keyboard('{ArrowRight}')
  expect(await heading('What it bought is not known in money')).toBeInTheDocument()
})

const withoutRate = () => aTeamAtWork().filter(({ record }) => record !== 'rate')

test('no rate: step 2 shows what was worked on and its share of the effort, with no amount', async () => {
  await openAt(await here(withoutRate()), 2)
  const table = screen.getByRole('table', { name: 'What sprint 1 worked on, by deliverable' })
  expect(within(table).getByRole('row', { name: 'Save and return 60% Not known' })).toBeInTheDocument()
  expect(
    within(table).getByRole('row', { name: 'Not linked to a deliverable 40% Not known' }),
  ).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Team and rates' })).toHaveAttribute('href', '#/team')
})

test('no rate: step 4 says that the cost is not known, and leads to where rates are entered', async () => {
  await openAt(await here(withoutRate()), 4)
  expect(await heading('There is no amount to ask about yet')).toBeInTheDocument()
  expect(screen.getByText('A role has no rate for these days: Developer.')).toBeInTheDocument()
  expect(screen.queryByText(/No deliverable has/)).toBeNull()
  expect(screen.getByRole('link', { name: 'Team and rates' })).toHaveAttribute('href', '#/team')
  expect(screen.queryByRole('link', { name: 'Effort of sprint 1' })).toBeNull()
})

test('no rate: no key to vote is offered, and none does anything', async () => {
  const at = await here(withoutRate())
  await openAt(at, 4)
  expect(screen.queryByRole('button', { name: /vote$/i })).toBeNull()
  await at.user.keyboard('v')
  expect(await heading('There is no amount to ask about yet')).toBeInTheDocument()
})

test('step 2: one deliverable of 100% reads well', async () => {
  const rows = aTeamAtWork().filter(({ record }) => record !== 'effort')
  await openAt(await here([...rows, { record: 'effort', row: anEffort() }]), 2)
  expect(await heading('Save and return took all of £20,000')).toBeInTheDocument()
  expect(screen.queryByText('Not linked to a deliverable')).toBeNull()
})

/** What the last column of a table comes to, in whole pounds. */
const inAll = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .slice(1)
    .map(row => Number(within(row).getAllByRole('cell').at(-1)?.textContent.replace(/[£,]/g, '')))
    .reduce((all, amount) => all + amount, 0)

test('steps 1, 2 and 4: whole pounds in the rows add up to the total above them, and are what is asked about', async () => {
  const rows = aTeamAtWork().filter(({ record }) => record !== 'effort')
  const item = (id: string, category: 'cloud' | 'travel') => ({
    record: 'costItem' as const,
    row: aCostItem({ id, category, money: { net: pence(500_50), vat: { kind: 'not-stated' } } }),
  })
  const names = ['d-1', 'd-2', 'd-3']
  const at = await here([
    ...rows,
    item('i-1', 'cloud'),
    item('i-2', 'travel'),
    ...names.map(id => ({ record: 'deliverable' as const, row: aDeliverable({ id, name: id }) })),
    ...names.map(id => ({
      record: 'effort' as const,
      row: anEffort({ id: `e-${id}`, deliverable: id, unit: 'points', amount: 1 }),
    })),
  ])
  await openAt(at, 1)
  expect(await heading('In sprint 1, the public invested £21,001')).toBeInTheDocument()
  expect(inAll(screen.getByRole('table', { name: 'What sprint 1 cost, by kind' }))).toBe(21_001)
  await at.user.keyboard('{ArrowRight}')
  expect(await heading('d-1 took 33% of £21,001')).toBeInTheDocument()
  const table = screen.getByRole('table', { name: 'What sprint 1 bought, by deliverable' })
  expect(inAll(table)).toBe(21_001)
  expect(within(table).getByRole('row', { name: /^d-1/ })).toHaveTextContent('£7,001')
  // A third is £7,000.33: the question asks about what the slide before has shown.
  await at.user.keyboard('{ArrowRight}{ArrowRight}')
  expect(await heading(/^Is d-1 worth £7,001/)).toBeInTheDocument()
  expect(screen.getByRole('option', { name: 'd-1: 33%, £7,001' })).toBeInTheDocument()
  // On paper it is asked about what the table there has, to the penny.
  await at.user.keyboard('v')
  await screen.findByRole('button', { name: 'Yes' })
  await give(at, '1')
  await reveal(at)
  await screen.findByRole('table', { name: '1 vote' })
  const paper = document.querySelector('article[hidden]')
  expect(paper).toHaveTextContent('d-133%£7,000.34')
  expect(paper).toHaveTextContent(/d-1, £7,000\.34: 1 yes/)
})

test('step 2: of thirty deliverables the biggest first, and then the others, page by page', async () => {
  const many = Array.from({ length: 30 }, (_, i) => i + 1)
  const rows = aTeamAtWork().filter(({ record }) => record !== 'effort')
  const at = await here([
    ...rows,
    ...many.map(n => ({
      record: 'deliverable' as const,
      row: aDeliverable({ id: `d-${n}`, name: `Thing ${n}` }),
    })),
    ...many.map(n => ({
      record: 'effort' as const,
      row: anEffort({ id: `e-${n}`, deliverable: `d-${n}`, unit: 'points', amount: n }),
    })),
  ])
  await openAt(at, 2)
  const table = await screen.findByRole('table', { name: 'What sprint 1 bought, by deliverable' })
  const names = () =>
    within(table)
      .getAllByRole('rowheader')
      .map(cell => cell.textContent)
      .filter(name => name.startsWith('Thing'))
  expect(names()).toEqual([30, 29, 28, 27, 26, 25, 24].map(n => `Thing ${n}`))
  const seen = new Set(names())
  const others = within(table).getByRole('button', { name: '23 others' })
  for (let page = 2; page <= 5; page += 1) {
    await at.user.click(others)
    expect(within(table).getByRole('status')).toHaveTextContent(`Page ${page} of 5`)
    for (const name of names()) seen.add(name)
  }
  expect(seen.size).toBe(30)
  expect(others).toHaveTextContent('28 others')
})

test('no deliverable: nothing to share, and nothing to ask about', async () => {
  const at = await here(
    aTeamAtWork().filter(({ record }) => !['deliverable', 'effort', 'contribution'].includes(record)),
  )
  await openAt(at, 2)
  expect(await heading('Nothing in sprint 1 is linked to a deliverable')).toBeInTheDocument()
  await at.user.keyboard('{ArrowRight}{ArrowRight}')
  expect(await heading('There is nothing to ask about')).toBeInTheDocument()
  expect(screen.getByText(/^No deliverable has effort in sprint 1:/)).toBeInTheDocument()
  expect(screen.getByRole('link', { name: 'Effort of sprint 1' })).toHaveAttribute(
    'href',
    '#/sprints/sprint-1/effort',
  )
})

test('step 3: what was measured, and plainly where nothing was', async () => {
  const at = await here()
  await openAt(at, 3)
  expect(await heading('Forms finished went from 60 to 61')).toBeInTheDocument()
  expect(screen.getByRole('row', { name: /Forms finished 60 61 \+1, better/ })).toBeInTheDocument()
})

test('step 3: no reading, no outcome', async () => {
  const without = (...records: string[]) => aTeamAtWork().filter(({ record }) => !records.includes(record))
  const first = await openAt(await here(without('reading')), 3)
  expect(await heading('Nothing new was measured')).toBeInTheDocument()
  first.unmount()
  await openAt(await here(without('reading', 'contribution', 'outcome', 'metric')), 3)
  expect(await heading('Nothing is measured yet')).toBeInTheDocument()
})

test('a group that is behind leads what changed', async () => {
  const at = await theExample()
  await openAt(at, 3, { today: '2026-11-03' })
  expect(await heading(/^People who use a screen reader/)).toBeInTheDocument()
  expect(screen.getByText('+10 points, better; 9 points behind everyone')).toBeInTheDocument()
})

test('a guardrail that is overdue and a group that nobody read are shown, and are in the report', async () => {
  const at = await theExample(day('2026-11-23'))
  await openAt(at, 3, { today: '2026-11-23' })
  const table = await screen.findByRole('table', {
    name: 'What was measured since the last retro, and what was not',
  })
  const row = (name: RegExp) => within(table).getByRole('row', { name })
  expect(row(/^Lost applications Guardrail/)).toHaveTextContent(
    /Not measured.*reading was due \d+ November 2026/,
  )
  expect(row(/^Families without internet at home/)).toHaveTextContent(/Not measured.*no reading yet/)
  const paper = document.querySelector<HTMLElement>('.sw-retro-paper')
  expect(paper).toHaveTextContent(/Lost applications \(guardrail\)/)
  expect(paper).toHaveTextContent(/Families without internet at home: .*Not measured.*no reading yet/)
})

test('leaving and coming back loses nothing: the same step is shown', async () => {
  const at = await here()
  const first = await openAt(at, 3)
  first.unmount()
  show(at)
  expect(await screen.findByText(/3 of 5/)).toBeInTheDocument()
  await at.user.keyboard('{ArrowLeft}')
  expect(await screen.findByText(/2 of 5/)).toBeInTheDocument()
})

test('Escape leaves to the sprint, and asks nothing', async () => {
  const at = await here()
  await openAt(at, 2)
  await at.user.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).toBe('#/sprints/sprint-1'))
})

test('Escape leaves from a field too, as the foot says; what was typed is there again', async () => {
  const at = await here()
  const first = await voting(at)
  await at.user.keyboard('1')
  await at.user.type(await screen.findByLabelText('Why? You need not say.'), 'Nearly there.')
  await at.user.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).toBe('#/sprints/sprint-1'))
  first.unmount()
  show(at)
  expect(await screen.findByLabelText('Why? You need not say.')).toHaveValue('Nearly there.')
})

test('Escape leaves from a list that is chosen from', async () => {
  const at = await here()
  await openAt(at, 4)
  ;(await screen.findByLabelText('Deliverable')).focus()
  await at.user.keyboard('{Escape}')
  await waitFor(() => expect(window.location.hash).toBe('#/sprints/sprint-1'))
})

test('Escape that ends a composed letter stays', async () => {
  const at = await here()
  await voting(at)
  await at.user.keyboard('1')
  const field = await screen.findByLabelText('Why? You need not say.')
  const before = window.location.hash
  fireEvent.keyDown(field, { key: 'Escape', isComposing: true })
  expect(window.location.hash).toBe(before)
})

test('single keys can be turned off, and the buttons stay', async () => {
  const at = await here()
  await remember(at.store, { shortcuts: false })
  await openAt(at, 1)
  await at.user.keyboard('{ArrowRight}')
  expect(screen.getByText(/1 of 5/)).toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'next' }))
  expect(await screen.findByText(/2 of 5/)).toBeInTheDocument()
})

test('dark or light is kept on the device', async () => {
  const at = await here()
  const shown = await openAt(at, 1)
  await at.user.keyboard('l')
  expect(await screen.findByRole('button', { name: 'dark' })).toBeInTheDocument()
  shown.unmount()
  show(at)
  expect(await screen.findByRole('button', { name: 'dark' })).toBeInTheDocument()
})

test('a reading that comes after the retro was opened is seen at once', async () => {
  const at = await here(aTeamAtWork().filter(({ record }) => record !== 'reading'))
  await openAt(at, 3)
  expect(await heading('Nothing new was measured')).toBeInTheDocument()
  await save(at.store, { name: 'addRow', values: { record: 'reading', name: 'x' } }, [
    { record: 'reading', row: aReading({ date: '2026-06-12', value: 64 }) },
  ])
  expect(await heading('Forms finished went from 60 to 64')).toBeInTheDocument()
})

test('step 3 of a first retro: what was measured so far, since no retro has shown it', async () => {
  const at = await here()
  await openAt(at, 3)
  expect(
    await screen.findByRole('table', { name: 'What was measured so far, and what was not' }),
  ).toBeInTheDocument()
})
