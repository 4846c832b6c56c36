import * as z from 'zod/mini'
import { Decimal, IsoDate, rowFields, Text, type Upgrade } from './fields.ts'

export const Division = z.enum(['england-and-wales', 'scotland', 'northern-ireland', 'canada-federal'])
export type Division = z.infer<typeof Division>

/** A team's working time. One row a team, id `calendar:<team>`. */
export const Calendar = z.looseObject({
  ...rowFields,
  /** ISO weekdays that are worked: 1 is Monday, 7 is Sunday. */
  weekdays: z.array(z.int().check(z.gte(1), z.lte(7))).check(z.minLength(1)),
  division: Division,
  /** The team's own days off, besides bank holidays. */
  closures: z.array(z.object({ date: IsoDate, why: Text })),
  hoursPerDay: Decimal(2, 24),
})
export type Calendar = z.infer<typeof Calendar>
export const calendarId = (team: string) => `calendar:${team}`
export const calendarVersion = 1
export const calendarDefaults = {
  weekdays: [1, 2, 3, 4, 5],
  division: 'england-and-wales',
  closures: [],
  hoursPerDay: 7.4,
} as const
export const calendarUpgrades: readonly Upgrade[] = []
