import { addDays } from '#core/calendar.ts'
import { IsoDate } from '#core/records/fields.ts'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** The ways in which samples write a day: a pattern, how it is read, and how it is written. */
const ways: readonly {
  readonly pattern: RegExp
  readonly read: (parts: readonly string[]) => string
  readonly write: (year: string, month: string, day: string) => string
}[] = [
  {
    pattern: /\b(20\d\d)-(\d\d)-(\d\d)(?=\D|$)/gu,
    read: ([y, m, d]) => `${y}-${m}-${d}`,
    write: (y, m, d) => `${y}-${m}-${d}`,
  },
  {
    pattern: /\b(\d\d)\/(\d\d)\/(20\d\d)\b/gu,
    read: ([d, m, y]) => `${y}-${m}-${d}`,
    write: (y, m, d) => `${d}/${m}/${y}`,
  },
  {
    pattern: /\b(\d\d)\/([A-Z][a-z]{2})\/(\d\d)\b/gu,
    read: ([d, m, y]) => `20${y}-${String(MONTHS.indexOf(m ?? '') + 1).padStart(2, '0')}-${d}`,
    write: (y, m, d) => `${d}/${MONTHS[Number(m) - 1] ?? ''}/${y.slice(2)}`,
  },
  {
    pattern: /(?<=:)(20\d\d)(\d\d)(\d\d)(?=T|\r|$)/gu,
    read: ([y, m, d]) => `${y}-${m}-${d}`,
    write: (y, m, d) => `${y}${m}${d}`,
  },
]

/** A sample with all of its days so many days later, each written as it was. */
export const movedDates = (text: string, days: number): string =>
  ways.reduce(
    (moved, { pattern, read, write }) =>
      moved.replace(pattern, (whole: string, ...parts: string[]) => {
        const date = IsoDate.safeParse(read(parts))
        if (!date.success) return whole
        const [year = '', month = '', day = ''] = addDays(date.data, days).split('-')
        return write(year, month, day)
      }),
    text,
  )
