// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { exampleData } from '#core/example/exampleTeam.ts'
import { sum } from '#core/money.ts'
import { asShown } from '#core/shown.ts'
import { figuresOf } from '#core/figures.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { Bought } from '#features/overview/Bought.tsx'
import { shownBlocks } from '#features/overview/shownBlocks.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  anEffort,
  anOutcome,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'
import { renderUi } from '#test/support/renderUi.tsx'

/** Money over so many deliverables: the first took most effort, each after it less. */
function show(many: number, mark: Deliverable['mark'] = 'none') {
  const numbers = Array.from({ length: many }, (_, n) => n + 1)
  const sprint = aSprint({ from: '2026-04-06', to: '2026-04-17' })
  const outcome = anOutcome({ metric: aMetric().id })
  const data = teamData({
    sprints: [sprint],
    costItems: [
      aCostItem({
        money: { net: 100_000, vat: { kind: 'not-stated' } },
        when: { kind: 'date', date: '2026-04-07' },
      }),
    ],
    deliverables: numbers.map(n => aDeliverable({ id: `d${n}`, name: `Thing ${n}`, mark })),
    efforts: numbers.map(n =>
      anEffort({ id: `e${n}`, sprint: sprint.id, deliverable: `d${n}`, amount: 100 - n }),
    ),
    metrics: [aMetric({ name: 'Finished online' })],
    outcomes: [outcome],
    contributions:
      mark === 'none'
        ? numbers.map(n => aContribution({ id: `c${n}`, deliverable: `d${n}`, outcome: outcome.id }))
        : [],
  })
  const figures = figuresOf(data, day('2026-05-01'))
  const startWorker = () => new Worker('worker.ts')
  const props = {
    data,
    figures,
    today: figures.today,
    currency: 'GBP' as const,
    readOnly: false,
    startWorker,
  }
  return {
    figures,
    ...renderUi(<Bought {...props} act={doing => doing} />),
  }
}

test('of many deliverables the largest are shown, and the rest are one sentence that adds up to them', async () => {
  const { user, figures } = show(10)
  expect(screen.getByText('Thing 6')).toBeVisible()
  expect(screen.queryByText('Thing 7')).not.toBeInTheDocument()
  const left = figures.outcomes[0]?.deliverables.slice(6).reduce((sum, { amount }) => sum + amount, 0)
  expect(left).toBeGreaterThan(0)
  const pounds = Math.round((left ?? 0) / 100).toLocaleString('en-GB')
  await user.click(screen.getByText(`4 more, £${pounds} together`))
  for (const n of [7, 8, 9, 10]) expect(screen.getByText(`Thing ${n}`)).toBeInTheDocument()
})

test('a list that is hardly longer is shown whole', () => {
  show(7)
  expect(screen.getByText('Thing 7')).toBeVisible()
  expect(screen.queryByText(/more/)).not.toBeInTheDocument()
})

test('of many things that are kept running the first are named and the others counted', () => {
  show(12, 'keeps-running')
  const kept = screen.getByText('Keeps things running, required by law').closest('li')
  expect(kept && within(kept).getByText(/Thing 6 and 6 more$/)).toBeVisible()
})

test('the example adds up on screen: rows to their block, blocks to all money', () => {
  let made = 0
  const today = day('2026-11-26')
  const figures = figuresOf(exampleData({ today, team: 'example', id: () => `row-${++made}` }), today)
  const blocks = shownBlocks(figures)
  expect(sum(blocks.map(({ amount }) => amount))).toBe(asShown(figures.cost.all))
  expect(blocks.every(({ amount }) => amount % 100 === 0)).toBe(true)
  for (const { block, amount, parts, noDeliverable, betweenSprints } of blocks) {
    expect(Math.abs(amount - block.amount)).toBeLessThan(100)
    expect(sum([...parts.map(part => part.amount), noDeliverable, betweenSprints])).toBe(amount)
  }
})

test('bars are measured by the longest of all, what is on no deliverable too', () => {
  const { container } = show(2)
  const rows = [...container.querySelectorAll('li')].flatMap(row => {
    const fill = row.querySelector<HTMLElement>(':scope > .sw-bar .sw-bar-fill')
    const amount = Number(/£([\d,]+)/.exec(row.textContent)?.[1]?.replaceAll(',', ''))
    return fill ? [{ amount, percent: Number.parseFloat(fill.style.inlineSize) }] : []
  })
  expect(rows.length).toBeGreaterThan(2)
  const longest = Math.max(...rows.map(({ amount }) => amount))
  for (const { amount, percent } of rows) expect(percent).toBeCloseTo((100 * amount) / longest, 1)
})
