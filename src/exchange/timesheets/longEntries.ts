import type { IsoDate } from '#core/records/fields.ts'
import type { Asker } from '#exchange/tables/asker.ts'

const HOUR = 3600
const DAY = 86_400
/** So many rows are named. */
const FIRST = 5

interface Entry {
  readonly row: number
  readonly day: IsoDate | undefined
  readonly seconds: number
}

/**
 * Whether an entry is left out for its length: one of more than a day is a timer that ran on, unless most are, as in a
 * sheet of weeks. A summary without days holds sums, which may be of any length.
 */
export function longEntries(entries: readonly Entry[], asker: Asker): (seconds: number) => boolean {
  const isLong = (seconds: number) => seconds > DAY
  const long = entries.filter(({ day, seconds }) => day !== undefined && isLong(seconds))
  const [first, ...others] = long
  if (!first) return () => false
  const longest = others.reduce((a, b) => (b.seconds > a.seconds ? b : a), first)
  const rows = long.map(({ row }) => row)
  const takes = asker.ask('timesheet-long', '', {
    values: {
      count: long.length,
      day: longest.day ?? '',
      hours: Math.round((longest.seconds / HOUR) * 100) / 100,
      rows: rows.slice(0, FIRST).join(', '),
      more: Math.max(0, rows.length - FIRST),
    },
    options: ['leave-out', 'count'],
    proposed: long.length * 2 > entries.length ? 'count' : 'leave-out',
  })
  return seconds => takes === 'leave-out' && isLong(seconds)
}
