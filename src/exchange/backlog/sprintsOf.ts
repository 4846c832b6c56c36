import { maxDate, minDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import { matchSprint } from './match.ts'
import { sameSprint } from './sameSprint.ts'
import type { NamedSprint, SourceItem } from './source.ts'
import { sprintNumber } from './sprintName.ts'
import type { Tree } from './tree.ts'
import type { BacklogSprint } from './types.ts'

/** A sprint of the file, its work not looked at yet. */
type FoundSprint = Omit<BacklogSprint, 'finished' | 'prints'>

type Order = (keys: readonly string[]) => readonly string[]

const compare = <T>(a: T, b: T) => (a < b ? -1 : a > b ? 1 : 0)

/** One name for sprints that differ in capitals only, whatever the order of rows; dates that differ, at their widest. */
function merge(a: NamedSprint, b: NamedSprint): NamedSprint {
  const from = a.from && b.from ? minDate(a.from, b.from) : (a.from ?? b.from)
  const to = a.to && b.to ? maxDate(a.to, b.to) : (a.to ?? b.to)
  const name = a.name < b.name ? a.name : b.name
  return { key: a.key, name, ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

interface SprintParts {
  /** The team's. */
  readonly sprints: readonly Sprint[]
  readonly chosen?: Readonly<Record<string, string>> | undefined
  readonly hasPaths: boolean
  readonly asker: Asker
}

/** The sprints that items stand in, matched with the team's, earliest first; `order` puts the sprints of one item so. */
export function sprintsOf(
  items: readonly SourceItem[],
  { sprints, chosen = {}, hasPaths, asker }: SprintParts,
): {
  readonly list: readonly FoundSprint[]
  readonly order: Order
  readonly holds: (key: string, day: IsoDate) => boolean
} {
  const found = new Map<string, NamedSprint>()
  for (const sprint of items.flatMap(item => item.sprints)) {
    const before = found.get(sprint.key)
    found.set(sprint.key, before ? merge(before, sprint) : sprint)
  }
  const named = [...found.values()].map((sprint): FoundSprint => {
    const matched = matchSprint(sprint, sprints, chosen)
    const number = sprintNumber(sprint.name)
    return {
      ...sprint,
      ...(number === undefined ? {} : { number }),
      ...(matched ? { matched } : {}),
    }
  })
  const itemsIn = (key: string) =>
    items.filter(item => item.sprints.some(sprint => sprint.key === key)).length
  const list = sameSprint(named, { itemsIn, hasPaths, asker })
  const start = ({ from, matched }: FoundSprint) => from ?? sprints.find(({ id }) => id === matched?.id)?.from
  const known = new Map(list.map(sprint => [sprint.key, { start: start(sprint), number: sprint.number }]))
  /** By dates where all have them, else by numbers where all have them, else as the file lists them. */
  const order: Order = keys => {
    for (const by of ['start', 'number'] as const) {
      const values = new Map(keys.map(key => [key, known.get(key)?.[by]]))
      if ([...values.values()].every(value => value !== undefined))
        return [...keys].sort((a, b) => compare(values.get(a) ?? '', values.get(b) ?? ''))
    }
    return keys
  }
  const sorted = [...list].sort(
    (a, b) =>
      compare(start(a) ?? '9999', start(b) ?? '9999') ||
      compare(a.number ?? Infinity, b.number ?? Infinity) ||
      compare(a.key, b.key),
  )
  const spans = new Map(
    list.map(sprint => {
      const own = sprints.find(({ id }) => id === sprint.matched?.id)
      return [sprint.key, { from: sprint.from ?? own?.from, to: sprint.to ?? own?.to }]
    }),
  )
  const holds = (key: string, day: IsoDate) => {
    const { from, to } = spans.get(key) ?? {}
    return from !== undefined && to !== undefined && from <= day && day <= to
  }
  return { list: sorted, order, holds }
}

const FINISHED = 'finished'

interface SpillParts {
  readonly tree: Tree
  readonly order: Order
  /** Whether a day lies in a sprint, as far as its days are known. */
  readonly holds: (key: string, day: IsoDate) => boolean
  readonly asker: Asker
}

/**
 * The sprints that an item's effort goes to: its own, else those of what it is a part of. An item in several spilled
 * over; whether its effort goes to the one that holds the day it was finished, to the last, or evenly to all is asked.
 */
export function spilled(
  items: readonly SourceItem[],
  { tree, order, holds, asker }: SpillParts,
): (item: SourceItem) => readonly string[] {
  const all = (item: SourceItem) => {
    const own = [item, ...tree.above(item).filter(({ container }) => !container)]
    return order((own.find(({ sprints }) => sprints.length > 0)?.sprints ?? []).map(({ key }) => key))
  }
  const several = items.filter(item => all(item).length > 1).length
  if (several === 0) return all
  const finishedIn = (item: SourceItem) => {
    const { done } = item
    return done && all(item).findLast(key => holds(key, done))
  }
  const dated = items.filter(item => all(item).length > 1 && finishedIn(item) !== undefined).length
  const finished = { value: FINISHED, code: FINISHED, values: { dated } }
  const takes = asker.ask('backlog-spill', '', {
    values: { count: several },
    options: [...(dated > 0 ? [finished] : []), 'last', 'shared'],
    proposed: dated > 0 ? FINISHED : 'last',
  })
  return item => {
    if (takes === 'shared') return all(item)
    const sprint = takes === FINISHED ? finishedIn(item) : undefined
    return sprint === undefined ? all(item).slice(-1) : [sprint]
  }
}
