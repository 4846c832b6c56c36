import { daysBetween } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { PotCategory } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { daysOf, shortParts } from '#core/costing/daily.ts'
import type { Span } from '#core/costing/types.ts'
import { minor, sum, ZERO, type Minor } from '#core/money.ts'
import { shareBothWays } from './shareBothWays.ts'

export type Spending = Deliverable['spending']

/**
 * The money of one day, of one kind, for one deliverable: small enough to be put to a pot. `mixed` is staff and other
 * cost that a copy shows as one figure, which no pot that chooses by category can take.
 */
export interface Slice {
  readonly date: IsoDate
  readonly category: PotCategory | 'mixed'
  /** A cost item's own; staff's is its deliverable's, and resource where it is linked to none. */
  readonly spending: Spending
  readonly deliverable?: string
  readonly amount: Minor
}

/** What some of a span's cost went to: a deliverable, or none. The amounts of all sum to the span's cost. */
export interface Target {
  readonly deliverable?: string
  readonly amount: Minor
}

/** Lines that are put to pots alike. An item's spending is its own, staff's follows the deliverable. */
interface Kind {
  readonly category: Slice['category']
  readonly spending: Spending | undefined
}

/** What each cost item and deliverable says of its spending, and one object for each kind, for all spans. */
interface Known {
  readonly items: ReadonlyMap<string, Spending>
  readonly deliverables: ReadonlyMap<string, Spending>
  readonly kinds: Map<Kind['category'], Map<Kind['spending'], Kind>>
}

/** Kinds are looked up for every line: objects are found sooner than a text of both is made. */
function oneKind({ kinds }: Known, category: Kind['category'], spending: Kind['spending']): Kind {
  const ofCategory = kinds.get(category) ?? new Map<Kind['spending'], Kind>()
  const kind = ofCategory.get(spending) ?? { category, spending }
  kinds.set(category, ofCategory)
  ofCategory.set(spending, kind)
  return kind
}

function kindOf(line: PriceLine | undefined, known: Known): Kind {
  const item = line && itemOf(line)
  // An item that is not there any more is linked to nothing, which is resource.
  if (item) return oneKind(known, item.category, known.items.get(item.item) ?? 'resource')
  const mixed = !line || (line.kind === 'group' && line.group === 'staff-and-other')
  return oneKind(known, mixed ? 'mixed' : 'staff', undefined)
}

/** What a span's lines of one kind come to on each of its days. */
interface KindOfDays {
  readonly kind: Kind
  readonly amounts: readonly Minor[]
}

/** A span's lines by kind and day: parts of one kind together, in order of the kind. */
function kindsOf(data: TeamData, span: Span, lines: readonly PriceLine[], known: Known): KindOfDays[] {
  const byKind = new Map<Kind, number[]>()
  const days = daysBetween(span.from, span.to) + 1
  for (const { lines: own, first, amounts } of shortParts(data, span, lines)) {
    const kind = kindOf(own[0], known)
    const sums = byKind.get(kind) ?? Array.from({ length: days }, () => 0)
    byKind.set(kind, sums)
    for (let i = 0; i < amounts.length; i++) sums[first + i] = (sums[first + i] ?? 0) + (amounts[i] ?? 0)
  }
  const keyOf = ({ category, spending }: Kind) => `${category} ${spending ?? ''}`
  return [...byKind]
    .toSorted(([a], [b]) => (keyOf(a) < keyOf(b) ? -1 : 1))
    .map(([kind, sums]) => ({ kind, amounts: sums.map(minor) }))
}

/** Cuts a span's lines by day, kind and deliverable. */
export type Slicer = (span: Span, lines: readonly PriceLine[], targets: readonly Target[]) => Slice[]

/**
 * Cuts a team's money, in minor units. Both ways it adds up: each day and kind to what `dailyParts` says of it, each
 * deliverable to its target. Without a target all of it is linked to none. Kinds are shared over targets before days
 * are, so that a copy, which does not know what staff costs on a day, comes to the same penny of capital.
 */
export function slicer(data: TeamData): Slicer {
  const known: Known = {
    kinds: new Map(),
    items: new Map(data.costItems.map(({ id, spending }) => [id, spending])),
    deliverables: new Map(data.deliverables.map(({ id, spending }) => [id, spending])),
  }
  return (span, lines, targets) => {
    const kinds = kindsOf(data, span, lines, known)
    const whole: readonly Target[] = targets.length === 0 ? [{ amount: ZERO }] : targets
    const ofKinds = shareBothWays(
      kinds.map(({ amounts }) => sum(amounts)),
      whole.map(({ amount }) => amount),
    )
    const cuts = kinds.map(({ kind, amounts }, i) => ({
      category: kind.category,
      spendings: whole.map(
        ({ deliverable }) => kind.spending ?? known.deliverables.get(deliverable ?? '') ?? 'resource',
      ),
      shares: shareBothWays(amounts, ofKinds[i] ?? []),
    }))
    const slices: Slice[] = []
    for (const [at, date] of daysOf(span).entries())
      for (const { category, spendings, shares } of cuts) {
        const amounts = shares[at] ?? []
        for (let k = 0; k < amounts.length; k++) {
          const amount = amounts[k] ?? ZERO
          if (amount === 0) continue
          const spending = spendings[k] ?? 'resource'
          const deliverable = whole[k]?.deliverable
          slices.push(
            deliverable === undefined
              ? { date, category, spending, amount }
              : { date, category, spending, deliverable, amount },
          )
        }
      }
    return slices
  }
}
