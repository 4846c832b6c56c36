import type { IsoDate } from '#core/records/fields.ts'
import { issueIf, type Issue } from './issue.ts'

interface Period {
  readonly from: IsoDate
  readonly to?: IsoDate | undefined
}

/** Whether two periods, both ends included, share a day; without `to` a period goes on. */
export const shareADay = (a: Period, b: Period): boolean =>
  (b.to === undefined || a.from <= b.to) && (a.to === undefined || b.from <= a.to)

/** The end lies before the start. */
export const endBeforeStart = (period: Partial<Period>, path = 'to'): Issue[] => {
  const { from, to } = period
  if (from === undefined || to === undefined) return []
  return issueIf(to < from, path, 'end-before-start', () => ({ from, to }))
}
