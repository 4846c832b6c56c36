import { addDays, daysBetween, toIsoDate, yearOf } from '#core/calendar.ts'
import { engagementOf, itemOf } from '#core/costing/adjustment.ts'
import { countedAmount, spanOf } from '#core/costing/items.ts'
import { linesOf } from '#core/costing/price.ts'
import type { EstimatedSpan, Span, TeamCost } from '#core/costing/types.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import { Engagement } from '#core/records/rate.ts'
import type { Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { mayStandOn } from './mayStandOn.ts'
import { targetParts } from './parts.ts'

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

/** The whole month that a day lies in. */
export function monthSpan(date: IsoDate): Span {
  const month = Number(date.slice(5, 7))
  const from = toIsoDate(yearOf(date), month, 1)
  const next = month === 12 ? toIsoDate(yearOf(date) + 1, 1, 1) : toIsoDate(yearOf(date), month + 1, 1)
  return { from, to: addDays(next, -1) }
}

/** Payment comes after service, so the month before is as likely as the month of payment. */
const monthsFor = ({ date, service }: Pick<LedgerRow, 'date' | 'service'>): Span[] => {
  if (service) return [service]
  const paid = monthSpan(date)
  return [monthSpan(addDays(paid.from, -1)), paid]
}

const spansOf = ({ sprints, gaps }: TeamCost): EstimatedSpan[] =>
  [...sprints.map(({ sprint: { from, to }, pricing }) => ({ from, to, pricing })), ...gaps].map(
    ({ from, to, pricing }) => ({ from, to, lines: linesOf(pricing) }),
  )

const MOST_DAYS = 120

const near = ({ row }: Payment, { from, to }: Span): boolean =>
  daysBetween(to, row.date) < MOST_DAYS && daysBetween(row.date, from) < MOST_DAYS

const itemOfTarget = (target: Target): string[] => (target.kind === 'item' ? [target.item] : [])

/** Each span once, in order of its first day. */
const eachOnce = (spans: readonly Span[]): Span[] =>
  [...new Map(spans.map(span => [`${span.from} ${span.to}`, span])).values()].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  )

/**
 * Estimates that rows of the ledger may settle together: cost items of days near one of them, the closest to what they
 * come to first, then the staff of their months of payment and of the months before (of their service, where that is
 * known), as far as every file allows it. `cost` is `teamCost` of the data: what is settled already is no estimate any
 * more.
 */
export function candidates(data: TeamData, cost: TeamCost, payments: readonly Payment[]): Candidate[] {
  const spans = spansOf(cost)
  const amount = sum(payments.map(({ row }) => countedAmount(row)))
  const open = new Set(
    spans.flatMap(({ lines }) =>
      lines.flatMap(line => (line.standing === 'reconciled' ? [] : (itemOf(line)?.item ?? []))),
    ),
  )
  const named = new Set(data.settlements.flatMap(({ targets }) => targets.flatMap(itemOfTarget)))
  const placed = new Set(spans.flatMap(({ lines }) => lines.flatMap(line => itemOf(line)?.item ?? [])))
  const late = new Set(data.costItems.flatMap(({ id }) => (placed.has(id) || named.has(id) ? [] : [id])))
  const items = data.costItems
    .filter(({ id, ledgerRow }) => (open.has(id) || late.has(id)) && ledgerRow === undefined)
    .filter(item => payments.some(payment => near(payment, spanOf(item))))
    .toSorted((a, b) => Math.abs(countedAmount(a) - amount) - Math.abs(countedAmount(b) - amount))
    .map((item): Candidate => {
      const target = { kind: 'item', item: item.id } as const
      const estimate = countedAmount(item)
      return late.has(item.id) ? { target, estimate: ZERO, notSealed: estimate } : { target, estimate }
    })
  const there = Engagement.options.filter(engagement =>
    spans.some(({ lines }) => lines.some(line => engagementOf(line) === engagement)),
  )
  const staff = eachOnce(payments.flatMap(({ row }) => monthsFor(row))).flatMap(({ from, to }) =>
    there.map((engagement): Target => ({ kind: 'staff', engagement, from, to })),
  )
  const months = staff
    .filter(target => payments.every(({ row, holds }) => mayStandOn(row, holds, target)))
    .map(target => ({
      target,
      estimate: sum(targetParts(data, spans, target).map(part => part.amount)),
    }))
    .filter(({ estimate }) => estimate !== 0)
  return [...items, ...months]
}
