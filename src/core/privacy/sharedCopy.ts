import { workingDays } from '#core/calendar.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import type { NoRate, SprintCost } from '#core/costing/types.ts'
import { sum, type Minor } from '#core/money.ts'
import { Calendar } from '#core/records/calendar.ts'
import { Contribution } from '#core/records/contribution.ts'
import { CostItem, costItemDefaults, costItemVersion, type Standing } from '#core/records/costItem.ts'
import { Deliverable } from '#core/records/deliverable.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Metric } from '#core/records/metric.ts'
import { Outcome } from '#core/records/outcome.ts'
import { Pot } from '#core/records/pot.ts'
import { Reading } from '#core/records/reading.ts'
import { Sprint, type KeptLines } from '#core/records/sprint.ts'
import { Supplier } from '#core/records/supplier.ts'
import { isExample, Team } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Workspace } from '#core/records/workspace.ts'
import { err, ok, type Result } from '#core/result.ts'
import { copyId } from './copyIds.ts'
import { known, knownRows } from './known.ts'
import { publicEfforts } from './publicEfforts.ts'
import { publicSpans, type PublicSpan, type PublicSpans } from './spans.ts'
import { allTogether } from './staffByEngagement.ts'

/** A plan shows its total only: beside the seal, its groups could give away the rate of one person's absence. */
const publicPlan = (plan: KeptLines): KeptLines => ({
  at: plan.at,
  lines: allTogether(plan.lines),
  total: plan.total,
})

function publicSprint(
  { sprint, pricing }: SprintCost,
  span: PublicSpan | undefined,
  today: IsoDate,
): Sprint[] {
  if (span === undefined) return pricing.kind === 'nothing-known' ? [known(Sprint, sprint)] : []
  const { sealed, copied, plan, ...rest } = sprint
  const kept = { lines: [...span.lines], total: sum(span.lines.map(line => line.amount)) }
  return [
    known(Sprint, {
      ...rest,
      ...(plan && { plan: publicPlan(plan) }),
      ...(sealed
        ? { sealed: { at: sealed.at, ...kept } }
        : { copied: { at: copied?.at ?? `${today}T00:00:00.000Z`, ...kept } }),
    }),
  ]
}

const BETWEEN = 'between:'

/** Whether a copy's cost item holds staff cost between sprints, or what adjusts money there: of no category. */
export const isBetween = (item: string): boolean =>
  item.startsWith(BETWEEN) || item.startsWith(copyId(BETWEEN))

/** Between sprints there is no seal to hold staff cost and adjustments: they go in as cost items. */
function gapItems(span: PublicSpan, data: TeamData, staff: string): CostItem[] {
  if (span.sprint) return []
  const when =
    workingDays(data.calendar, span.from, span.to) > 0
      ? { kind: 'period', from: span.from, to: span.to }
      : { kind: 'date', date: span.from }
  const made = (name: string, description: string, amount: Minor, standing: Standing) =>
    CostItem.parse({
      ...newRow(costItemVersion),
      ...costItemDefaults,
      id: `${BETWEEN}${span.from}:${name}`,
      team: data.team.id,
      description,
      category: 'other',
      money: { net: amount, vat: { kind: 'stated', vat: 0, recoverable: 0 } },
      when,
      standing,
    })
  return [
    ...span.lines.flatMap(line =>
      line.kind === 'group'
        ? [made(`${line.group}:${line.standing}`, staff, line.amount, line.standing)]
        : [],
    ),
    ...span.adjusted.map(({ description, amount }, i) =>
      made(`adjusted:${i}`, description, amount, 'reconciled'),
    ),
  ]
}

/** Settled wherever it falls, an item is reconciled. */
function standings(spans: readonly PublicSpan[]): (item: CostItem) => Standing {
  const reconciled = new Map<string, boolean>()
  for (const { lines } of spans)
    for (const line of lines)
      if (line.kind === 'item')
        reconciled.set(line.item, line.standing === 'reconciled' && (reconciled.get(line.item) ?? true))
  return ({ id, standing }) => (reconciled.get(id) ? 'reconciled' : standing)
}

function publicItems(data: TeamData, { spans, hiddenItems }: PublicSpans, staffBetween: string): CostItem[] {
  const standingOf = standings(spans)
  return [
    ...data.costItems
      .filter(({ id }) => !hiddenItems.has(id))
      .map(item => known(CostItem, { ...item, standing: standingOf(item), ledgerRow: undefined })),
    ...spans.flatMap(span => gapItems(span, data, staffBetween)),
  ]
}

const asTheyAre = {
  supplier: knownRows(Supplier),
  deliverable: knownRows(Deliverable),
  metric: knownRows(Metric),
  outcome: knownRows(Outcome),
  contribution: knownRows(Contribution),
  reading: knownRows(Reading),
  pot: knownRows(Pot),
}

/**
 * A read-only copy of a team for others, that gives the same figures: every sprint where it is in its life, its
 * cost kept with staff by engagement; no rates, allocations or absences, no days beside the cost. A sprint or days between sprints that have begun and have no
 * price refuse it (`no-rate`); sprints ahead without a price stay out. `staffBetween` describes the cost items that
 * hold staff cost between sprints.
 */
export function sharedCopy(
  data: TeamData,
  today: IsoDate,
  staffBetween = 'Staff between sprints',
): Result<TeamData, { readonly code: 'no-rate'; readonly missing: readonly NoRate[] }> {
  const cost = teamCost(data, today)
  if (cost.missing.length > 0) return err({ code: 'no-rate', missing: cost.missing })
  const shown = publicSpans(data, cost)
  const { spans } = shown
  const spanOf = new Map(spans.map(span => [span.sprint?.id, span]))
  const sprints = cost.sprints.flatMap(each => publicSprint(each, spanOf.get(each.sprint.id), today))
  const there = new Set(sprints.map(({ id }) => id))
  const costItems = publicItems(data, shown, staffBetween)
  const used = new Set(costItems.map(item => item.supplier))
  const measured = new Set(data.outcomes.map(outcome => outcome.metric))
  return ok({
    workspace: known(Workspace, data.workspace),
    team: known(Team, {
      ...data.team,
      origin: 'copy',
      ...(isExample(data.team) && { example: true }),
    }),
    calendar: known(Calendar, data.calendar),
    suppliers: data.suppliers.filter(({ id }) => used.has(id)).map(asTheyAre.supplier),
    rates: [],
    allocations: [],
    absences: [],
    costItems,
    sprints,
    deliverables: data.deliverables.map(asTheyAre.deliverable),
    efforts: publicEfforts(data, spans).filter(({ sprint }) => there.has(sprint)),
    metrics: data.metrics.filter(({ id }) => measured.has(id)).map(asTheyAre.metric),
    outcomes: data.outcomes.map(asTheyAre.outcome),
    contributions: data.contributions.map(asTheyAre.contribution),
    readings: data.readings.map(asTheyAre.reading),
    // Their adjustments are in the lines.
    settlements: [],
    // What the team said among itself.
    retros: [],
    votes: [],
    decisions: [],
    pots: data.pots.map(asTheyAre.pot),
  })
}
