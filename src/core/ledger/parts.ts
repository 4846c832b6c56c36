import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { daysOf } from '#core/costing/daily.ts'
import { lineDays } from '#core/costing/lineDays.ts'
import type { EstimatedSpan, Span, TargetPart } from '#core/costing/types.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'

const isMeant = (target: Target, line: PriceLine): boolean => {
  switch (target.kind) {
    case 'item':
      return itemOf(line)?.item === target.item
    // What is reconciled already is no estimate.
    case 'items':
      return line.standing !== 'reconciled' && itemOf(line)?.category === target.category
    case 'staff':
      return line.standing !== 'reconciled' && engagementOf(line) === target.engagement
  }
}

/** What of each line falls in the days from `from` to `to`. */
function partsWithin(
  data: TeamData,
  span: EstimatedSpan,
  meant: readonly PriceLine[],
  within: Span,
): { line: PriceLine; amount: Minor }[] {
  if (within.from <= span.from && within.to >= span.to)
    return meant.map(line => ({ line, amount: line.amount }))
  const days = daysOf(span)
  const daily = lineDays(data, span, meant)
  return meant.map(line => ({
    line,
    amount: sum(
      (daily.get(line) ?? []).filter((_, i) => days[i] && within.from <= days[i] && days[i] <= within.to),
    ),
  }))
}

/** What a target stands on in these spans, line by line; nothing of lines that come to nothing there. */
export function targetParts(data: TeamData, spans: readonly EstimatedSpan[], target: Target): TargetPart[] {
  return spans.flatMap(span => {
    if (target.kind !== 'item' && (target.to < span.from || target.from > span.to)) return []
    const meant = span.lines.filter(line => isMeant(target, line))
    if (meant.length === 0) return []
    const within = target.kind === 'item' ? span : target
    return partsWithin(data, span, meant, within)
      .filter(({ amount }) => amount !== ZERO)
      .map(part => ({ span, within, ...part }))
  })
}
