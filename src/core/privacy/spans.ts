import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { countedPrice, linesOf } from '#core/costing/price.ts'
import type { Span, SprintCost, TeamCost } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import type { Sprint, SprintLine } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { peopleOf } from './people.ts'
import { allTogether, foldOf, staffByEngagement, tooFewPeople, type Fold } from './staffByEngagement.ts'

/** A sprint or the days between two. */
interface PricedSpan extends Span {
  /** Absent: between sprints. */
  readonly sprint?: Sprint
  readonly lines: readonly PriceLine[]
}

/** With the lines that others may see. */
export interface PublicSpan extends PricedSpan {
  readonly lines: readonly SprintLine[]
  /** Of those, what adjusts a cost item: the item's own money does not hold it. */
  readonly adjusted: readonly {
    readonly description: string
    readonly item: string
    readonly amount: Minor
  }[]
}

function pricedSpans({ sprints, gaps }: TeamCost): PricedSpan[] {
  const priced: PricedSpan[] = []
  for (const { sprint, pricing } of sprints) {
    const price = countedPrice(pricing)
    if (price) priced.push({ from: sprint.from, to: sprint.to, sprint, lines: price.lines })
  }
  for (const { from, to, pricing } of gaps) {
    const price = countedPrice(pricing)
    if (price) priced.push({ from, to, lines: price.lines })
  }
  return priced.toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}

const folds = new WeakMap<TeamCost, Fold>()

/** What folds into other staff in all days of a team. Remembered for as long as its cost is. */
export function staffFold({ allocations }: TeamData, cost: TeamCost): Fold {
  const fold =
    folds.get(cost) ??
    foldOf(pricedSpans(cost).map(span => ({ ...span, people: peopleOf(span.lines, allocations, span) })))
  folds.set(cost, fold)
  return fold
}

/** Whether so few people cost a sprint that its working day is close to what one of them is paid. */
export const isOfFew = ({ sprint, pricing }: SprintCost, { allocations }: TeamData): boolean =>
  tooFewPeople(peopleOf(linesOf(pricing), allocations, sprint))

const itemsIn = (lines: readonly PriceLine[]): string[] => lines.flatMap(line => itemOf(line)?.item ?? [])

const adjustedIn = (lines: readonly PriceLine[]): PublicSpan['adjusted'] =>
  lines.flatMap(line => {
    const item = line.kind === 'adjustment' ? itemOf(line) : undefined
    return item ? [{ item: item.item, description: item.description, amount: line.amount }] : []
  })

/**
 * Spans whose staff may only be shown together with other cost. A cost item that is spread over such a span and
 * another would give away its part of the first, so it draws the other in.
 */
function togetherSpans(
  spans: readonly PricedSpan[],
  { allocations }: TeamData,
): { together: Set<PricedSpan>; hidden: Set<string> } {
  const together = new Set(spans.filter(span => tooFewPeople(peopleOf(span.lines, allocations, span))))
  const hidden = new Set<string>()
  const spansOf = new Map<string, Set<PricedSpan>>()
  for (const span of spans)
    for (const item of itemsIn(span.lines)) spansOf.set(item, (spansOf.get(item) ?? new Set()).add(span))
  // A set hands out what is added to it on the way.
  for (const span of together)
    for (const item of itemsIn(span.lines)) {
      if (hidden.has(item)) continue
      hidden.add(item)
      for (const other of spansOf.get(item) ?? []) together.add(other)
    }
  return { together, hidden }
}

export interface PublicSpans {
  readonly spans: readonly PublicSpan[]
  /** Cost items that may not be seen alone, by id. */
  readonly hiddenItems: ReadonlySet<string>
}

/** Every sprint and gap of which something counts, with the lines that others may see. */
export function publicSpans(data: TeamData, cost: TeamCost): PublicSpans {
  const priced = pricedSpans(cost)
  const { together, hidden } = togetherSpans(priced, data)
  const fold = staffFold(data, cost)
  const spans = priced.map(span => ({
    ...span,
    adjusted: together.has(span) ? [] : adjustedIn(span.lines),
    lines: together.has(span)
      ? allTogether(span.lines)
      : staffByEngagement(span.lines, peopleOf(span.lines, data.allocations, span), fold),
  }))
  return { spans, hiddenItems: hidden }
}
