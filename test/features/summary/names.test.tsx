// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aMetric, anOutcome, aReading, aSprint, aTeam } from '#test/support/builders.ts'
import { summaryOf } from './setUp.tsx'

const arabic = 'نسبة الطلبات المكتملة '.repeat(20).slice(0, 300).trim()
const isolated = (text: string) => `\u2068${text}\u2069`
const rows = (name: string) => [
  { record: 'team' as const, row: aTeam({ name }) },
  { record: 'sprint' as const, row: aSprint() },
  ...Array.from({ length: 12 }, (_, i) => i).flatMap(
    i =>
      [
        { record: 'metric', row: aMetric({ id: `metric-${i}`, name: `${name.slice(0, 290)} ${i}` }) },
        {
          record: 'outcome',
          row: anOutcome({ id: `outcome-${i}`, metric: `metric-${i}`, guardrail: i === 0 }),
        },
        { record: 'reading', row: aReading({ id: `reading-${i}`, outcome: `outcome-${i}` }) },
      ] as const,
  ),
]
const names = (table: string) =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('rowheader')
    .map(each => each.textContent)

test('long names from right to left are cut and isolated on the page, which holds fewer of them, and in full in the report', async () => {
  const { heading } = await summaryOf(rows(arabic))
  const cut = isolated(`${arabic.slice(0, 59)}…`)
  expect(screen.getByText(/^Investment summary/)).toHaveTextContent(`Investment summary · ${cut} · to`)
  expect(heading()).toContain(`${cut} up from 60% to 66%.`)
  const [guardrail, first, ...others] = names('What changed for people')
  expect(guardrail).toBe(`${cut} (guardrail)`)
  expect(first).toBe(cut)
  // Names that take two lines leave less room than ten rows need.
  expect(others.filter(name => name === cut)).toHaveLength(4)
  expect(screen.getByText(/^6 more outcomes are in the report/)).toBeVisible()
  cleanup()
  const report = await summaryOf(rows(arabic), { at: 'report' })
  expect(report.heading()).toContain(isolated(arabic))
  expect(names('Register of benefits')).toHaveLength(12)
  for (const name of names('Register of benefits')) expect(name).toContain(arabic.slice(0, 290))
  expect(names('Definitions')[1]).toBe(isolated(`${arabic.slice(0, 290)} 1`))
})
