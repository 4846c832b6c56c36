import type { PriceLine } from '#core/costing/adjustment.ts'
import type { EstimatedSpan, TargetPart } from '#core/costing/types.ts'
import { minor, subtract, ZERO, type Minor } from '#core/money.ts'
import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { targetParts } from './parts.ts'

/** How much of each estimated line is settled, in minor units. */
export type Taken = Map<PriceLine, Minor>

/**
 * What targets find of the estimates that is not settled yet, line by line; `taken` then holds it too. What is saved and
 * what a person is shown before it is saved both come from here. `spans` are in order of their first day.
 */
export function take(
  data: TeamData,
  spans: readonly EstimatedSpan[],
  targets: readonly Target[],
  taken: Taken,
): TargetPart[] {
  const free = ({ line, amount }: TargetPart): Minor => {
    const before = taken.get(line) ?? ZERO
    const left = subtract(line.amount, before)
    const now = Math.abs(left) < Math.abs(amount) ? left : amount
    taken.set(line, minor(before + now))
    return now
  }
  return targets
    .flatMap(target => targetParts(data, spans, target))
    .map(part => ({ ...part, amount: free(part) }))
    .filter(({ amount }) => amount !== ZERO)
}

export const inOrder = (spans: readonly EstimatedSpan[]): EstimatedSpan[] =>
  spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))
