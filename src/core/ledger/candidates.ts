import { addDays } from '#core/calendar.ts'
import { engagementOf, itemOf } from '#core/costing/adjustment.ts'
import { countedAmount, spanOf } from '#core/costing/items.ts'
import { estimatedSpans } from '#core/costing/teamCost.ts'
import type { EstimatedSpan, Span } from '#core/costing/types.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { Engagement } from '#core/records/rate.ts'
import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { sameEstimate } from '#core/rules/settlement.ts'
import { isNear, monthSpan } from './near.ts'
import { mayStandOn } from './mayStandOn.ts'
import { openDays } from './openDays.ts'
import { inOrder, take, type Taken } from './take.ts'
import { isNotSealed } from './unestimated.ts'

/** An estimate that a row could settle, and what is left of it to settle, in minor units. */
export interface Candidate {
  readonly target: Target
  readonly estimate: Minor
  /** A cost item that came after its sprint was sealed: nothing of it counts yet, so all that is paid will. */
  readonly notSealed?: Minor
}

/** A row with what its file was declared to hold. */
export interface Payment {
  readonly row: LedgerRow
  readonly holds: LedgerHolds | undefined
}

/** Payment comes after service, so the month before is as likely as the month of payment. */
const monthsFor = ({ date, service }: Pick<LedgerRow, 'date' | 'service'>): Span[] => {
  if (service) return [service]
  const paid = monthSpan(date)
  return [monthSpan(addDays(paid.from, -1)), paid]
}

/** A team's estimates as they are before anything is settled, and what is left of some of them. */
export interface OpenEstimates {
  readonly data: TeamData
  /** In order of their first day. */
  readonly spans: readonly EstimatedSpan[]
  /** What a settlement of these targets would stand on, together, in minor units. */
  readonly of: (targets: readonly Target[]) => Minor
}

/** What the settlements that are stored leave of the estimates by `today`. */
export function openEstimates(data: TeamData, today: IsoDate): OpenEstimates {
  const spans = inOrder(estimatedSpans(data, today))
  const taken: Taken = new Map()
  for (const { targets } of data.settlements) take(data, spans, targets, taken)
  const of = (targets: readonly Target[]) =>
    sum(take(data, spans, targets, new Map(taken)).map(({ amount }) => amount))
  return { data, spans, of }
}

/** Each span once, in order of its first day. */
const eachOnce = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(span => [`${span.from} ${span.to}`, span])).values()].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )

/**
 * Estimates that rows of the ledger may settle together: cost items of days near one of them, the closest to what they
 * come to first, then the staff of their months of payment and of the months before (of their service, where that is
 * known), as far as every file allows it. What is settled already is no estimate any more: of days that are settled in
 * part, those that are still open are offered.
 */
export function candidates({ data, spans, of }: OpenEstimates, payments: readonly Payment[]): Candidate[] {
  const amount = sum(payments.map(({ row }) => countedAmount(row)))
  const settled = data.settlements.flatMap(({ targets }) => targets)
  const daysSettled = (engagement: Engagement) =>
    settled.filter(target => target.kind === 'staff').filter(target => target.engagement === engagement)
  const lines = spans.flatMap(span => span.lines)
  const open = new Set(
    lines.flatMap(line => (line.standing === 'reconciled' ? [] : (itemOf(line)?.item ?? []))),
  )
  const items = data.costItems
    .filter(({ id, ledgerRow }) => (open.has(id) || isNotSealed(spans, id)) && ledgerRow === undefined)
    .filter(({ id }) => settled.every(theirs => !sameEstimate(theirs, { kind: 'item', item: id })))
    .filter(item => payments.some(({ row }) => isNear(row, spanOf(item))))
    .toSorted((a, b) => Math.abs(countedAmount(a) - amount) - Math.abs(countedAmount(b) - amount))
    .map((item): Candidate => {
      const target = { kind: 'item', item: item.id } as const
      return open.has(item.id)
        ? { target, estimate: of([target]) }
        : { target, estimate: ZERO, notSealed: countedAmount(item) }
    })
  const there = Engagement.options.filter(engagement => lines.some(line => engagementOf(line) === engagement))
  const staff = eachOnce(payments.flatMap(({ row }) => monthsFor(row))).flatMap(days =>
    there.flatMap(engagement =>
      openDays(days, daysSettled(engagement)).map(({ from, to }): Target => ({
        kind: 'staff',
        engagement,
        from,
        to,
      })),
    ),
  )
  const months = staff
    .filter(target => payments.every(({ row, holds }) => mayStandOn(row, holds, target)))
    .map(target => ({ target, estimate: of([target]) }))
  return [...items, ...months].filter(candidate => candidate.estimate !== ZERO || 'notSealed' in candidate)
}
