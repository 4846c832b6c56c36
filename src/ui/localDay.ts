import { IsoDate } from '#core/records/fields.ts'

const twoDigits = (n: number) => String(n).padStart(2, '0')

/** The calendar day of a moment on the user's own clock. */
export function localDay(moment: Date): IsoDate {
  return IsoDate.parse(
    `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`,
  )
}
