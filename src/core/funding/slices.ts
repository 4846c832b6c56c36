import type { IsoDate } from '#core/records/fields.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { PotCategory } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { dailyParts, daysOf } from '#core/costing/daily.ts'
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
  readonly spending?: Spending
}

/** What each cost item and deliverable says of its spending, looked up once for all spans. */
interface Spendings {
  readonly items: ReadonlyMap<string, Spending>
  readonly deliverables: ReadonlyMap<string, Spending>
}

function kindOf(line: PriceLine | undefined, { items }: Spendings): Kind {
  if (!line) return { category: 'mixed' }
  const item = itemOf(line)
  // An item that is not there any more is linked to nothing, which is resource.
  if (item) return { category: item.category, spending: items.get(item.item) ?? 'resource' }
  if (engagementOf(line)) return { category: 'staff' }
  return { category: line.kind === 'group' && line.group === 'staff-and-other' ? 'mixed' : 'staff' }
}

/** What a span's lines of one kind come to on each of its days. */
interface KindOfDays {
  readonly kind: Kind
  readonly amounts: readonly Minor[]
}

/** A span's lines by kind and day: parts of one kind together, in order of the kind. */
function kindsOf(data: TeamData, span: Span, lines: readonly PriceLine[], known: Spendings): KindOfDays[] {
  const byKind = new Map<string, { readonly kind: Kind; readonly sums: number[] }>()
  for (const { lines: own, amounts } of dailyParts(data, span, lines)) {
    const kind = kindOf(own[0], known)
    const key = `${kind.category} ${kind.spending ?? ''}`
    const before = byKind.get(key)
    if (before) for (const [i, amount] of amounts.entries()) before.sums[i] = (before.sums[i] ?? 0) + amount
    else byKind.set(key, { kind, sums: [...amounts] })
  }
  return [...byKind]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { kind, sums }]) => ({ kind, amounts: sums.map(minor) }))
}

/** Cuts a span's lines by day, kind and deliverable. */
export type Slicer = (span: Span, lines: readonly PriceLine[], targets: readonly Target[]) => Slice[]

/**
 * Cuts a team's money, in minor units. Both ways it adds up: each day and kind to what `dailyParts` says of it, each
 * deliverable to its target. Without a target all of it is linked to none. Kinds are shared over targets before days
 * are, so that a copy, which does not know what staff costs on a day, comes to the same penny of capital.
 */
export function slicer(data: TeamData): Slicer {
  const known: Spendings = {
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
      for (const { category, spendings, shares } of cuts)
        shares[at]?.forEach((amount, k) => {
          if (amount === 0) return
          const spending = spendings[k] ?? 'resource'
          const deliverable = whole[k]?.deliverable
          slices.push(
            deliverable === undefined
              ? { date, category, spending, amount }
              : { date, category, spending, deliverable, amount },
          )
        })
    return slices
  }
}
