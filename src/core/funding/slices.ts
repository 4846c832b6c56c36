import type { IsoDate } from '#core/records/fields.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import type { PotCategory } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { dailyParts, daysOf } from '#core/costing/daily.ts'
import type { Span } from '#core/costing/types.ts'
import { add, ZERO, type Minor } from '#core/money.ts'
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

function kindOf(line: PriceLine | undefined, spendingOf: ReadonlyMap<string, Spending>): Kind {
  if (!line) return { category: 'mixed' }
  const item = itemOf(line)
  // An item that is not there any more is linked to nothing, which is resource.
  if (item) return { category: item.category, spending: spendingOf.get(item.item) ?? 'resource' }
  if (engagementOf(line)) return { category: 'staff' }
  return { category: line.kind === 'group' && line.group === 'staff-and-other' ? 'mixed' : 'staff' }
}

interface Atom extends Kind {
  readonly date: IsoDate
  readonly amount: Minor
}

/** A span's lines by day and kind: parts of one kind together, in order of the day and then of the kind. */
function atomsOf(data: TeamData, span: Span, lines: readonly PriceLine[]): Atom[] {
  const spendingOf = new Map(data.costItems.map(({ id, spending }) => [id, spending]))
  const days = daysOf(span)
  const byKind = new Map<string, { kind: Kind; amounts: Minor[] }>()
  for (const { lines: own, amounts } of dailyParts(data, span, lines)) {
    const kind = kindOf(own[0], spendingOf)
    const key = `${kind.category} ${kind.spending ?? ''}`
    const before = byKind.get(key)?.amounts
    byKind.set(key, {
      kind,
      amounts: before ? before.map((a, i) => add(a, amounts[i] ?? ZERO)) : [...amounts],
    })
  }
  const kinds = [...byKind].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each)
  return days.flatMap((date, i) =>
    kinds.flatMap(({ kind, amounts }) => {
      const amount = amounts[i] ?? ZERO
      return amount === 0 ? [] : [{ ...kind, date, amount }]
    }),
  )
}

/**
 * A span's lines by day, kind and deliverable, in minor units. Both ways it adds up: each day and kind to what
 * `dailyParts` says of it, each deliverable to its target. Without a target all of it is linked to none.
 */
export function slicesOf(
  data: TeamData,
  span: Span,
  lines: readonly PriceLine[],
  targets: readonly Target[],
): Slice[] {
  const atoms = atomsOf(data, span, lines)
  const spendingOf = new Map(data.deliverables.map(({ id, spending }) => [id, spending]))
  const whole: readonly Target[] = targets.length === 0 ? [{ amount: ZERO }] : targets
  const shares = shareBothWays(
    atoms.map(({ amount }) => amount),
    whole.map(({ amount }) => amount),
  )
  return atoms.flatMap(({ date, category, spending }, i) =>
    whole.flatMap(({ deliverable }, k): Slice[] => {
      const amount = shares[i]?.[k] ?? ZERO
      if (amount === 0) return []
      return [
        {
          date,
          category,
          spending: spending ?? spendingOf.get(deliverable ?? '') ?? 'resource',
          ...(deliverable !== undefined && { deliverable }),
          amount,
        },
      ]
    }),
  )
}
