import { maxDate, minDate } from '#core/calendar.ts'
import { wholeParts } from './share.ts'
import type { BacklogItem, BacklogSprint, Measure } from './types.ts'

/** The items of a sprint that add to its effort, and when its items were finished. */
export function workIn(
  sprint: string,
  { items, measure }: { readonly items: readonly BacklogItem[]; readonly measure: Measure },
): Pick<BacklogSprint, 'finished' | 'prints'> {
  const mine = items.filter(({ sprints }) => sprints.includes(sprint))
  const days = mine.flatMap(({ done }) => (done ? [done] : []))
  const [first] = days
  return {
    prints: mine
      // An item that gets its size later is new then.
      .filter(item => wholeParts(item, measure) > 0)
      .map(({ print }) => print)
      .sort(),
    ...(first && {
      finished: { from: days.reduce(minDate, first), to: days.reduce(maxDate, first) },
    }),
  }
}
