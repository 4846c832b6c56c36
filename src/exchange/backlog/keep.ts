import type { Asker } from '#exchange/tables/asker.ts'
import type { SourceItem } from './source.ts'

/** Of the items that hold no other: those that count, and how many were left out. */
export function keepItems(
  items: readonly SourceItem[],
  { ask, notice }: Asker,
): { readonly kept: readonly SourceItem[]; readonly leftOut: number } {
  const of = (state: SourceItem['state']) => items.filter(item => item.state === state).length
  const cancelled = of('cancelled')
  if (cancelled > 0) notice('backlog-cancelled', { count: cancelled })
  const archived = of('archived')
  const takesArchived =
    archived > 0 &&
    ask('backlog-archived', '', {
      values: { count: archived },
      options: ['count', 'leave-out'],
      proposed: 'count',
    }) === 'count'
  const open = of('open')
  const takesOpen =
    open === 0 ||
    of('done') === 0 ||
    ask('backlog-not-done', '', {
      values: { count: open },
      options: ['count', 'leave-out'],
      proposed: 'count',
    }) === 'count'
  const isKept = ({ state }: SourceItem) =>
    state === 'done' || (state === 'open' && takesOpen) || (state === 'archived' && takesArchived)
  const kept = items.filter(isKept)
  return { kept, leftOut: items.length - kept.length }
}
