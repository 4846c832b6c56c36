import type { Asker } from '#exchange/tables/asker.ts'
import type { SourceItem } from './source.ts'
import type { Tree } from './tree.ts'

type Amount = (item: SourceItem) => number | undefined

interface Counted {
  readonly kept: readonly SourceItem[]
  readonly containers: readonly SourceItem[]
  readonly tree: Tree
  readonly asker: Asker
}

const hundredths = (amount: number) => Math.round(amount * 100)

/**
 * What items and their parents count for, each piece of work once: a parent whose amount is just that of its parts
 * repeats them, and an epic with an amount of its own may. Both are asked. Gives the containers that count too.
 */
export function countOnce(
  amount: Amount,
  { kept, containers, tree, asker }: Counted,
): { readonly amount: Amount; readonly counted: readonly SourceItem[] } {
  const below = (item: SourceItem) =>
    tree.childrenOf(item).reduce((sum, child) => sum + hundredths(amount(child) ?? 0), 0)
  const repeats = new Set(
    kept.filter(item => {
      const own = hundredths(amount(item) ?? 0)
      return own > 0 && own === below(item)
    }),
  )
  const once =
    repeats.size > 0 &&
    asker.ask('backlog-parents-repeat', '', {
      values: { count: repeats.size },
      options: ['children', 'both'],
      proposed: 'children',
    }) === 'children'
  const settled: Amount = item => (once && repeats.has(item) ? undefined : amount(item))

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
