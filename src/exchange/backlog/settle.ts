import { printOf } from '#exchange/print.ts'
import { makeAsker, type Asker } from '#exchange/tables/asker.ts'
import type { Notice } from '#exchange/tables/types.ts'
import { countOnce } from './countOnce.ts'
import { keepItems } from './keep.ts'
import { linkItems, type NamedDeliverable } from './links.ts'
import { matchDeliverable } from './match.ts'
import { chooseMeasure, isPart } from './measure.ts'
import { firstNames } from './firstNames.ts'
import { peopleTold } from './peopleTold.ts'
import { pointsReader } from './points.ts'
import { scrubbed } from './scrubbed.ts'
import { shareEffort } from './share.ts'
import type { SourceBacklog, SourceItem } from './source.ts'
import { spilled, sprintsOf } from './sprintsOf.ts'
import { ownSeconds, timeField } from './time.ts'
import { makeTree } from './tree.ts'
import { unnamed } from './unnamed.ts'
import { withoutPeople } from './withoutPeople.ts'
import { workIn } from './workIn.ts'
import type { Backlog, BacklogDeliverable, BacklogItem, BacklogOptions } from './types.ts'

const units = { points: 'points', time: 'days', items: 'items' } as const

/** Makes a backlog of what a tool's items say: each piece of work once, every doubt a question. */
export function settle(
  { source, items: told, people }: SourceBacklog,
  options: BacklogOptions,
  asker: Asker = makeAsker(options.answers ?? {}),
): Backlog {
  const { context, hoursPerDay } = options
  const without = withoutPeople(
    people,
    context.deliverables.map(({ name }) => name),
  )
  const all = unnamed(told, without)
  const tree = makeTree(all)
  const bad = all.filter(({ issues }) => issues.length > 0)
  const good = all.filter(({ issues }) => issues.length === 0)
  const containers = good.filter(({ container }) => container)
  const { kept, leftOut } = keepItems(
    good.filter(({ container }) => !container),
    asker,
  )
  const measure = chooseMeasure(kept, { tree, asker, hoursPerDay })
  const points = pointsReader(good, asker)
  const field = measure === 'time' ? timeField(good, asker) : 'spent'
  const seconds = ownSeconds(good, { tree, field, asker })
  const read = measure === 'points' ? points : measure === 'time' ? seconds : () => undefined
  const { amount, counted } = countOnce(read, {
    kept,
    containers,
    tree,
    asker,
    measure,
    isLogged: measure === 'time' && field === 'spent',
    isApart: item => measure === 'time' && item[field].sum !== undefined,
  })
  const work = [...kept, ...counted].sort((a, b) => a.row - b.row)

  const link = linkItems(work, { tree, asker })
  const standing = [...new Set(work.flatMap(item => [item, ...tree.above(item)]))].filter(
    item => !item.container || counted.includes(item),
  )
  const {
    list: sprints,
    order,
    holds,
  } = sprintsOf(standing, {
    sprints: context.sprints,
    chosen: options.sprints,
    hasPaths: source === 'azure',
    asker,
  })
  const sprintKeys = spilled(work, { tree, order, holds, asker })
  const linkOf = (item: SourceItem) =>
    counted.includes(item) ? { key: item.key, name: item.name } : link(item)

  const named = new Map<string, NamedDeliverable>()
  const items = work.map((item): BacklogItem => {
    const deliverable = linkOf(item)
    if (deliverable) {
      const before = named.get(deliverable.key)
      named.set(deliverable.key, before && before.name < deliverable.name ? before : deliverable)
    }
    const size = measure === 'points' ? amount(item) : points(item)
    const time = measure === 'time' ? amount(item) : seconds(item)
    return {
      row: item.row,
      sprints: sprintKeys(item),
      ...(deliverable ? { deliverable: deliverable.key } : {}),
      ...(size === undefined ? {} : { points: size }),
      ...(time === undefined ? {} : { seconds: time }),
      ...(isPart(item, tree) ? { part: true } : {}),
      ...(item.done ? { done: item.done } : {}),
      print: printOf(`${source} ${item.id || item.name}`),
    }
  })
  const deliverables = [...named.values()]
    .map((deliverable): BacklogDeliverable => {
      const matched = matchDeliverable(deliverable, context.deliverables, options.deliverables)
      return { ...deliverable, ...(matched ? { matched } : {}) }
    })
    .sort((a, b) => (a.name < b.name || (a.name === b.name && a.key < b.key) ? -1 : 1))

  const counts = {
    rows: all.length,
    items: items.length,
    containers: containers.length - counted.length,
    leftOut,
    bad: bad.length,
    notLinked: items.filter(item => item.deliverable === undefined).length,
    outside: items.filter(item => item.sprints.length === 0).length,
  }
  const quoted = scrubbed(
    { doubts: asker.doubts, notices: asker.notices, issues: bad.flatMap(({ issues }) => issues) },
    text => without.loose(text).text,
  )
  const share = { measure, hoursPerDay }
  const known = new Map(
    sprints.map(({ key, matched }) => [key, new Set(options.known?.[matched?.id ?? ''] ?? [])]),
  )
  const isKnown = (sprint: string, { print }: BacklogItem) => known.get(sprint)?.has(print) ?? false
  return {
    source,
    sprints: sprints.map(sprint => ({ ...sprint, ...workIn(sprint.key, { items, measure }) })),
    deliverables,
    items,
    measure,
    unit: units[measure],
    ...shareEffort(items, share),
    newEffort: shareEffort(items, { ...share, isKnown }).effort,
    ...quoted,
    notices: [...quoted.notices, ...said()],
    counts,
  }

  function said(): readonly Notice[] {
    const { notices, notice } = makeAsker({})
    const isSized = (item: SourceItem) => read(item) !== undefined
    const isLoose = (item: SourceItem) =>
      tree.childrenOf(item).length === 0 &&
      ![item, ...tree.above(item).filter(({ container }) => !container)].some(isSized)
    const unsized = work.filter(isLoose).map(({ name }) => name)
    const parts = items.filter(({ part }) => part).length
    if (measure !== 'items' && unsized.length > 0)
      notice('backlog-unsized', { measure, ...firstNames(unsized) })
    if (measure === 'items' && parts > 0) notice('backlog-parts', { count: parts })
    if (counts.containers > 0) notice('backlog-containers', { count: counts.containers })
    if (counts.notLinked > 0) notice('backlog-not-linked', { count: counts.notLinked })
    if (counts.outside > 0) notice('backlog-outside', { count: counts.outside })
    if (people.length > 0) notice('backlog-people')
    return [...notices, ...peopleTold([...sprints, ...deliverables], without)]
  }
}
