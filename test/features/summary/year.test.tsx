// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { sharedFigures } from '#features/summary/shared.ts'
import type { ChangeInput } from '#storage/change.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  day,
  teamData,
} from '#test/support/builders.ts'
import { summaryOf } from './setUp.tsx'

const row = (name: RegExp) => screen.getByRole('row', { name })

/** £20,000 of four people in a sprint of June 2026, and £1,200 of March: two financial years. */
const rows: readonly ChangeInput[] = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate() },
  { record: 'allocation', row: anAllocation({ people: 4, from: '2026-06-01', to: '2026-06-14' }) },
  { record: 'sprint', row: aSprint() },
  { record: 'costItem', row: aCostItem({ when: { kind: 'date', date: '2026-03-05' } }) },
  { record: 'deliverable', row: aDeliverable({ live: '2026-06-01' }) },
  { record: 'effort', row: anEffort({ amount: 100 }) },
  { record: 'metric', row: aMetric() },
  { record: 'outcome', row: anOutcome() },
  { record: 'contribution', row: aContribution() },
  { record: 'reading', row: aReading({ date: '2026-06-14', value: 70 }) },
]

test('a year’s money alone has no cost of a unit, and says why', async () => {
  const { user } = await summaryOf(rows)
  expect(row(/^Completion rate/)).toHaveTextContent('£2,000 a point')
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2026-27')
  expect(row(/^Completion rate/)).toHaveTextContent('not by year')
  expect(screen.getByText(/a year’s money alone has no cost per unit\.$/)).toBeVisible()
})

test('the report of a year that has ended is of its own money', async () => {
  const { user } = await summaryOf(rows, { at: 'report' })
  expect(row(/^All money so far/)).toHaveTextContent('£21,200.00')
  await user.selectOptions(screen.getByLabelText('Period'), 'Financial year 2025-26')
  expect(row(/^All money of the year/)).toHaveTextContent('£1,200.00')
  const standings = screen.getByRole('table', { name: 'How sure the money is' })
  expect(within(standings).getByRole('row', { name: /^Estimated/ })).toHaveTextContent('£1,200.00')
})

test('of groups and guardrails it says only what is measured', async () => {
  const measured = (guardrail: boolean, group?: string): readonly ChangeInput[] => [
    { record: 'team', row: aTeam() },
    { record: 'sprint', row: aSprint() },
    { record: 'metric', row: aMetric() },
    { record: 'outcome', row: anOutcome({ guardrail, groups: group === undefined ? [] : [group] }) },
    { record: 'reading', row: aReading({ date: day('2026-06-10'), value: 61 }) },
    ...(group === undefined
      ? []
      : [
          {
            record: 'reading' as const,
            row: aReading({ id: 'group', group, date: '2026-06-10', value: 61 }),
          },
        ]),
  ]
  const says = async (of: readonly ChangeInput[], words: string) => {
    await summaryOf(of)
    const beside = screen.getByRole('heading', { name: 'Not turned into money' })
    expect(beside.closest('section')).toHaveTextContent(new RegExp(`^Not turned into money${words}$`))
    cleanup()
  }
  await says(measured(false), 'No group is measured by itself\\.')
  await says(measured(true), 'No guardrail got worse\\. No group is measured by itself\\.')
  await says(measured(false, 'Welsh speakers'), 'No group is behind\\.')
  await says(measured(true, 'Welsh speakers'), 'No group is behind, and no guardrail got worse\\.')
})

test('what others may see is worked out once for a day', () => {
  const data = teamData({
    rates: [aRate()],
    allocations: [anAllocation({ people: 3 })],
    sprints: [aSprint()],
  })
  const first = sharedFigures(data, day('2026-06-10'))
  expect(sharedFigures(data, day('2026-06-10'))).toBe(first)
  expect(sharedFigures(data, day('2026-06-11'))).toMatchObject({ ok: true, value: { today: '2026-06-11' } })
})
