// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import type { ChangeInput } from '#storage/change.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anAbsence,
  anAllocation,
  anEffort,
  anOutcome,
  aPot,
  aRate,
  aReading,
  aSprint,
  aTeam,
  day,
} from '#test/support/builders.ts'
import { amountsIn, ways } from '#test/support/secrets.ts'
import { summaryOf } from './setUp.tsx'

const onCosts = [{ name: 'Pension', percent: 28.97, above: 0, source: '' }]

/** Amounts that nothing else comes to: five people of two engagements, one of them alone in hers. */
const rows: readonly ChangeInput[] = [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate({ price: { kind: 'entered', day: 617_31 } }) },
  {
    record: 'rate',
    row: aRate({
      id: 'rate-2',
      role: 'Designer',
      engagement: 'contractor',
      price: { kind: 'derived', salary: 73_411_00, onCosts, daysWorked: 219.25 },
    }),
  },
  { record: 'allocation', row: anAllocation({ people: 4 }) },
  { record: 'allocation', row: anAllocation({ id: 'allocation-2', role: 'Designer', fte: 0.8 }) },
  { record: 'absence', row: anAbsence({ days: 1.5 }) },
  { record: 'sprint', row: aSprint() },
  { record: 'deliverable', row: aDeliverable() },
  { record: 'effort', row: anEffort({ amount: 60 }) },
  { record: 'metric', row: aMetric() },
  { record: 'outcome', row: anOutcome() },
  { record: 'contribution', row: aContribution() },
  { record: 'reading', row: aReading({ date: '2026-06-10', value: 61 }) },
]

test.each([
  ['A finance partner', undefined],
  ['Publishing', undefined],
  ['A finance partner', 'report'],
] as const)(
  'no rate, no salary and no cost of a day is in what a summary for %s shows, copies or saves',
  async (audience, at) => {
    const saved: Promise<string>[] = []
    vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
      if (blob instanceof Blob) saved.push(blob.text())
      return 'blob:saved'
    })
    const { user, store, team } = await summaryOf(rows, at ? { at } : {})
    await user.selectOptions(screen.getByLabelText('For'), audience)
    await user.click(screen.getByRole('button', { name: 'Save as one file' }))
    await screen.findByText(/It opens in any browser/)
    await user.click(screen.getByRole('button', { name: 'Copy for an e-mail' }))
    const copied = await navigator.clipboard.readText()
    const texts = [document.body.textContent, copied, ...(await Promise.all(saved))]
    vi.restoreAllMocks()
    expect(texts).toHaveLength(3)

    const read = await teamReader(store, team).read()
    if (read.kind !== 'ready') throw new Error('No team')
    const [sprint] = teamCost(read.data, day('2026-06-15')).sprints
    if (sprint?.pricing.kind !== 'priced') throw new Error('A day without a rate')
    const { total, lines } = sprint.pricing.price
    const staff = lines.flatMap(line => (line.kind === 'staff' ? [line] : []))
    expect(staff).toHaveLength(2)
    const secret = new Set(
      [
        617_31,
        73_411_00,
        ...staff.flatMap(({ amount, days, people }) => [amount, amount / days, amount / people]),
        total / 10,
        total / staff.reduce((all, { days }) => all + days, 0),
      ].flatMap(ways),
    )
    for (const text of texts) {
      expect(amountsIn(text).filter(amount => secret.has(amount))).toEqual([])
      expect(text).not.toMatch(/\b(Developer|Designer)\b|a day\b/)
    }
    // The total is in all that is saved: the search above has read it.
    expect(amountsIn(texts.at(-1) ?? '')).toContain(total / 100)
  },
)

test.each([{ categories: ['staff'] }, { spending: 'capital' }] as const)(
  'with one person, capital and resource, and what a pot of %j pays or is short of, are not shown apart',
  async of => {
    const alone: readonly ChangeInput[] = [
      { record: 'team', row: aTeam() },
      { record: 'rate', row: aRate({ price: { kind: 'entered', day: 617_31 } }) },
      { record: 'allocation', row: anAllocation({ people: 1, from: '2026-06-01', to: '2026-06-14' }) },
      { record: 'sprint', row: aSprint() },
      { record: 'deliverable', row: aDeliverable({ spending: 'capital' }) },
      { record: 'effort', row: anEffort({ amount: 100 }) },
      { record: 'costItem', row: aCostItem() },
      { record: 'pot', row: aPot({ ...of, categories: [...(of.categories ?? [])], amount: 2_000_00 }) },
    ]
    // Ten working days.
    const staff = 10 * 617_31
    const secret = [staff, staff - 2_000_00].flatMap(ways)
    for (const at of [undefined, 'report'] as const) {
      const { user } = await summaryOf(alone, at ? { at } : {})
      // The chart’s table too.
      await user.click(screen.getByRole('button', { name: 'View as a table' }))
      const text = document.body.textContent
      expect(amountsIn(text).filter(amount => secret.includes(amount))).toEqual([])
      expect(text).toContain('Not shown: few people')
      cleanup()
    }
    await summaryOf(alone)
    expect(screen.getByText(/fewer than three people, capital and resource are shown together/)).toBeVisible()
    expect(amountsIn(document.body.textContent)).toContain(Math.round((staff + 1_200_00) / 100))
  },
)

test('with one person, the cost of one unit is not shown: it is of some days of a sprint', async () => {
  const alone: readonly ChangeInput[] = [
    { record: 'team', row: aTeam() },
    { record: 'rate', row: aRate({ price: { kind: 'entered', day: 617_31 } }) },
    { record: 'allocation', row: anAllocation({ people: 1, from: '2026-06-01', to: '2026-06-14' }) },
    { record: 'sprint', row: aSprint() },
    { record: 'deliverable', row: aDeliverable({ live: '2026-06-01' }) },
    { record: 'effort', row: anEffort({ amount: 100 }) },
    { record: 'metric', row: aMetric() },
    { record: 'outcome', row: anOutcome() },
    { record: 'contribution', row: aContribution() },
    { record: 'reading', row: aReading({ date: '2026-06-03', value: 67 }) },
  ]
  await summaryOf(alone)
  // Three days for seven points.
  expect(amountsIn(document.body.textContent).filter(each => ways((3 * 617_31) / 7).includes(each))).toEqual(
    [],
  )
  const row = screen.getByRole('row', { name: /^Completion rate/ })
  expect(row).toHaveTextContent('Not shown: few people')
})
