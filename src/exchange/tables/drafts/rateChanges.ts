import { addDays, minDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { rateDefaults, type Rate } from '#core/records/rate.ts'
import { shareADay } from '#core/rules/dates.ts'
import type { PersonInput } from '#exchange/tables/types.ts'
import { roleKey } from './roleKey.ts'
import type { DraftOf } from './draft.ts'
import { ratePrice, type PeopleContext } from './peopleToDrafts.ts'
import { rateLike } from './rateLike.ts'

interface ChangedRate {
  readonly record: 'rate'
  readonly row: Rate
  readonly base: string
}

interface RateRow {
  readonly row: number
  readonly value: PersonInput
}

/** A rate of a role while the rows of a table are laid over it. */
interface Span {
  rate: DraftOf<'rate'>['row']
  readonly stored?: Rate
  /** The row that made or last changed it. */
  row?: number
}

interface RateChanges {
  readonly changes: readonly { readonly change: DraftOf<'rate'> | ChangedRate; readonly row: number }[]
  /** Rows that say what holds without them. */
  readonly here: ReadonlySet<number>
  /** Rows that say a second rate for a day. */
  readonly clashing: ReadonlySet<number>
  /** Other rates that are there from a later day on, before the next row of the role; by row, where it has no last day. */
  readonly later: ReadonlyMap<number, readonly Rate[]>
}

const isSame = ({ price, engagement }: Span['rate'], value: PersonInput) =>
  engagement === value.engagement &&
  value.price?.kind === (price.kind === 'entered' ? 'day' : 'salary') &&
  value.price.amount === (price.kind === 'entered' ? price.day : price.salary)

/** Whoever is engaged in another way is no longer that supplier's. */
const supplierOf = (rate: Span['rate'], engagement: Rate['engagement']) =>
  rate.engagement === engagement ? rate.supplier : undefined

/**
 * What a list of rates makes of those that there are. A row's rate holds from its day on, until the next one of its role:
 * the one before it ends the day before, as where a rate is added by hand. One from the very same day takes its place.
 * Those that start later stay as they are, unless the row is to take their place too.
 */
export function rateChanges(rows: readonly RateRow[], context: PeopleContext): RateChanges {
  const here = new Set<number>()
  const clashing = new Set<number>()
  const later = new Map<number, readonly Rate[]>()
  const spans = new Map<string, Span[]>()
  const spansOf = (role: string) => {
    const key = roleKey(role)
    const known: Span[] =
      spans.get(key) ??
      context.rates.filter(rate => roleKey(rate.role) === key).map(rate => ({ rate, stored: rate }))
    spans.set(key, known)
    return known
  }
  for (const { row, value } of rows.toSorted((a, b) =>
    a.value.from < b.value.from ? -1 : a.value.from > b.value.from ? 1 : 0,
  ))
    lay(row, value)
  return {
    here,
    clashing,
    later,
    changes: [...spans.values()].flat().flatMap(({ rate, stored, row }) => {
      if (row === undefined) return []
      const change = stored
        ? { record: 'rate' as const, row: { ...stored, ...rate }, base: stored.hlc }
        : { record: 'rate' as const, row: rate }
      return [{ change, row }]
    }),
  }

  function lay(row: number, value: PersonInput): void {
    const { role, from, to, engagement, price } = value
    if (!price) return
    const all = spansOf(role)
    const now = all.find(({ rate }) => shareADay(rate, { from, to: from }))
    const next = all
      .map(({ rate }) => rate.from)
      .filter(start => start > from)
      .reduce<IsoDate | undefined>((least, start) => (least ? minDate(least, start) : start), undefined)
    const holds = now !== undefined && isSame(now.rate, value) && (to === undefined || to === now.rate.to)
    const isOfTable = now !== undefined && now.row !== undefined
    const isSaidTwice = !holds && isOfTable && (now.rate.from === from || endsAsWritten(now))
    if (isSaidTwice || (!holds && to !== undefined && next !== undefined && to >= next))
      return void clashing.add(row)

    const priced = { engagement, price: ratePrice(price, context) }
    if (to === undefined) later.set(row, laterThan(value, all))
    for (const other of all)
      if (value.replaces?.includes(other.rate.id)) {
        other.rate = { ...other.rate, ...priced, supplier: supplierOf(other.rate, engagement) }
        other.row = row
      }
    if (holds) {
      if (!value.replaces) here.add(row)
      return
    }
    if (now?.rate.from === from) {
      now.rate = { ...now.rate, ...priced, supplier: supplierOf(now.rate, engagement), ...(to && { to }) }
      now.row = row
      return
    }
    const like = rateLike(context.rates, role, from)
    const last = to ?? (next && addDays(next, -1))
    const rate = {
      id: context.id(),
      team: context.team,
      role: all[0]?.rate.role ?? role,
      basis: like?.basis ?? rateDefaults.basis,
      ...priced,
      supplier: like && supplierOf(like, engagement),
      from,
      ...(last && { to: last }),
      source: rateDefaults.source,
    }
    if (now) {
      now.rate = { ...now.rate, to: addDays(from, -1) }
      now.row ??= row
    }
    all.push({ rate, row })
  }

  /** What is there at another rate from a later day on, before the next row of the role. */
  function laterThan(value: PersonInput, all: readonly Span[]): readonly Rate[] {
    const next = rows
      .filter(one => roleKey(one.value.role) === roleKey(value.role) && one.value.from > value.from)
      .reduce<IsoDate | undefined>(
        (least, one) => (least ? minDate(least, one.value.from) : one.value.from),
        undefined,
      )
    return all
      .filter(({ rate, row }) => row === undefined && rate.from > value.from && (!next || rate.from < next))
      .filter(({ rate }) => !isSame(rate, value))
      .flatMap(({ stored }) => stored ?? [])
      .toSorted((x, y) => (x.from < y.from ? -1 : 1))
  }

  /** Whether its row of the table names its last day. */
  function endsAsWritten(span: Span): boolean {
    return rows.some(
      ({ row, value }) => row === span.row && value.from === span.rate.from && value.to !== undefined,
    )
  }
}
