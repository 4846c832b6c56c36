import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { countedPrice, linesOf } from '#core/costing/price.ts'
import type { Span, SprintCost, TeamCost } from '#core/costing/types.ts'
import type { Minor } from '#core/money.ts'
import type { Sprint, SprintLine } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { remembered } from '#core/remembered.ts'
import { peopleOf, type People } from './people.ts'
import { allTogether, foldOf, staffByEngagement, tooFewPeople, type Fold } from './staffByEngagement.ts'

/** A sprint or the days between two. */
interface SprintOrGap extends Span {
  /** Absent: between sprints. */
  readonly sprint?: Sprint
}

interface PricedSpan extends SprintOrGap {
  readonly lines: readonly PriceLine[]
  readonly people: People
}

/** With the lines that others may see. */
export interface PublicSpan extends SprintOrGap {
  readonly lines: readonly SprintLine[]
  /** Of those, what adjusts a cost item: the item's own money does not hold it. */
  readonly adjusted: readonly {
    readonly description: string
    readonly item: string
    readonly amount: Minor
  }[]
}

const byDay = (a: Span, b: Span) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0)

const pricedSpans = remembered(({ sprints, gaps }: TeamCost, { allocations }: TeamData): PricedSpan[] => {
  const spans = [
    ...sprints.map(({ sprint, pricing }) => ({ from: sprint.from, to: sprint.to, sprint, pricing })),
    ...gaps,
  ]
  return spans
    .flatMap(({ pricing, ...span }) => {
      const { lines } = countedPrice(pricing) ?? {}
      return lines ? [{ ...span, lines, people: peopleOf(lines, allocations, span) }] : []
    })
    .toSorted(byDay)
})

const foldOfTeam = remembered((cost: TeamCost, data: TeamData): Fold => foldOf(pricedSpans(cost, data)))

/** What folds into other staff in all days of a team. */
export const staffFold = (data: TeamData, cost: TeamCost): Fold => foldOfTeam(cost, data)

/** Whether so few people cost a sprint that its working day is close to what one of them is paid. */
export const isOfFew = ({ sprint, pricing }: SprintCost, { allocations }: TeamData): boolean =>
  tooFewPeople(peopleOf(linesOf(pricing), allocations, sprint))

const itemsIn = (lines: readonly PriceLine[]): string[] => lines.flatMap(line => itemOf(line)?.item ?? [])

const adjustedIn = (lines: readonly PriceLine[]): PublicSpan['adjusted'] =>
  lines.flatMap(line => {
    const item = line.kind === 'adjustment' ? itemOf(line) : undefined
    return item ? [{ item: item.item, description: item.description, amount: line.amount }] : []
  })

/** The spans in which each cost item has money, by its id. */
function spansByItem(spans: readonly PricedSpan[]): ReadonlyMap<string, readonly PricedSpan[]> {
  const spansOf = new Map<string, PricedSpan[]>()
  for (const span of spans)
    for (const line of span.lines) {
      const item = itemOf(line)
      if (!item) continue
      const known = spansOf.get(item.item)
      if (known) known.push(span)
      else spansOf.set(item.item, [span])
    }
  return spansOf
}

/**
 * Spans whose staff may only be shown together with other cost. A cost item that is spread over such a span and
 * another would give away its part of the first, so it draws the other in.
 */
function togetherSpans(spans: readonly PricedSpan[]): {
  together: Set<PricedSpan>
  hidden: Set<string>
} {
  const together = new Set(spans.filter(({ people }) => tooFewPeople(people)))
  const hidden = new Set<string>()
  if (together.size === 0) return { together, hidden }
  const spansOf = spansByItem(spans)
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

const publicOfTeam = remembered((cost: TeamCost, data: TeamData): PublicSpans => {
  const priced = pricedSpans(cost, data)
  const { together, hidden } = togetherSpans(priced)
  const fold = foldOfTeam(cost, data)
  const spans = priced.map(each => {
    const { lines, people, ...span } = each
    const isTogether = together.has(each)
    return {
      ...span,
      adjusted: isTogether ? [] : adjustedIn(lines),
      lines: isTogether ? allTogether(lines) : staffByEngagement(lines, people, fold),
    }
  })
  return { spans, hiddenItems: hidden }
})

/** Every sprint and gap of which something counts, with the lines that others may see. */
export const publicSpans = (data: TeamData, cost: TeamCost): PublicSpans => publicOfTeam(cost, data)
