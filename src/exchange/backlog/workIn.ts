import { maxDate, minDate } from '#core/calendar.ts'
import type { BacklogItem, BacklogSprint } from './types.ts'

/** What the items of a sprint are, and when they were finished. */
export function workIn(
  sprint: string,
  items: readonly BacklogItem[],
): Pick<BacklogSprint, 'finished' | 'prints'> {
  const mine = items.filter(({ sprints }) => sprints.includes(sprint))
  const days = mine.flatMap(({ done }) => (done ? [done] : []))
  const [first] = days
  return {
    prints: mine.map(({ print }) => print).sort(),
    ...(first && {
      finished: { from: days.reduce(minDate, first), to: days.reduce(maxDate, first) },
    }),
  }
}
