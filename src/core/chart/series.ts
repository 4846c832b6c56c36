import { groupBy } from '#core/costing/groupBy.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Figures } from '#core/figures.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Reading } from '#core/records/reading.ts'
import { axis, MOST_SPRINTS, place, slotBefore, type Slot } from './axis.ts'
import { buckets } from './buckets.ts'
import { planFinding, spendFinding } from './findings.ts'
import type { ChartEvent, ChartReading, ChartSeries } from './types.ts'

type Dated = { readonly date: IsoDate }

/** Where a slot is a sprint long and holds one mark of a line, the mark stands over its middle, as the bar does. */
function placed<T extends Dated>(slots: readonly Slot[], marks: readonly T[]): (T & { x: number })[] {
  const at = marks.map(mark => ({ mark, i: slotBefore(slots, mark.date), x: place(slots, mark.date) }))
  const inside = (i: number, { date }: Dated) => date <= (slots[i]?.to ?? '')
  const bySlot = groupBy(
    at.filter(({ i, mark }) => inside(i, mark)),
    ({ i }) => i,
  )
  return at.flatMap(({ mark, i, x }) => {
    if (x === undefined) return []
    const alone = inside(i, mark) && bySlot.get(i)?.length === 1
    return [{ ...mark, x: alone && slots[i]?.kind !== 'quarter' ? i : x }]
  })
}

const plain = ({ date, value, group }: Reading): Omit<ChartReading, 'x'> => ({
  date,
  value,
  ...(group !== undefined && { group }),
})

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Each line (everyone, each group) is placed by itself. */
function lines(slots: readonly Slot[], readings: readonly Reading[]): ChartReading[] {
  const byGroup = groupBy(readings.map(plain), reading => reading.group)
  return [...byGroup.values()]
    .flatMap(line => placed(slots, line))
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.group ?? '', b.group ?? ''))
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
    .toSorted((a, b) => compare(a.date, b.date) || compare(a.id, b.id))
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
    known: cost.known.all,
    buckets: buckets(slots, gaps),
    readings: lines(slots, readings),
    offAxis: readings.filter(({ date }) => place(slots, date) === undefined).map(plain),
    events: events(figures, slots, outcomeId),
    ...(baseline && { baseline }),
    ...(target && { target }),
    ...(shown && { unit: shown.metric.unit }),
    findings: {
      spend: spendFinding(sprints, data),
      ...(plan && { plan }),
      ...(shown && {
        outcome: { metric: shown.metric, guardrail: shown.outcome.guardrail, state: shown.state },
      }),
    },
  }
}
