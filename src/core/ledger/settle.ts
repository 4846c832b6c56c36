import {
  engagementOf,
  itemOf,
  type AdjustmentLine,
  type Beside,
  type PriceLine,
} from '#core/costing/adjustment.ts'
import { allocate, subtract, sum, ZERO, type Minor } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { EstimatedSpan, Settled } from '#core/costing/types.ts'
import { inOrder, take, type Taken } from './take.ts'
import { unestimated } from './unestimated.ts'

const besideOf = (line: PriceLine): Beside => {
  const [engagement, item] = [engagementOf(line), itemOf(line)]
  if (item) {
    const { item: id, description, category } = item
    return { kind: 'item', item: id, description, category }
  }
  if (engagement) return { kind: 'staff', engagement }
  throw new Error('Only staff and cost items are settled')
}

/** A part of it as settled, the rest as it was: the standing is of the money, and a month may end inside a sprint. */
function inTwo(line: PriceLine, settled: Minor): PriceLine[] {
  if (line.kind === 'adjustment' || settled === ZERO) return [line]
  const done = { ...line, amount: settled, standing: 'reconciled' as const }
  if (settled === line.amount) return [done]
  const rest = { ...line, amount: subtract(line.amount, settled) }
  if (line.kind !== 'staff') return [done, rest]
  const days = Math.round(((line.days * settled) / line.amount) * 1e4) / 1e4
  return [
    { ...line, amount: settled, standing: 'reconciled', days },
    { ...line, amount: rest.amount, days: Math.round((line.days - days) * 1e4) / 1e4 },
  ]
}

/**
 * Posts every settlement on the spans it settles (domain, "The ledger and the estimate never count twice"): estimates
 * stay as they were and count as reconciled, and ledger − estimate stands beside them, shared by their amounts. So each
 * settlement comes to what its ledger rows come to. An estimate that two settlements name counts in the first.
 * Gives each span's lines, in the order of the spans, and what became of each settlement.
 */
export function settle(
  data: TeamData,
  spans: readonly EstimatedSpan[],
): { readonly lines: readonly (readonly PriceLine[])[]; readonly settled: readonly Settled[] } {
  const taken: Taken = new Map()
  const adjusted = new Map<PriceLine, AdjustmentLine[]>()
  const extra = new Map<EstimatedSpan, AdjustmentLine[]>()
  const ordered = inOrder(spans)
  const settled = data.settlements.map((settlement): Settled => {
    const parts = take(data, ordered, settlement.targets, taken)
    const ledger = sum(settlement.rows.map(({ amount }) => amount))
    const estimate = sum(parts.map(({ amount }) => amount))
    const shares = allocate(
      subtract(ledger, estimate),
      parts.map(({ amount }) => Math.abs(amount)),
    )
    const rest = shares.ok ? [] : unestimated(settlement, ordered, data)
    for (const { span, line } of rest) extra.set(span, [...(extra.get(span) ?? []), line])
    const posted = parts.map((part, i) => ({ ...part, adjustment: (shares.ok && shares.value[i]) || ZERO }))
    for (const { line, adjustment: amount } of posted) {
      if (amount === ZERO) continue
      const { id } = settlement
      const made = { kind: 'adjustment', settlement: id, beside: besideOf(line), amount } as const
      adjusted.set(line, [...(adjusted.get(line) ?? []), { ...made, standing: 'reconciled' }])
    }
    return { settlement, ledger, estimate, parts: posted, unestimated: rest }
  })
  return {
    settled,
    lines: spans.map(span => [
      ...span.lines.flatMap(line => [...inTwo(line, taken.get(line) ?? ZERO), ...(adjusted.get(line) ?? [])]),
      ...(extra.get(span) ?? []),
    ]),
  }
}
