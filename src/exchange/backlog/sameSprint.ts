import type { Asker } from '#exchange/tables/asker.ts'
import type { BacklogSprint } from './types.ts'

type FoundSprint = Omit<BacklogSprint, 'finished' | 'prints'>

interface SameParts {
  /** How many items stand in a sprint. */
  readonly itemsIn: (key: string) => number
  /** Iterations have a path, and one that ends alike is another team's. */
  readonly hasPaths: boolean
  readonly asker: Asker
}

/** What sprints of one team have in common: all but their number. */
const teamOf = (key: string) => key.replace(/\d+(?!.*\d)/u, '')

/**
 * Asks what two sprints of a file are that stand for one of the team's: both it, or one of them another team's, which
 * is then left out. What the user chose for a sprint stays.
 */
export function sameSprint(
  sprints: readonly FoundSprint[],
  { itemsIn, hasPaths, asker }: SameParts,
): readonly FoundSprint[] {
  const groups = new Map<string, FoundSprint[]>()
  for (const sprint of sprints) {
    const { matched } = sprint
    if (matched) groups.set(matched.id, [...(groups.get(matched.id) ?? []), sprint])
  }
  const doubled = [...groups.values()].filter(
    group => group.length > 1 && group.some(({ matched }) => matched?.by !== 'chosen'),
  )
  const [first] = doubled
  if (!first) return sprints
  const work = new Map<string, number>()
  for (const { key } of doubled.flat()) work.set(teamOf(key), (work.get(teamOf(key)) ?? 0) + itemsIn(key))
  const best = (group: readonly FoundSprint[]) =>
    group.reduce((a, b) => {
      const more = (work.get(teamOf(b.key)) ?? 0) - (work.get(teamOf(a.key)) ?? 0)
      return more > 0 || (more === 0 && b.key < a.key) ? b : a
    })
  const takes = asker.ask('backlog-sprints-same', '', {
    values: {
      count: doubled.length,
      names: first
        .map(({ name }) => name)
        .sort()
        .join('’, ‘'),
      one: best(first).name,
    },
    options: ['same', 'one'],
    proposed: hasPaths ? 'one' : 'same',
  })
  if (takes === 'same') return sprints
  const others = new Set(doubled.flatMap(group => group.filter(sprint => sprint !== best(group))))
  return sprints.map(sprint => {
    if (!others.has(sprint) || sprint.matched?.by === 'chosen') return sprint
    const { matched: _matched, ...rest } = sprint
    return { ...rest, other: true }
  })
}
