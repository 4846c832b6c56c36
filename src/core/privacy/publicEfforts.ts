import { groupBy } from '#core/costing/groupBy.ts'
import { shareSprint } from '#core/costing/share.ts'
import { sum } from '#core/money.ts'
import { Effort } from '#core/records/effort.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { known, knownRows } from './known.ts'
import type { PublicSpan } from './spans.ts'

const asItIs = knownRows(Effort)

/** The most that an effort may hold. */
const LARGEST_EFFORT = 1e6

/**
 * Efforts without person-days: days beside a cost would give the rate away. Days become points in proportion to the
 * money that they carry, a point for each pound, so that every share stays the same to the penny.
 */
export function publicEfforts(data: TeamData, spans: readonly PublicSpan[]): Effort[] {
  const effortsOf = groupBy(data.efforts, ({ sprint }) => sprint)
  return data.sprints.flatMap(({ id }) => {
    // In the order in which cells share a sprint, so that a penny left over falls the same way.
    const efforts = (effortsOf.get(id) ?? []).toSorted((a, b) =>
      a.deliverable === b.deliverable ? (a.id < b.id ? -1 : 1) : a.deliverable < b.deliverable ? -1 : 1,
    )
    if (!efforts.some(({ unit }) => unit === 'days')) return efforts.map(asItIs)
    const lines = spans.find(({ sprint }) => sprint?.id === id)?.lines ?? []
    const { deliverables } = shareSprint(sum(lines.map(line => line.amount)), efforts)
    const largest = Math.max(...deliverables.map(({ amount }) => amount / 100))
    return deliverables.flatMap(({ deliverable, amount }): Effort[] => {
      const effort = efforts.find(row => row.deliverable === deliverable)
      const points = Math.abs(amount) / 100
      // Past the largest effort the shares are kept to its hundredths instead of to the penny.
      const fitted =
        largest > LARGEST_EFFORT ? Math.round((points / largest) * LARGEST_EFFORT * 100) / 100 : points
      return effort === undefined ? [] : [known(Effort, { ...effort, unit: 'points', amount: fitted })]
    })
  })
}
