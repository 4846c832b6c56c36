// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { keepDraft, readDraft } from '#storage/drafts/drafts.ts'
import { undo } from '#storage/history.ts'
import { give, heading, here, openAt, reveal, show, theExample, voting, type Here } from './setUp.tsx'

test('the question in its own words, with what would make it worth it', async () => {
  await openAt(await theExample(), 4, { today: '2026-11-03' })
  expect(await heading(/^Is Document upload worth £39,4\d\d of public money\?$/)).toBeInTheDocument()
  expect(
    screen.getByText(/^Worth it if at least 2,1\d\d more families a year finish online \(£18.44 each\)\.$/),
  ).toBeInTheDocument()
  expect(screen.getByText(/Sprint 12: 5 of 8 said yes, borne out\./)).toBeInTheDocument()
  expect(screen.getByRole('option', { name: /^Document upload: 41%, £39,4\d\d$/ })).toBeInTheDocument()
})

test('totals of the call’s own poll: 200 voters, and no fractions', async () => {
  const at = await here()
  await voting(at)
  await at.user.click(screen.getByRole('button', { name: 'Enter totals' }))
  await at.user.type(await screen.findByLabelText('Yes'), '120')
  await at.user.type(screen.getByLabelText('Not sure'), '1.5')
  await at.user.type(screen.getByLabelText('No'), '30{Enter}')
  expect(await screen.findByText('Give a whole number, 0 to 10,000.')).toBeInTheDocument()
  await at.user.clear(screen.getByLabelText('Not sure'))
  await at.user.type(screen.getByLabelText('Not sure'), '50{Enter}')
  expect(await screen.findByText('200 have voted')).toBeInTheDocument()
  await reveal(at)
  expect(await screen.findByRole('table', { name: '200 votes, revealed together' })).toBeInTheDocument()
})

test('totals that are not typed take the place of no vote, and every box that is wrong says so', async () => {
  const at = await here()
  await voting(at)
  await give(at, '1')
  await at.user.click(screen.getByRole('button', { name: 'Enter totals' }))
  await at.user.click(await screen.findByRole('button', { name: 'Count these' }))
  expect(await screen.findAllByText('Give a whole number, 0 to 10,000.')).toHaveLength(3)
  expect(screen.getByText('1 has voted')).toBeInTheDocument()
  await at.user.type(screen.getByLabelText('Yes'), '3')
  await at.user.type(screen.getByLabelText('Not sure'), '-3')
  await at.user.type(screen.getByLabelText('No'), 'x{Enter}')
  expect(await screen.findAllByText('Give a whole number, 0 to 10,000.')).toHaveLength(2)
  expect(screen.getByText('1 has voted')).toBeInTheDocument()
})

test('totals ask before they take the place of votes that were given, and leaving keeps those', async () => {
  const at = await here()
  await voting(at)
  await give(at, '1')
  await give(at, '3')
  const enter = async () => {
    await at.user.click(screen.getByRole('button', { name: 'Enter totals' }))
    await at.user.type(await screen.findByLabelText('Yes'), '7{Enter}')
    return screen.findByRole('heading', { name: '2 votes are counted already. Use these totals instead?' })
  }
  // The key that asked does not answer.
  expect(await enter()).toHaveFocus()
  await at.user.keyboard('{Enter}')
  expect(screen.getByText('2 have voted')).toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'Keep the votes' }))
  expect(await screen.findByLabelText('Yes')).toHaveFocus()
  await at.user.click(screen.getByRole('button', { name: 'Type hidden' }))
  await screen.findByLabelText('Type Y, N or U for not sure, then Enter')
  expect(screen.getByText('2 have voted')).toBeInTheDocument()
  await enter()
  // A vote from another tab while it asks: it asks again.
  const [retro] = await at.rows('retro')
  const about = `${retro?.id}:deliverable-1`
  const draft = await readDraft(at.store, 'ballot', about)
  if (!draft) throw new Error('No votes were kept')
  await keepDraft(at.store, 'ballot', about, { ...draft, counts: { yes: 2, notSure: 0, no: 1 } })
  await screen.findByText('3 have voted')
  await at.user.click(screen.getByRole('button', { name: 'Use these totals' }))
  await screen.findByRole('heading', { name: '3 votes are counted already. Use these totals instead?' })
  await at.user.click(screen.getByRole('button', { name: 'Use these totals' }))
  expect(await screen.findByText('7 have voted')).toBeInTheDocument()
  await reveal(at)
  await screen.findByRole('table', { name: '7 votes, revealed together' })
})

test('a vote of nobody is not revealed', async () => {
  const at = await here()
  await voting(at)
  await reveal(at)
  expect(await screen.findByRole('alert')).toHaveTextContent('Nobody has voted.')
  expect(await at.rows('vote')).toEqual([])
  // Once somebody has, nothing says the opposite.
  await give(at, '1')
  expect(await screen.findByText('1 has voted')).toBeInTheDocument()
  expect(screen.queryByRole('alert')).not.toBeInTheDocument()
})

test('votes are there again after leaving, and a second tab sees the same count and the same reveal', async () => {
  const at = await here()
  const first = await voting(at)
  await give(at, '1')
  first.unmount()
  show(at)
  expect(await screen.findByText('1 has voted')).toBeInTheDocument()
  // Another tab of this device counts two more.
  const [retro] = await at.rows('retro')
  const about = `${retro?.id}:deliverable-1`
  const draft = await readDraft(at.store, 'ballot', about)
  if (!draft) throw new Error('No votes were kept')
  await keepDraft(at.store, 'ballot', about, { ...draft, counts: { yes: 2, notSure: 0, no: 1 } })
  expect(await screen.findByText('3 have voted')).toBeInTheDocument()
  await reveal(at)
  await screen.findByRole('table', { name: '3 votes, revealed together' })
})

const ballots = async (at: Here) =>
  (await at.store.db.table<{ readonly key: string }>('device').toArray()).filter(({ key }) =>
    key.startsWith('draft:ballot:'),
  )

test('once it is revealed nothing of a ballot stays on the device, and an undone reveal says so and needs no new votes', async () => {
  const at = await here()
  await voting(at)
  await give(at, '1', 'It is nearly there.')
  await at.user.keyboard('3')
  await at.user.type(await screen.findByLabelText('Why? You need not say.'), 'Not for me.')
  expect(await ballots(at)).toHaveLength(1)
  await reveal(at)
  await screen.findByRole('table', { name: '2 votes, revealed together' })
  await waitFor(async () => expect(await ballots(at)).toEqual([]))
  expect((await undo(at.store)).ok).toBe(true)
  expect(await screen.findByText('2 have voted')).toBeInTheDocument()
  expect(screen.getByText('Votes were shown before.')).toBeInTheDocument()
  expect(document.body).not.toHaveTextContent('Not for me.')
  await reveal(at)
  await screen.findByRole('table', { name: '2 votes, revealed together' })
  expect((await at.rows('vote'))[0]).toMatchObject({
    yes: 1,
    no: 1,
    reasons: ['It is nearly there.', 'Not for me.'],
    due: '2026-12-01',
  })
})

test('what another tab still writes of a revealed ballot goes too', async () => {
  const at = await here()
  await voting(at)
  await give(at, '1')
  const [retro] = await at.rows('retro')
  const about = `${retro?.id}:deliverable-1`
  const draft = await readDraft(at.store, 'ballot', about)
  await reveal(at)
  await screen.findByRole('table', { name: '1 vote' })
  await keepDraft(at.store, 'ballot', about, draft)
  await waitFor(async () => expect(await ballots(at)).toEqual([]))
})

test('a reason that is too long is said where it is typed, and holds up no vote once it is shorter', async () => {
  const at = await here()
  await voting(at)
  await at.user.keyboard('1')
  const why = await screen.findByLabelText('Why? You need not say.')
  await at.user.click(why)
  await at.user.paste('word '.repeat(70))
  expect(await screen.findByText('This is too long. Use 300 characters or fewer.')).toBeInTheDocument()
  await at.user.click(screen.getByRole('button', { name: 'Next person' }))
  expect(why).toBeInTheDocument()
  await reveal(at)
  expect(await screen.findByRole('alert')).toHaveTextContent('A reason is too long. Shorten it')
  expect(await at.rows('vote')).toEqual([])
  await at.user.clear(why)
  await at.user.type(why, 'It works')
  await reveal(at)
  expect(await screen.findByRole('table', { name: '1 vote' })).toBeInTheDocument()
  expect((await at.rows('vote'))[0]?.reasons).toEqual(['It works'])
})

test('votes are there again where the opening of the retro was undone', async () => {
  const at = await here()
  const { unmount } = await voting(at)
  await give(at, '1')
  unmount()
  expect((await undo(at.store)).ok).toBe(true)
  show(at)
  await at.user.click(await screen.findByRole('button', { name: /^Open the retro of sprint/ }))
  expect(await screen.findByText('1 has voted')).toBeInTheDocument()
})

test('every reason can be read, however many and long they are', async () => {
  const at = await here()
  const reasons = Array.from({ length: 12 }, (_, i) => `Reason ${i + 10}: ${'long words '.repeat(12)}`)
  await openAt(at, 4)
  const [retro] = await at.rows('retro')
  await keepDraft(at.store, 'ballot', `${retro?.id}:deliverable-1`, {
    counts: { yes: 12, notSure: 0, no: 0 },
    reasons,
    about: { outcome: '', expected: '', value: '', due: '' },
  })
  await screen.findByText('12 have voted')
  await reveal(at)
  await at.user.click(await screen.findByRole('button', { name: 'All 12 reasons' }))
  expect(await heading('12 reasons given on Save and return')).toBeInTheDocument()
  const read = new Set<string>()
  const more = screen.getByRole('button', { name: /^More \(1 of / })
  const pages = Number(/of (\d+)/.exec(more.textContent)?.[1])
  for (let page = 1; page <= pages; page += 1) {
    for (const cell of screen.getAllByRole('rowheader')) read.add(cell.textContent.slice(1, 10))
    await at.user.click(more)
  }
  expect([...read].toSorted()).toEqual(reasons.map(reason => reason.slice(0, 9)))
  await at.user.click(screen.getByRole('button', { name: 'Back to the question' }))
  await screen.findByRole('table', { name: '12 votes, revealed together' })
})
