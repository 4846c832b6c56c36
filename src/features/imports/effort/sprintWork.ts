import { allocate, minor } from '#core/money.ts'
import type { Effort, EffortUnit } from '#core/records/effort.ts'
import type { ImportedWork } from '#storage/importedWork.ts'

/** Effort without a deliverable has no row of its own: percents leave room for it, other units share it out. */
export type Unlinked = 'percent' | 'spread'

/** The work of a sprint before it is stored, in hundredths of a unit. */
export interface SprintWork {
  /** By the team's deliverable. */
  readonly linked: Map<string, number>
  unlinked: number
  /** What all of it is a part of, where that is more. */
  readonly whole?: number
}

const HUNDREDTHS = 100
/** Hundredths of a percent that a whole sprint has. */
const WHOLE = minor(100 * HUNDREDTHS)

export const hundredths = (amount: number): number => Math.round(amount * HUNDREDTHS)

/** What belongs to no deliverable and is to show. A part of a whole always leaves the rest of it. */
function restOf({ linked, unlinked: rest, whole }: SprintWork, unlinked: Unlinked): number {
  if (whole === undefined) return unlinked === 'percent' ? rest : 0
  return Math.max(
    rest,
    [...linked.values()].reduce((left, amount) => left - amount, whole),
  )
}

/** The effort of a sprint in its unit, or in percent of it where the part without a deliverable is to show. */
export function amounts(work: SprintWork, unit: EffortUnit, unlinked: Unlinked) {
  const list = [...work.linked]
  const rest = restOf(work, unlinked)
  const asPercent = rest > 0
  const shared = asPercent ? allocate(WHOLE, [...list.map(([, amount]) => amount), rest]) : undefined
  const parts = list.map(([deliverable, amount], at) => ({
    deliverable,
    amount: (shared?.ok ? (shared.value[at] ?? 0) : amount) / HUNDREDTHS,
  }))
  return { unit: asPercent ? ('percent' as const) : unit, parts: parts.filter(({ amount }) => amount > 0) }
}

/** Whether the lines that are there are those that came with earlier files, untouched. */
function isWhatCame(there: readonly Effort[], work: SprintWork, unit: EffortUnit): boolean {
  return (['percent', 'spread'] as const).some(unlinked => {
    const came = amounts(work, unit, unlinked)
    return (
      came.parts.length === there.length &&
      there.every(
        effort =>
          effort.unit === came.unit &&
          came.parts.some(
            ({ deliverable, amount }) => deliverable === effort.deliverable && amount === effort.amount,
          ),
      )
    )
  })
}

/** What is in a sprint already, in a unit that can be added to; `undefined` where it is in another. */
export function workBefore(
  there: readonly Effort[],
  kept: ImportedWork | undefined,
  unit: EffortUnit,
): SprintWork | undefined {
  const came = kept?.unit === unit ? { ...kept, linked: new Map(kept.linked) } : undefined
  if (came && isWhatCame(there, came, unit)) return { linked: came.linked, unlinked: came.unlinked }
  if (there.some(effort => effort.unit !== unit)) return undefined
  return {
    linked: new Map(there.map(({ deliverable, amount }) => [deliverable, hundredths(amount)])),
    unlinked: 0,
  }
}
