import type { Figures } from '#core/figures.ts'
import { add, sum, ZERO } from '#core/money.ts'
import type { SprintPart } from '#core/outcomes/deliverableFigure.ts'
import { axis } from './axis.ts'
import type { ChartBucket, ChartSeries } from './types.ts'

/**
 * What a deliverable cost on the axis of its sprints, from the first to the last that put effort on it: `total` is its
 * own part. A sprint that put none has no total; days without a rate are named. Past 60 sprints it is by quarter.
 */
export function partSeries({ cost, data }: Figures, parts: readonly SprintPart[]): ChartSeries {
  const own = new Map(parts.map(part => [part.sprint.id, part]))
  const at = (part: SprintPart | undefined) =>
    cost.sprints.findIndex(({ sprint }) => sprint.id === part?.sprint.id)
  const slots = axis(
    parts.length === 0 ? [] : cost.sprints.slice(at(parts[0]), at(parts.at(-1)) + 1),
    [],
    [],
    data.team.sprintLength,
  )
  let cumulative = ZERO
  const buckets = slots.map(({ key, kind, label, from, to, sprints }): ChartBucket => {
    const amounts = sprints.flatMap(({ sprint }) => {
      const part = own.get(sprint.id)
      return part?.kind === 'known' ? [part.amount] : []
    })
    const missing = sprints.flatMap(({ sprint, pricing }) =>
      own.has(sprint.id) && pricing.kind === 'no-rate' ? pricing.missing : [],
    )
    cumulative = add(cumulative, ...amounts)
    return {
      key,
      kind,
      label,
      from,
      to,
      ...(amounts.length > 0 && { total: sum(amounts) }),
      ...(missing.length > 0 && { missing }),
      between: ZERO,
      cumulative,
    }
  })
  return {
    grouped: slots.some(({ kind }) => kind === 'quarter') ? 'quarter' : 'sprint',
    known: parts.every(({ kind }) => kind === 'known') ? 'whole' : 'at-least',
    buckets,
    readings: [],
    offAxis: [],
    events: [],
    findings: { spend: { kind: 'none' } },
  }
}
