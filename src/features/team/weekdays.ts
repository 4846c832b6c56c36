import type { MessageId } from '#messages/catalogue.ts'

/** ISO weekdays, 1 is Monday, with their names. */
export const weekdays = [1, 2, 3, 4, 5, 6, 7] as const

export const weekdayName = (day: number): MessageId =>
  `team.weekday.${weekdays.find(each => each === day) ?? 1}`
