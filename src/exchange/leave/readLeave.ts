import { dateOf, isWorkingDay } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { makeAsker, type Asker } from '#exchange/tables/asker.ts'
import type { BareIssueCode } from '#exchange/tables/rowIssues.ts'
import type { RowIssue } from '#exchange/tables/types.ts'
import { icsEvents, looksLikeLeave, type IcsEvent, type IcsProperty } from './icsEvents.ts'
import { absencesOf, portions, take } from './portions.ts'
import { isEndless, readRule, recurrences } from './recurrence.ts'
import { DAY, dayIn, spanOf, type Span } from './span.ts'
import type { Leave, LeaveAbsence, LeaveOptions } from './types.ts'

/** So many times of repeated events are taken from one file: those of a whole team for years. */
const MOST_TIMES = 50_000

/** One time that an event takes place. */
interface Occurrence {
  readonly line: number
  readonly span: Span
}

/**
 * Reads a calendar file (.ics) of leave as the absences of one allocation; `undefined` where the text is none. What
 * events are called and who is in them is not read. Nothing is stored.
 * @example readLeave(text, { calendar, from: allocation.from, until: allocation.to })
 */
export function readLeave(text: string, options: LeaveOptions): Leave | undefined {
  if (!looksLikeLeave(text)) return undefined
  const { calendar, people = 1, from, until, answers = {} } = options
  const asker = makeAsker(answers)
  const issues: RowIssue[] = []
  const { events, cancels } = icsEvents(text)
  const live = cancels ? [] : events.filter(event => !isCancelled(event))
  const cancelled = events.length - live.length
  if (cancelled > 0) asker.notice('leave-cancelled', { count: cancelled })
  const away = onlyAway(live, asker)
  const parts = { moved: movedTimes(events), until, issues, asker, left: MOST_TIMES }
  const occurrences = away
    .flatMap(event => occurrencesOf(event, parts))
    .sort((a, b) => a.span.start - b.span.start || a.line - b.line)

  const taken = new Map<IsoDate, number>()
  const counts = { short: 0, off: 0, overlapping: 0, utc: 0 }
  // A repeated event is one, however often it falls outside.
  const outside = new Set<number>()
  const absences = occurrences.flatMap(({ line, span }): readonly LeaveAbsence[] => {
    const all = portions(span, calendar.hoursPerDay)
    const inside = all.filter(({ day }) => (!from || day >= from) && (!until || day <= until))
    const working = inside.filter(({ day }) => isWorkingDay(calendar, day))
    const kept = take(working, { calendar, people, taken })
    const size = (list: readonly { readonly size: number }[]) => list.reduce((sum, one) => sum + one.size, 0)
    if (all.length === 0) counts.short += 1
    else if (inside.length < all.length) outside.add(line)
    else if (working.length === 0) counts.off += 1
    if (size(kept) < size(working)) counts.overlapping += 1
    if (span.utc && kept.length > 0) counts.utc += 1
    return absencesOf(line, kept, calendar)
  })
  const { notice } = asker
  if (counts.short > 0) notice('leave-short', { count: counts.short })
  if (counts.off > 0) notice('leave-off', { count: counts.off })
  if (outside.size > 0) notice('leave-outside', { count: outside.size })
  if (counts.overlapping > 0) notice('leave-overlap', { count: counts.overlapping, people })
  if (counts.utc > 0) notice('leave-utc', { count: counts.utc })
  return {
    absences,
    doubts: asker.doubts,
    notices: asker.notices,
    issues,
    counts: {
      events: events.length,
      cancelled,
      days: absences.reduce((sum, { days }) => sum + days, 0),
      outside: outside.size,
    },
  }
}

const isCancelled = (event: IcsEvent) => /^cancel/iu.test(event.first('STATUS')?.value ?? '')

/** Where some events say "out of office" and others do not, whether only those are leave is asked. */
function onlyAway(events: readonly IcsEvent[], { ask }: Asker): readonly IcsEvent[] {
  const isAway = (event: IcsEvent) => /^oof$/iu.test(event.first('X-MICROSOFT-CDO-BUSYSTATUS')?.value ?? '')
  const away = events.filter(isAway)
  const other = events.length - away.length
  if (away.length === 0 || other === 0) return events
  const values = { away: away.length, other }
  return ask('leave-busy', '', { values, options: ['away', 'all'], proposed: 'away' }) === 'away'
    ? away
    : events
}

/** The times that stand for themselves by the event that they belong to; cancelled ones take a day out of it too. */
function movedTimes(events: readonly IcsEvent[]): ReadonlyMap<string, readonly string[]> {
  const moved = new Map<string, string[]>()
  for (const event of events) {
    const time = event.first('RECURRENCE-ID')?.value
    if (time === undefined) continue
    const times = moved.get(event.uid) ?? []
    times.push(time)
    moved.set(event.uid, times)
  }
  return moved
}

interface EventParts {
  readonly moved: ReadonlyMap<string, readonly string[]>
  readonly until: IsoDate | undefined
  readonly issues: RowIssue[]
  readonly asker: Asker
  /** How many times of repeated events may still be taken. */
  left: number
}

/** The times that an event takes place. A recurrence that is not understood is an issue, and its first time counts. */
function occurrencesOf(event: IcsEvent, parts: EventParts): readonly Occurrence[] {
  const { moved, until, issues, asker, left } = parts
  const { line } = event
  const fail = (code: BareIssueCode, column: string, { line: row, value }: IcsProperty) =>
    void issues.push({ code, row, column, text: plainValue(value) })
  const span = spanOf(event)
  if (!span.ok) {
    fail(span.error.code, span.error.name, span.error.property)
    return []
  }
  const first = { line, span: span.value }
  const rule = event.first('RRULE')
  const other = event.first('RDATE') ?? event.first('EXRULE')
  if (other) fail('leave-recurrence', 'RDATE', other)
  if (!rule) return [first]
  const start = dateOf(Math.floor(span.value.start / DAY))
  const read = event.all('RRULE').length === 1 ? readRule(rule.value, start) : undefined
  if (!read) {
    fail('leave-recurrence', 'RRULE', rule)
    return [first]
  }
  if (left === 0) {
    fail('leave-too-often', 'RRULE', rule)
    return [first]
  }
  if (isEndless(read)) {
    if (until === undefined) {
      fail('leave-endless', 'RRULE', rule)
      return [first]
    }
    asker.notice('leave-endless', { row: line, until })
  }
  const exceptions = event.all('EXDATE').flatMap(({ value }) => value.split(','))
  const without = [...exceptions, ...(moved.get(event.uid) ?? [])].flatMap(text => dayIn(text) ?? [])
  const days = recurrences(start, read, { last: until, without: new Set(without) })
  parts.left = Math.max(0, left - days.length)
  return days.map(after => ({
    line,
    span: { ...span.value, start: span.value.start + after * DAY, end: span.value.end + after * DAY },
  }))
}

/** A value as it may be shown: dates and rules; what holds anything else may hold a name. */
const plainValue = (value: string) => (/^[\dA-Z;=,:+-]{1,120}$/u.test(value) ? value : '')
