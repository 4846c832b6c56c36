import type { PriceLine } from '#core/costing/adjustment.ts'
import { daysOf } from '#core/costing/daily.ts'
import { prepare } from '#core/costing/prepare.ts'
import { staffIn } from '#core/costing/priceSpan.ts'
import { staffDays, workedDays } from '#core/costing/staffDays.ts'
import type { Span } from '#core/costing/types.ts'
import { Engagement } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { cutter, type Cut, type Cutter, type Target } from './cuts.ts'

interface Kept {
  /** Everything but its lines that the cut is made of. */
  readonly of: readonly unknown[]
  readonly cut: Cut
}

const known = new WeakMap<readonly PriceLine[], Kept>()

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i])

/** What else than its lines a span's cut is made of, one by one. Rows never change in place, so they are compared whole. */
function madeOf(data: TeamData, span: Span, targets: readonly Target[]): unknown[] {
  const prepared = prepare(data)
  const days = daysOf(span)
  const worked = workedDays(days, data.calendar)
  const staff = staffIn(prepared, span)
  return [
    span.from,
    span.to,
    // Made anew where the calendar is another.
    prepared.items,
    data.deliverables,
    ...Engagement.options.flatMap(engagement => staffDays(days, worked, staff, engagement)),
    ...targets.flatMap(({ deliverable, amount }) => [deliverable, amount]),
  ]
}

/**
 * A `cutter` that keeps what it cut for as long as the lines and all else that it is made of stay the same. A closed
 * sprint keeps its lines, so that an edit leaves most of a team's money cut as it was.
 */
export function keptCutter(data: TeamData): Cutter {
  const cut = cutter(data)
  return (span, lines, targets) => {
    const of = madeOf(data, span, targets)
    const found = known.get(lines)
    if (found && isSame(found.of, of)) return found.cut
    const made = cut(span, lines, targets)
    known.set(lines, { of, cut: made })
    return made
  }
}
