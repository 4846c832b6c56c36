import type { ChartBucket, ChartSeries } from '#core/chart/types.ts'
import { aMetric, day, pence } from '#test/support/builders.ts'

const start = Date.UTC(2026, 1, 16)
const DAY = 86_400_000

/** The nth day after Monday 16 February 2026. */
export const dayAt = (n: number) => day(new Date(start + n * DAY).toISOString().slice(0, 10))

interface Amounts {
  readonly staff?: number
  readonly supplier?: number
  readonly other?: number
  readonly between?: number
  readonly plan?: number
  readonly noRate?: true
}

/** Two-week sprints with the amounts given in pounds; what is put in so far adds up. */
export function bucketsOf(amounts: readonly Amounts[]): ChartBucket[] {
  let cumulative = 0
  return amounts.map((a, i) => {
    const { staff = 0, supplier = 0, other = 0, between = 0 } = a
    const total = staff + supplier + other
    cumulative += (a.noRate ? 0 : total) + between
    const money = { staff: pence(staff * 100), supplier: pence(supplier * 100), other: pence(other * 100) }
    const span = { from: dayAt(i * 14), to: dayAt(i * 14 + 11) }
    return {
      key: `sprint-${i + 1}`,
      kind: 'sprint',
      label: String(i + 1),
      ...span,
      ...(a.noRate ? { missing: [{ role: 'Developer', ...span }] } : { ...money, total: pence(total * 100) }),
      ...(a.plan === undefined ? {} : { plan: pence(a.plan * 100) }),
      between: pence(between * 100),
      cumulative: pence(cumulative * 100),
    }
  })
}

export const aMeasuredMetric = aMetric({
  name: 'Applications finished online',
  measuredHow: 'Counted by the service each month.',
})

/** Three sprints, a baseline of 41%, readings in the first and the third, one thing that went live. */
export function aSeries(overrides: Partial<ChartSeries> = {}): ChartSeries {
  return {
    grouped: 'sprint',
    known: 'whole',
    buckets: bucketsOf([
      { staff: 58_000, supplier: 20_000 },
      { staff: 61_000, supplier: 20_000, plan: 80_000 },
      { staff: 66_240, supplier: 24_000, other: 500, between: 1_000 },
    ]),
    readings: [
      { x: 0, date: dayAt(5), value: 41 },
      { x: 2, date: dayAt(33), value: 52.5 },
      { x: 2, date: dayAt(33), value: 38, group: 'Disabled people' },
    ],
    offAxis: [],
    events: [{ x: 1, id: 'deliverable-1', name: 'Postcode check', date: dayAt(20), linked: true }],
    baseline: { value: 41, date: dayAt(5) },
    target: { value: 75 },
    unit: 'percent',
    findings: {
      spend: {
        kind: 'rising',
        perDayThen: pence(8_000_00),
        perDayNow: pence(9_000_00),
        firstNow: 2,
        lastNow: 3,
        of1: 0.125,
      },
      outcome: {
        metric: aMeasuredMetric,
        guardrail: false,
        state: {
          kind: 'measured',
          baseline: { value: 41, date: dayAt(5) },
          latest: { value: 52.5, date: dayAt(33), confidence: 'measured' },
          difference: 11.5,
          change: 11.5,
          trend: 'better',
        },
      },
    },
    ...overrides,
  }
}
