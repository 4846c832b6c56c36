import type { Asker } from '#exchange/tables/asker.ts'
import type { SourceItem } from './source.ts'
import type { Tree } from './tree.ts'
import type { Measure } from './types.ts'

type Amount = (item: SourceItem) => number | undefined

interface Counted {
  readonly kept: readonly SourceItem[]
  readonly containers: readonly SourceItem[]
  readonly tree: Tree
  readonly asker: Asker
  readonly measure: Measure
  /** Time is logged on each item by itself; points and estimates of an item are for all that it holds. */
  readonly isLogged: boolean
  /** Whether the file itself tells what is of an item alone. */
  readonly isApart: (item: SourceItem) => boolean
}

const HUNDREDTHS = 100
const HOUR = 3600
const hundredths = (amount: number) => Math.round(amount * HUNDREDTHS)

/**
 * What items and their parents count for, each piece of work once: a parent whose amount is just that of its parts
 * repeats them, one with another amount may hold them, and an epic with an amount of its own may repeat what is in it.
 * Each is asked. Gives the containers that count too.
 */
export function countOnce(
  amount: Amount,
  { containers, tree, asker, ...rest }: Counted,
): { readonly amount: Amount; readonly counted: readonly SourceItem[] } {
  const settled = withParts(amount, { containers, tree, asker, ...rest })
  const sized = containers.filter(item => (amount(item) ?? 0) > 0)
  if (sized.length === 0) return { amount: settled, counted: [] }
  const hold = sized.filter(item => tree.childrenOf(item).length > 0).length
  const takes = asker.ask('backlog-epics-sized', '', {
    values: { count: sized.length, hold },
    options: ['repeat', 'own'],
    proposed: hold > 0 ? 'repeat' : 'own',
  })
  return { amount: settled, counted: takes === 'own' ? sized : [] }
}

/** What items count for once it is settled whether they or their parts do. */
function withParts(amount: Amount, { kept, tree, asker, measure, isLogged, isApart }: Counted): Amount {
  const counts = new Set(kept)
  const own = (item: SourceItem) => hundredths(amount(item) ?? 0)
  const below = (item: SourceItem) =>
    tree.childrenOf(item).reduce((sum, child) => sum + (counts.has(child) ? own(child) : 0), 0)
  const doubled = kept.filter(item => own(item) > 0 && below(item) > 0)
  const repeats = new Set(doubled.filter(item => own(item) === below(item)))
  const differs = new Set(doubled.filter(item => !repeats.has(item) && !isApart(item)))
  const once =
    repeats.size > 0 &&
    asker.ask('backlog-parents-repeat', '', {
      values: { count: repeats.size },
      options: ['children', 'both'],
      proposed: 'children',
    }) === 'children'
  const total = (of: (item: SourceItem) => number) => {
    const sum = [...differs].reduce((all, item) => all + of(item), 0)
    return measure === 'time' ? Math.round(sum / HOUR) / HUNDREDTHS : sum / HUNDREDTHS
  }
  const takes =
    differs.size === 0
      ? 'both'
      : asker.ask('backlog-parents-differ', '', {
          values: { count: differs.size, measure, own: total(own), parts: total(below) },
          options: ['parents', 'children', 'both'],
          proposed: isLogged ? 'both' : 'parents',
        })
  const isHeld = (item: SourceItem) =>
    (once && repeats.has(item)) ||
    (takes === 'children' && differs.has(item)) ||
    (takes === 'parents' && tree.above(item).some(above => differs.has(above)))
  return item => (isHeld(item) ? undefined : amount(item))
}
