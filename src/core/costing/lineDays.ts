import { shareBothWays } from '#core/funding/shareBothWays.ts'
import { ZERO, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { engagementOf, itemOf, type PriceLine } from './adjustment.ts'
import { dailyParts } from './daily.ts'
import type { EstimatedSpan } from './types.ts'

const sourceOf = (line: PriceLine) => engagementOf(line) ?? itemOf(line)?.item ?? line

/**
 * What some lines of a span come to on each of its days, in minor units. It adds up both ways: the days of a line to the
 * line, and on each day the lines of an engagement or cost item to what `dailyParts` says of them.
 */
export function lineDays(
  data: TeamData,
  span: EstimatedSpan,
  lines: readonly PriceLine[],
): ReadonlyMap<PriceLine, readonly Minor[]> {
  const sources = new Set(lines.map(sourceOf))
  // With those beside them: rounded without them, the lines of a day miss it by pence.
  const known = span.lines.filter(line => sources.has(sourceOf(line)))
  const found = new Map<PriceLine, readonly Minor[]>()
  for (const { lines: own, amounts } of dailyParts(data, span, known)) {
    const shares = shareBothWays(
      amounts,
      own.map(({ amount }) => amount),
    )
    for (const [k, line] of own.entries())
      found.set(
        line,
        shares.map(day => day[k] ?? ZERO),
      )
  }
  return found
}
