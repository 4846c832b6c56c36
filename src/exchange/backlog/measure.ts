import type { Asker } from '#exchange/tables/asker.ts'
import type { SourceItem } from './source.ts'
import { hasTime } from './time.ts'
import type { Tree } from './tree.ts'
import type { Measure } from './types.ts'

/** Whether an item is a part of another that is work too: a sub-task. */
export const isPart = (item: SourceItem, tree: Tree): boolean =>
  tree.above(item).some(({ container }) => !container)

/** What the work is measured by: points where half of the items have them, else time, else a count. Always asked. */
export function chooseMeasure(
  items: readonly SourceItem[],
  { tree, asker, hoursPerDay }: { tree: Tree; asker: Asker; hoursPerDay: number },
): Measure {
  const wholes = items.filter(item => !isPart(item, tree))
  const pointed = ({ points }: SourceItem) => points.some(({ value }) => value > 0)
  const isTimed = (item: SourceItem) => hasTime(item) || tree.childrenOf(item).some(hasTime)
  const counts = {
    points: wholes.filter(pointed).length,
    time: wholes.filter(isTimed).length,
    items: wholes.length,
  }
  const timed = items.some(hasTime)
  if (timed && hoursPerDay <= 0) asker.notice('backlog-no-hours')
  const any = { points: items.some(pointed), time: timed && hoursPerDay > 0, items: true }
  const measures = (['points', 'time', 'items'] as const).filter(measure => any[measure])
  const proposed = measures.find(measure => counts[measure] * 2 >= wholes.length) ?? 'items'
  const options = measures.map(value => ({ value, code: value, values: { count: counts[value] } }))
  const chosen = asker.ask('backlog-measure', '', { values: { count: wholes.length }, options, proposed })
  return measures.find(measure => measure === chosen) ?? proposed
}
