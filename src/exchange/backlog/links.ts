import type { Asker } from '#exchange/tables/asker.ts'
import { remembered } from '#exchange/tables/remembered.ts'
import { linkKinds, type LinkKind, type SourceItem } from './source.ts'
import { nameKey } from './sprintName.ts'
import type { Tree } from './tree.ts'
import { SOMEONE } from './withoutPeople.ts'

/** A deliverable as the file names it. */
export interface NamedDeliverable {
  readonly key: string
  readonly name: string
}

interface LinkParts {
  readonly tree: Tree
  readonly asker: Asker
}

const none: readonly string[] = []

const isNamed = ({ name }: NamedDeliverable) => /[\p{L}\p{N}]/u.test(name)

/**
 * Which deliverable each item belongs to: an epic or another holder above it, or a label, component or list that it
 * or an item above it carries. Asked where the file offers several.
 */
export function linkItems(
  items: readonly SourceItem[],
  { tree, asker }: LinkParts,
): (item: SourceItem) => NamedDeliverable | undefined {
  const keyOf = remembered(nameKey)
  const ofItem = (item: SourceItem): NamedDeliverable => ({ key: item.key, name: item.name })
  const holders = (item: SourceItem): readonly NamedDeliverable[] => {
    const above = tree.above(item)
    const found = above.filter(({ container }) => container).map(ofItem)
    const last = above.at(-1) ?? item
    const { parentKey, parentName, parentIsContainer } = last
    const absent = parentKey !== undefined && parentIsContainer && !tree.parentOf(last) && !last.container
    return absent ? [...found, { key: parentKey, name: parentName ?? parentKey }] : found
  }
  const wholes = (item: SourceItem) => {
    const top = tree.above(item).findLast(({ container }) => !container)
    if (top) return [ofItem(top)]
    return tree.childrenOf(item).length > 0 ? [ofItem(item)] : []
  }
  const carried = (item: SourceItem, kind: LinkKind) => {
    const own = item.links[kind] ?? none
    const names =
      own.length > 0 ? own : tree.above(item).find(({ links }) => links[kind]?.length)?.links[kind]
    return (names ?? none).map(name => ({ key: `${kind}:${keyOf(name)}`, name }))
  }
  const called = (item: SourceItem, kind: LinkKind) =>
    kind === 'epic' ? holders(item) : kind === 'parent' ? wholes(item) : carried(item, kind)
  const all = (item: SourceItem, kind: LinkKind) => called(item, kind).filter(isNamed)

  const kind = chooseKind(items, { all, asker })
  const ofPeople = items.filter(item =>
    (kind === undefined ? linkKinds : [kind]).some(
      one => all(item, one).length === 0 && called(item, one).some(({ name }) => name.includes(SOMEONE)),
    ),
  ).length
  if (ofPeople > 0) asker.notice('backlog-people-alone', { count: ofPeople })
  if (kind === undefined) {
    const alone = items.filter(({ name }) => isNamed({ key: '', name }))
    return eachIsOne(alone, asker) ? itself : () => undefined
  }
  const several = items.filter(item => all(item, kind).length > 1).length
  if (several === 0) return item => all(item, kind)[0]
  if (kind === 'epic') {
    const values = { count: several }
    const level = asker.ask('backlog-level', '', { values, options: ['nearest', 'top'], proposed: 'nearest' })
    return item => (level === 'top' ? all(item, kind).at(-1) : all(item, kind)[0])
  }
  const values = { count: several }
  const takes = asker.ask('backlog-several', kind, { values, options: ['first', 'none'], proposed: 'first' })
  return item => {
    const list = all(item, kind)
    return takes === 'first' || list.length === 1 ? list[0] : undefined
  }
}

const itself = (item: SourceItem): NamedDeliverable | undefined => {
  const one = { key: item.key === '' ? `row:${item.row}` : item.key, name: item.name }
  return isNamed(one) ? one : undefined
}

/** Whether each item is a deliverable of its own, where a file offers nothing that holds several. */
const eachIsOne = ({ length: count }: readonly SourceItem[], asker: Asker): boolean =>
  count > 0 &&
  asker.ask('backlog-alone', '', { values: { count }, options: ['none', 'each'], proposed: 'none' }) ===
    'each'

interface Choice {
  readonly all: (item: SourceItem, kind: LinkKind) => readonly NamedDeliverable[]
  readonly asker: Asker
}

/** The kind that links half of the items or more, best first; else the one that links most. */
function chooseKind(items: readonly SourceItem[], { all, asker }: Choice): LinkKind | undefined {
  const linked = linkKinds
    .map(kind => ({ kind, count: items.filter(item => all(item, kind).length > 0).length }))
    .filter(({ count }) => count > 0)
  const [first] = linked
  if (!first) return undefined
  const best =
    linked.find(({ count }) => count * 2 >= items.length) ??
    linked.reduce((a, b) => (b.count > a.count ? b : a), first)
  if (linked.length === 1) return best.kind
  const options = linked.map(({ kind, count }) => ({ value: kind, code: kind, values: { count } }))
  const chosen = asker.ask('backlog-deliverable', '', { options, proposed: best.kind })
  return linked.find(({ kind }) => kind === chosen)?.kind ?? best.kind
}
