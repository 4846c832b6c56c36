import type { TeamData } from '#core/records/teamData.ts'
import { ItemsByDay } from './items.ts'
import { postsOf, type Post } from './posts.ts'
import { rememberedDayRate, type DayRateOf } from './segments.ts'

/** A team's data looked up once, for all the spans that are priced from it. */
export interface Prepared {
  readonly data: TeamData
  readonly posts: readonly Post[]
  readonly items: ItemsByDay
  readonly dayRateOf: DayRateOf
}

const known = new WeakMap<TeamData, Prepared>()

/** Remembered for as long as the data itself is, which never changes in place. */
export function prepare(data: TeamData): Prepared {
  const found = known.get(data)
  if (found) return found
  const made = {
    data,
    posts: postsOf(data),
    items: new ItemsByDay(data.costItems, data.calendar),
    dayRateOf: rememberedDayRate(data),
  }
  known.set(data, made)
  return made
}
