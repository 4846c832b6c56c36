import type { Asker } from '#exchange/tables/asker.ts'
import type { ItemTime, SourceItem } from './source.ts'
import type { Tree } from './tree.ts'

type TimeField = 'spent' | 'estimate'

const isTimed = ({ own, sum }: ItemTime) => (own ?? 0) > 0 || (sum ?? 0) > 0

/** Whether an item has any time, spent or estimated. */
export const hasTime = (item: SourceItem): boolean => isTimed(item.spent) || isTimed(item.estimate)

/** Which time counts: what was spent, else what was estimated; asked where the file has both. */
export function timeField(items: readonly SourceItem[], { ask }: Asker): TimeField {
  const spent = items.filter(item => isTimed(item.spent)).length
  const estimated = items.filter(item => isTimed(item.estimate)).length
  if (spent === 0 || estimated === 0) return spent > 0 ? 'spent' : 'estimate'
  const values = { spent, estimated }
  const chosen = ask('backlog-time', '', { values, options: ['spent', 'estimate'], proposed: 'spent' })
  return chosen === 'estimate' ? 'estimate' : 'spent'
}

/**
 * The seconds of an item that no other item of the file has: its sum with sub-tasks less the sums of those sub-tasks,
 * so that time of a sub-task outside the file is kept and none is counted twice.
 */
export function ownSeconds(
  items: readonly SourceItem[],
  { tree, field, asker }: { tree: Tree; field: TimeField; asker: Asker },
): (item: SourceItem) => number | undefined {
  const whole = ({ [field]: time }: SourceItem) => time.sum ?? time.own
  const parts = (item: SourceItem) =>
    tree.childrenOf(item).reduce((seconds, child) => seconds + (whole(child) ?? 0), 0)
  const own = (item: SourceItem) => {
    const { own: alone, sum } = item[field]
    // A sum on an epic is of its sub-tasks, not of the items it holds.
    if (sum === undefined || item.container) return alone
    return Math.max(sum - parts(item), 0)
  }
  const isShort = (item: SourceItem) => {
    const { sum } = item[field]
    return sum !== undefined && !item.container && parts(item) > sum
  }
  const short = items.filter(isShort).length
  if (short > 0) asker.notice('backlog-time-contradicts', { count: short })
  return item => {
    const seconds = own(item)
    return seconds === 0 && !isTimed(item[field]) && item[field].own === undefined ? undefined : seconds
  }
}
