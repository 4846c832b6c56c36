import { daysBetween } from '#core/calendar.ts'
import { itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { daysOf, shortParts } from '#core/costing/daily.ts'
import { prepare } from '#core/costing/prepare.ts'
import type { Span } from '#core/costing/types.ts'
import { minor, sum, ZERO, type Minor } from '#core/money.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { PotCategory } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { shareBothWays } from './shareBothWays.ts'

export type Spending = Deliverable['spending']

/** `mixed` is staff and other cost that a copy shows as one figure, which no pot that chooses by category can take. */
export type Category = PotCategory | 'mixed'

/** What some of a span's cost went to: a deliverable, or none. The amounts of all sum to the span's cost. */
export interface Target {
  readonly deliverable?: string
  readonly amount: Minor
}

/** A cost item's spending is its own; staff's is its deliverable's, and resource where it is linked to none. */
export interface Purpose {
  readonly deliverable?: string
  readonly spending: Spending
}

/** What of a span's cost pots take alike, but for its day and its purpose. */
export interface CutKind {
  readonly category: Category
  readonly purposes: readonly Purpose[]
  /** A row for each day, in minor units: an amount for each purpose. Rows past the last day are of none. */
  readonly rows: readonly (readonly Minor[])[]
}

/**
 * A span's money by day, kind and purpose, as tables: so many single amounts are each made an object of only where they
 * are asked for one by one.
 */
export interface Cut {
  readonly days: readonly IsoDate[]
  readonly kinds: readonly CutKind[]
}

/** A cut without its days after `to`. */
export const upTo = ({ days, kinds }: Cut, to: IsoDate): Cut => ({
  days: days.filter(day => day <= to),
  kinds,
})

/** Lines that are put to pots alike. An item's spending is its own, staff's follows the deliverable. */
interface Kind {
  readonly key: string
  readonly category: Category
  readonly spending: Spending | undefined
}

/** One object for each kind, for all spans: kinds are looked up for every line, and objects are found sooner than texts. */
type Kinds = Map<Kind['category'], Map<Kind['spending'], Kind>>

function oneKind(kinds: Kinds, category: Kind['category'], spending: Kind['spending']): Kind {
  const known = kinds.get(category)
  const found = known?.get(spending)
  if (found) return found
  const kind = { key: `${category} ${spending ?? ''}`, category, spending }
  if (known) known.set(spending, kind)
  else kinds.set(category, new Map([[spending, kind]]))
  return kind
}

/** What a span's lines of one kind come to on each of its days. */
interface KindOfDays {
  readonly kind: Kind
  readonly amounts: readonly Minor[]
}

/** A span's lines by kind and day: parts of one kind together, in order of the kind. */
function kindsOf(data: TeamData, span: Span, lines: readonly PriceLine[], kinds: Kinds): KindOfDays[] {
  const { items } = prepare(data)
  const kindOf = (line: PriceLine | undefined): Kind => {
    const item = line && itemOf(line)
    // An item that is not there any more is linked to nothing, which is resource.
    if (item) return oneKind(kinds, item.category, items.placed(item.item)?.item.spending ?? 'resource')
    const mixed = !line || (line.kind === 'group' && line.group === 'staff-and-other')
    return oneKind(kinds, mixed ? 'mixed' : 'staff', undefined)
  }
  const byKind = new Map<Kind, number[]>()
  const days = daysBetween(span.from, span.to) + 1
  for (const { lines: own, first, amounts } of shortParts(data, span, lines)) {
    const kind = kindOf(own[0])
    const sums = byKind.get(kind) ?? Array.from({ length: days }, () => 0)
    byKind.set(kind, sums)
    for (let i = 0; i < amounts.length; i++) sums[first + i] = (sums[first + i] ?? 0) + (amounts[i] ?? 0)
  }
  return [...byKind]
    .toSorted(([a], [b]) => (a.key < b.key ? -1 : 1))
    .map(([kind, sums]) => ({ kind, amounts: sums.map(minor) }))
}

/** Cuts a span's lines by day, kind and purpose. */
export type Cutter = (span: Span, lines: readonly PriceLine[], targets: readonly Target[]) => Cut

/**
 * Cuts a team's money, in minor units. Both ways it adds up: each day and kind to what `dailyParts` says of it, each
 * deliverable to its target. Without a target all of it is linked to none. Kinds are shared over targets before days
 * are, so that a copy, which does not know what staff costs on a day, comes to the same penny of capital.
 */
export function cutter(data: TeamData): Cutter {
  const known: Kinds = new Map()
  const spendings = new Map(data.deliverables.map(({ id, spending }) => [id, spending]))
  return (span, lines, targets) => {
    const kinds = kindsOf(data, span, lines, known)
    const whole: readonly Target[] = targets.length === 0 ? [{ amount: ZERO }] : targets
    const ofKinds = shareBothWays(
      kinds.map(({ amounts }) => sum(amounts)),
      whole.map(({ amount }) => amount),
    )
    return {
      days: daysOf(span),
      kinds: kinds.map(({ kind, amounts }, i) => ({
        category: kind.category,
        purposes: whole.map(({ deliverable }) => ({
          ...(deliverable !== undefined && { deliverable }),
          spending: kind.spending ?? spendings.get(deliverable ?? '') ?? 'resource',
        })),
        rows: shareBothWays(amounts, ofKinds[i] ?? []),
      })),
    }
  }
}
