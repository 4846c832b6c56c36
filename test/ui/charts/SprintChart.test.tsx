import { screen, within } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { renderUi } from '#test/support/renderUi.tsx'
import { SprintChart } from '#ui/charts/SprintChart.tsx'
import { pence } from '#test/support/builders.ts'
import { aMeasuredMetric, aSeries, bucketsOf, dayAt } from './series.ts'

const readout = () => within(screen.getByRole('figure')).getByRole('status')
const title = () => screen.getByRole('heading', { level: 2 }).textContent
const unmeasured = (why: 'no-reading' | 'no-later-reading' | 'no-baseline' | 'other-version') => ({
  spend: {
    kind: 'steady',
    perDayThen: pence(100_00),
    perDayNow: pence(100_00),
    firstNow: 3,
    lastNow: 3,
  } as const,
  outcome: { metric: aMeasuredMetric, guardrail: false, state: { kind: 'unmeasured', why } as const },
})

test('the title states the finding, money first in the cost frame and change first in the investment frame', () => {
  const { unmount } = renderUi(<SprintChart series={aSeries()} width={800} />)
  expect(title()).toBe(
    'A working day costs £9,000 in sprints 2 to 3, up from £8,000. Applications finished online improved from 41% to 52.5%',
  )
  unmount()
  renderUi(<SprintChart series={aSeries()} width={800} />, { frame: 'investment' })
  expect(title()).toBe('Applications finished online improved from 41% to 52.5%, alongside £251k invested')
})

test.each([
  [
    'no-reading',
    'A working day costs £100 in sprint 3, about the same as before. Applications finished online is not measured yet',
  ],
  ['no-later-reading', /Applications finished online has not been measured since its baseline$/],
  ['other-version', /is defined in another way now, so its readings do not compare$/],
] as const)('an outcome without a change is said to be so: %s', (why, words) => {
  const series = aSeries({ findings: unmeasured(why), readings: [] })
  renderUi(<SprintChart series={series} width={800} />)
  expect(title()).toMatch(words)
})

test('a guardrail that got worse says so', () => {
  const { outcome, spend } = aSeries().findings
  if (outcome?.state.kind !== 'measured') throw new Error('A measured outcome was asked for')
  const state = { ...outcome.state, trend: 'worse' as const, latest: { ...outcome.state.latest, value: 38 } }
  const findings = { spend, outcome: { ...outcome, guardrail: true, state } }
  renderUi(<SprintChart series={aSeries({ findings })} width={800} />, { frame: 'investment' })
  expect(title()).toBe(
    'Guardrail: Applications finished online got worse, from 41% to 38%, alongside £251k invested',
  )
})

test('one sprint, and none', () => {
  const one = aSeries({
    buckets: bucketsOf([{ staff: 78_000 }]),
    findings: { spend: { kind: 'one', total: pence(78_000_00), number: 1, alone: true } },
    readings: [],
    events: [],
  })
  const { unmount } = renderUi(<SprintChart series={one} width={800} />)
  expect(title()).toBe('One sprint so far, £78,000 spent')
  expect(screen.getByText('Spend in each sprint. Sprint 1, 16 to 27 February 2026.')).toBeVisible()
  unmount()

  const none = aSeries({ buckets: [], findings: { spend: { kind: 'none' } }, readings: [], events: [] })
  renderUi(<SprintChart series={none} width={800} />)
  expect(title()).toBe('No sprint has a cost yet')
  expect(screen.queryByRole('slider')).toBeNull()
})

test('the caption has measure and period; the note has what is left out and the source', () => {
  const series = aSeries({
    buckets: bucketsOf([{ staff: 58_000, between: 1_000 }, { noRate: true }]),
  })
  renderUi(<SprintChart series={series} width={800} />)
  expect(
    screen.getByText(
      'Above, spend in each sprint; below, ‘Applications finished online’. Sprints 1 to 2, 16 February to 13 March 2026. Arrows mark what went live.',
    ),
  ).toBeVisible()
  expect(
    screen.getByText(
      'Another £1,000 fell between sprints and is in no bar. Days with no rate are left out and marked. Source: the team’s sprints, costs and readings. Counted by the service each month.',
    ),
  ).toBeVisible()
})

test('arrow keys read the points, in the words of the frame', async () => {
  const { user, unmount } = renderUi(<SprintChart series={aSeries()} width={800} />)
  screen.getByRole('slider').focus()
  await user.keyboard('{ArrowRight}')
  expect(readout()).toHaveTextContent(
    'Sprint 1, 16 to 27 February: £78,000; Applications finished online 41% on 21 February',
  )
  await user.keyboard('{ArrowRight}')
  expect(readout()).toHaveTextContent(
    'Sprint 2, 2 to 13 March: £81,000 against a plan of £80,000; no reading; went live: Postcode check',
  )
  expect(screen.getByRole('slider')).toHaveAttribute('aria-valuetext', 'Sprint 2')
  await user.keyboard('{End}{ArrowRight}')
  expect(readout()).toHaveTextContent(
    'Sprint 3, 16 to 27 March: £90,740; Applications finished online 52.5% on 21 March; Disabled people 38% on 21 March',
  )
  await user.keyboard('{Escape}')
  expect(readout()).toBeEmptyDOMElement()
  unmount()

  const again = renderUi(<SprintChart series={aSeries()} width={800} />, { frame: 'investment' })
  screen.getByRole('slider').focus()
  await again.user.keyboard('{ArrowRight}{ArrowRight}')
  expect(readout()).toHaveTextContent(
    'Sprint 2, 2 to 13 March: £159,000 put in so far, £81,000 of it here; no reading; went live: Postcode check',
  )
})

test('days with no rate are never read as nothing', async () => {
  const series = aSeries({ buckets: bucketsOf([{ noRate: true }]), readings: [], events: [] })
  const { user } = renderUi(<SprintChart series={series} width={800} />)
  screen.getByRole('slider').focus()
  await user.keyboard('{Home}')
  expect(readout()).toHaveTextContent('Sprint 1, 16 to 27 February: No rate; no reading')
})

test('the table twin holds the same figures in both frames, with their sums', async () => {
  const cellsIn = async (frame: 'cost' | 'investment') => {
    const { user, unmount } = renderUi(<SprintChart series={aSeries()} width={800} />, { frame })
    await user.click(screen.getByRole('button', { name: 'View as a table' }))
    const table = screen.getByRole('table', { name: 'The same figures as in the chart' })
    const heads = within(table)
      .getAllByRole('columnheader')
      .map(head => head.textContent)
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map(row => [...row.children].map(cell => cell.textContent))
    unmount()
    return { heads, rows }
  }
  const cost = await cellsIn('cost')
  const investment = await cellsIn('investment')
  expect(cost.heads).toEqual([
    'Sprint',
    'Days',
    'Staff',
    'Supplier',
    'Other',
    'Spend',
    'Plan',
    'Between sprints',
    'Spend so far',
    'Applications finished online',
    'Went live',
  ])
  expect(cost.rows[2]).toEqual([
    'Sprint 3',
    '16 to 27 March 2026',
    '£66,240.00',
    '£24,000.00',
    '£500.00',
    '£90,740.00',
    'None',
    '£1,000.00',
    '£250,740.00',
    '52.5% on 21 March',
    '',
  ])
  expect(cost.rows[3]?.slice(2, 9)).toEqual([
    '£185,240.00',
    '£64,000.00',
    '£500.00',
    '£249,740.00',
    '',
    '£1,000.00',
    '£250,740.00',
  ])
  expect(investment.heads[2]).toBe('Put in so far')
  expect(investment.rows.map(row => row.toSorted())).toEqual(cost.rows.map(row => row.toSorted()))
})

test('every reading is in a table, those too far off to draw too', async () => {
  const series = aSeries({
    offAxis: [{ date: dayAt(0), value: 12 }],
  })
  const { user } = renderUi(<SprintChart series={series} width={800} />)
  await user.click(screen.getByRole('button', { name: 'View as a table' }))
  const table = screen.getByRole('table', { name: 'Readings: Applications finished online' })
  expect(within(table).getAllByRole('row')).toHaveLength(1 + 2 + 4)
  expect(within(table).getByText('Disabled people')).toBeVisible()
  expect(within(table).getByText('12%')).toBeVisible()
  await user.click(screen.getByRole('button', { name: 'Hide the table' }))
  expect(screen.queryByRole('table')).toBeNull()
})

test('kinds that only an earlier bar has are named over it together', () => {
  const bar = { staff: 60_000 }
  const buckets = bucketsOf([bar, { ...bar, supplier: 1_500, other: 1_500 }, bar])
  renderUi(<SprintChart series={aSeries({ buckets })} width={800} />)
  expect(screen.getByText('Supplier and Other')).toBeVisible()
})

test('what is drawn is labelled: kinds, plan, target, baseline, groups and what went live', () => {
  const buckets = bucketsOf([{ staff: 58_000, supplier: 20_000, other: 5_000 }])
  renderUi(<SprintChart series={aSeries({ buckets })} width={800} />)
  const chart = screen.getByRole('slider')
  for (const text of [
    'Staff',
    'Supplier',
    'Other',
    'Target 75%',
    'Baseline 41%',
    '52.5%',
    'Postcode check',
    '£40k',
    '38% Disabled',
  ]) {
    expect(chart).toHaveTextContent(text)
  }
})

test('where names do not fit, arrows are numbered and listed', () => {
  const events = Array.from({ length: 5 }, (_, i) => ({
    x: i / 2,
    id: `d${i}`,
    name: `A long name of a thing ${i}`,
    date: dayAt(0),
    linked: i > 0,
  }))
  renderUi(<SprintChart series={aSeries({ events })} width={290} />)
  const list = screen.getByRole('list')
  expect(list).toHaveTextContent('A long name of a thing 4, 16 February 2026')
  expect(screen.getByText('What went live: 5 things')).toBeVisible()
})

test('data is handed over by whoever owns it, and the button is absent without them', async () => {
  const onDownloadData = vi.fn()
  const { user, unmount } = renderUi(
    <SprintChart series={aSeries()} width={800} onDownloadData={onDownloadData} />,
  )
  await user.click(screen.getByRole('button', { name: 'Download data (CSV)' }))
  expect(onDownloadData).toHaveBeenCalledOnce()
  unmount()
  renderUi(<SprintChart series={aSeries()} width={800} />)
  expect(screen.queryByRole('button', { name: /Download data/ })).toBeNull()
})

test('it says when it is drawn', () => {
  const onReady = vi.fn()
  renderUi(<SprintChart series={aSeries()} width={800} onReady={onReady} />)
  expect(onReady).toHaveBeenCalledOnce()
})

test('text that holds markup is text', () => {
  const events = [{ x: 1, id: 'x', name: '<img src=x onerror=alert(1)>', date: dayAt(0), linked: true }]
  renderUi(<SprintChart series={aSeries({ events })} width={900} />)
  expect(screen.getByRole('slider')).toHaveTextContent('<img src=x onerror=alert(1)>')
  expect(document.querySelector('img')).toBeNull()
})
