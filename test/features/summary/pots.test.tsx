// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aCostItem, anAllocation, aPot, aRate, aSprint, aTeam } from '#test/support/builders.ts'
import { summaryOf } from './setUp.tsx'

const fact = (name: string) => screen.getByText(name, { selector: 'dt' }).nextElementSibling

/** One developer at £500 a day: £10,000 in a sprint that runs, and ten days planned after it. */
const spending = (rateTo?: string) =>
  [
    { record: 'team', row: aTeam() },
    { record: 'sprint', row: aSprint({ from: '2026-10-19', to: '2026-11-13' }) },
    { record: 'rate', row: aRate({ to: rateTo }) },
    { record: 'allocation', row: anAllocation({ from: '2026-10-19', to: '2026-11-27' }) },
  ] as const

test('without a pot nothing is approved, forecast or asked for', async () => {
  await summaryOf(spending())
  for (const name of ['Approved', 'Forecast at end'])
    expect(fact(name)).toHaveTextContent('No funding entered')
  expect(fact('Decision asked')).toHaveTextContent('None')
})

test('what one pot passes on to another is forecast once, and what neither can pay is asked for', async () => {
  const pot = aPot({ amount: 6_000_00 })
  await summaryOf([
    ...spending(),
    { record: 'pot', row: pot },
    { record: 'pot', row: { ...pot, id: 'pot-2', name: 'Second', order: 1 } },
  ])
  expect(fact('Approved')).toHaveTextContent('£12k to 31 March 2027')
  // Thirty working days.
  expect(fact('Forecast at end')).toHaveTextContent('£15k')
  expect(fact('Decision asked')).toHaveTextContent('£3,000 more to reach 31 March 2027')
})

test('a pot that is smaller than what is spent asks for the rest', async () => {
  await summaryOf([...spending('2026-11-13'), { record: 'pot', row: aPot({ amount: 4_000_00 }) }])
  expect(fact('Forecast at end')).toHaveTextContent('Not known: a role has no rate')
  expect(fact('Decision asked')).toHaveTextContent('At least £6,000 to be funded')
  expect(screen.getByText(/£6,000 is not funded from any pot\./)).toBeVisible()
  expect(screen.getByText(/The sprint that runs counts in full, to 13 November 2026\./)).toBeVisible()
})

test('a year that has ended asks for nothing, whatever is short ahead', async () => {
  const { user } = await summaryOf([
    ...spending(),
    { record: 'sprint', row: aSprint({ id: 'sprint-0', number: 2, from: '2026-03-02', to: '2026-03-13' }) },
    { record: 'costItem', row: aCostItem({ when: { kind: 'date', date: '2026-03-05' } }) },
    { record: 'pot', row: aPot({ amount: 4_000_00 }) },
  ])
  expect(fact('Decision asked')).toHaveTextContent(/to be funded, and .* more to reach 31 March 2027/)
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2025-26')
  expect(fact('Decision asked')).toHaveTextContent('None')
})
