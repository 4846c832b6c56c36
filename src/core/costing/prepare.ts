import type { Calendar } from '#core/records/calendar.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { remembered } from '#core/remembered.ts'
import { itemsByDay, type ItemsByDay } from './itemsByDay.ts'
import { postsOf, type Post } from './posts.ts'
import { rememberedDayRate, type DayRateOf } from './segments.ts'

/** A team's data looked up once, for all the spans that are priced from it. */
export interface Prepared {
  readonly data: TeamData
  readonly posts: readonly Post[]
  readonly items: ItemsByDay
  readonly dayRateOf: DayRateOf
}

const placedItems = new WeakMap<TeamData['costItems'], { calendar: Calendar; items: ItemsByDay }>()

/** Cost items are many and seldom what was edited, so they stay placed while they and the calendar are the same. */
function itemsOf({ costItems, calendar }: TeamData): ItemsByDay {
  const found = placedItems.get(costItems)
  if (found?.calendar === calendar) return found.items
  const items = itemsByDay(costItems, calendar)
  placedItems.set(costItems, { calendar, items })
  return items
}

/** Looks a team's data up: once for as long as the data itself is. */
export const prepare = remembered((data: TeamData): Prepared => ({
  data,
  posts: postsOf(data),
  items: itemsOf(data),
  dayRateOf: rememberedDayRate(data),
}))
