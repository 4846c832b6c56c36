import { groupBy } from '#core/costing/groupBy.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Figures } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Reading } from '#core/records/reading.ts'
import { axis, MOST_SPRINTS, place, type Slot } from './axis.ts'
import { buckets } from './buckets.ts'
import { planFinding, spendFinding } from './findings.ts'
import type { ChartEvent, ChartReading, ChartSeries } from './types.ts'

type Dated = { readonly date: IsoDate }

/** Where a slot is a sprint long and holds one mark of a line, the mark stands over its middle, as the bar does. */
function placed<T extends Dated>(slots: readonly Slot[], marks: readonly T[]): (T & { x: number })[] {
  const at = marks.flatMap(mark => {
    const x = place(slots, mark.date)
    return x === undefined ? [] : [{ ...mark, x }]
  })
  const inSlot = new Map<number, number>()
  const slotOf = (x: number) => Math.round(x)
  for (const { x } of at) inSlot.set(slotOf(x), (inSlot.get(slotOf(x)) ?? 0) + 1)
  return at.map(mark => {
    const i = slotOf(mark.x)
    const slot = slots[i]
    const inside = slot && slot.from <= mark.date && mark.date <= slot.to
    return inside && slot.kind !== 'quarter' && inSlot.get(i) === 1 ? { ...mark, x: i } : mark
  })
}

const plain = ({ date, value, group }: Reading): Omit<ChartReading, 'x'> => ({
  date,
  value,
  ...(group !== undefined && { group }),
})

/** Each line (everyone, each group) is placed by itself. */
function lines(slots: readonly Slot[], readings: readonly Reading[]): ChartReading[] {
  const byGroup = groupBy(readings.map(plain), reading => reading.group)
  return [...byGroup.values()]
    .flatMap(line => placed(slots, line))
    .toSorted((a, b) => a.x - b.x || (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function events({ data, today }: Figures, slots: readonly Slot[], outcome: string | undefined): ChartEvent[] {
  const linked = new Set(
    data.contributions
      .filter(each => each.outcome === outcome && each.percent > 0)
      .map(each => each.deliverable),
  )
  const live = data.deliverables
    .flatMap(({ id, name, live: date }) =>
      date && date <= today ? [{ id, name, date, linked: linked.has(id) }] : [],
    )
    .toSorted((a, b) => (a.date === b.date ? (a.id < b.id ? -1 : 1) : a.date < b.date ? -1 : 1))
  return placed(slots, live)
}

/**
 * What the two-panel chart draws for one outcome, or for none: money in whole minor units by sprint (past 60 sprints by
 * calendar quarter), readings and go-live days placed on that axis by date, and what its title may say.
 */
export function chartSeries(figures: Figures, outcomeId: string | undefined): ChartSeries {
  const { cost, data, outcomes, today } = figures
  const shown = outcomes.find(({ outcome }) => outcome.id === outcomeId)
  const sprints = cost.sprints.filter(({ sprint }) => hasBegun(sprint.from, today))
  const gaps = cost.gaps.filter(({ from }) => hasBegun(from, today))
  const readings = shown?.readings ?? []
  const slots = axis(
    sprints,
    gaps,
    readings.map(({ date }) => date),
    data.team.sprintLength,
  )
  const plan = planFinding(sprints)
  const { baseline, target } = shown?.outcome ?? {}
  return {
    grouped: sprints.length > MOST_SPRINTS ? 'quarter' : 'sprint',
    buckets: buckets(slots, gaps),
    readings: lines(slots, readings),
    offAxis: readings.filter(({ date }) => place(slots, date) === undefined).map(plain),
    events: events(figures, slots, outcomeId),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(shown && { unit: shown.metric.unit }),
    findings: {
      spend: spendFinding(sprints),
      ...(plan && { plan }),
      ...(shown && {
        outcome: { metric: shown.metric, guardrail: shown.outcome.guardrail, state: shown.state },
      }),
    },
  }
}
