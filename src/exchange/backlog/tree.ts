import type { SourceItem } from './source.ts'

/** Which item is a part of which, as far as they are in the file. */
export interface Tree {
  readonly parentOf: (item: SourceItem) => SourceItem | undefined
  readonly childrenOf: (item: SourceItem) => readonly SourceItem[]
  /** Nearest first. */
  readonly above: (item: SourceItem) => readonly SourceItem[]
}

const none: readonly SourceItem[] = []

/** Links items by the parent that each names; items that name each other in a circle end at the first met twice. */
export function makeTree(items: readonly SourceItem[]): Tree {
  const byId = new Map<string, SourceItem>()
  for (const item of items) if (item.id !== '' && !byId.has(item.id)) byId.set(item.id, item)
  const parentOf = (item: SourceItem) => {
    const parent = item.parent === undefined ? undefined : byId.get(item.parent)
    return parent === item ? undefined : parent
  }
  const children = new Map<SourceItem, SourceItem[]>()
  for (const item of items) {
    const parent = parentOf(item)
    if (!parent) continue
    const list = children.get(parent)
    if (list) list.push(item)
    else children.set(parent, [item])
  }
  const chain = (item: SourceItem) => {
    const found: SourceItem[] = []
    for (let next = parentOf(item); next && next !== item && !found.includes(next); next = parentOf(next))
      found.push(next)
    return found
  }
  const above = new Map<SourceItem, readonly SourceItem[]>()
  return {
    parentOf,
    childrenOf: item => children.get(item) ?? none,
    above(item) {
      const found = above.get(item) ?? chain(item)
      above.set(item, found)
      return found
    },
  }
}
