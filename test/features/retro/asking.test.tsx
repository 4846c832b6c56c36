// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDeliverable, pence } from '#test/support/builders.ts'
import { aTeamAtWork, give, here, openAt, reveal, voting } from './setUp.tsx'

test('what would make it worth it is not left with what cannot be read', async () => {
  const at = await here()
  await openAt(at, 4)
  await at.user.click(await screen.findByRole('button', { name: 'Say what would make it worth it' }))
  const value = await screen.findByLabelText('Value of one of them')
  await at.user.type(value, 'xyz')
  await at.user.click(screen.getByRole('button', { name: 'Done' }))
  expect(value).toHaveFocus()
  await at.user.clear(value)
  await at.user.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByRole('button', { name: 'Take votes' })).toBeInTheDocument()
})

test.each([
  ['keeps-running', 'It keeps things running: no reading will tell.'],
  ['required-by-law', 'The law requires it: no reading will tell.'],
  ['none', 'It serves no outcome: no reading will tell.'],
] as const)('work that serves no outcome says what it is for: %s', async (mark, said) => {
  const others = aTeamAtWork().filter(({ record }) => record !== 'contribution' && record !== 'deliverable')
  const at = await here([...others, { record: 'deliverable', row: aDeliverable({ mark }) }])
  await openAt(at, 4)
  expect(await screen.findByText(said)).toBeInTheDocument()
})

test('what was expected when it was asked about is what is voted on, until something else is said', async () => {
  const expectation = { outcome: 'outcome-1', expected: 5, value: pence(4_000_00) }
  const at = await here([
    ...aTeamAtWork().filter(({ record }) => record !== 'deliverable'),
    { record: 'deliverable', row: aDeliverable({ expectation }) },
  ])
  await voting(at)
  await give(at, '1')
  await reveal(at)
  await screen.findByRole('table', { name: '1 vote' })
  expect((await at.rows('vote'))[0]?.measure).toMatchObject({ expected: 5, value: 4_000_00, breakEven: 3 })
})

test('what would make it worth it is set before, and sealed with the votes', async () => {
  const at = await here()
  await openAt(at, 4)
  await at.user.click(await screen.findByRole('button', { name: 'Say what would make it worth it' }))
  await at.user.type(await screen.findByLabelText('Rise that we expect, in number'), '5')
  await at.user.type(screen.getByLabelText('Value of one of them'), '4000')
  expect(screen.getByLabelText('Reading that will tell')).toHaveValue('2026-12-01')
  await at.user.click(screen.getByRole('button', { name: 'Done' }))
  expect(
    await screen.findByText(
      'Worth it if Forms finished rises by at least 3 to 64, at £4,000 each. Expected: 5.',
    ),
  ).toBeInTheDocument()
  await at.user.keyboard('v')
  await screen.findByRole('button', { name: 'Yes' })
  await give(at, '1')
  await reveal(at)
  await screen.findByRole('table', { name: '1 vote' })
  expect((await at.rows('vote'))[0]?.measure).toMatchObject({ expected: 5, value: 4_000_00, breakEven: 3 })
})

test('asking something else after votes were given takes them again, and leaving keeps them', async () => {
  const at = await here()
  await voting(at)
  await give(at, '1')
  await at.user.click(screen.getByRole('button', { name: 'Back to the question' }))
  const ask = async () => {
    await at.user.click(await screen.findByRole('button', { name: 'Say what would make it worth it' }))
    return screen.findByRole('heading', {
      name: '1 vote was given on what is asked now. Ask something else, and take votes again?',
    })
  }
  expect(await ask()).toHaveFocus()
  expect(screen.queryByLabelText('Value of one of them')).toBeNull()
  await at.user.click(screen.getByRole('button', { name: 'Keep the vote' }))
  expect(await screen.findByText('1 has voted')).toBeInTheDocument()
  await ask()
  await at.user.click(screen.getByRole('button', { name: 'Ask something else' }))
  expect(await screen.findByLabelText('Outcome it serves')).toHaveFocus()
  await at.user.click(screen.getByRole('button', { name: 'Done' }))
  expect(await screen.findByText('Nobody has voted')).toBeInTheDocument()
})
