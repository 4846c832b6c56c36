import { join } from 'node:path'

/** A module as the bundler knows it. */
interface ModuleInfo {
  readonly importedIds: readonly string[]
}

interface Chunking {
  getModuleInfo(id: string): ModuleInfo | null
}

/** These modules and all that they cannot start without. */
function neededBy(ends: readonly string[], chunking: Chunking): ReadonlySet<string> {
  const needed = new Set<string>()
  const add = (id: string) => {
    if (needed.has(id)) return
    needed.add(id)
    for (const each of chunking.getModuleInfo(id)?.importedIds ?? []) add(each)
  }
  for (const end of ends) add(end)
  return needed
}

/** What every visit waits for: in pieces, as what comes later uses them, it weighs a twentieth more. */
const FIRST = ['src/app/main.tsx']

/** What a first visit waits for as well: it must not grow by what a team needs. */
const START = ['src/features/start/StartScreen.tsx']

/** What somebody who comes back waits for, in the order in which it is asked for. */
const TOGETHER = {
  team: ['src/app/TeamRoutes.tsx'],
  chart: ['src/ui/charts/SprintChart.tsx'],
}

/**
 * The name of the chunk that a module belongs to; none where the bundler decides. What is needed together comes in
 * one piece: each of many small chunks is asked for, answered and started on its own, which cost a tenth of a reload.
 */
export function chunkOf(root: string) {
  const at = (paths: readonly string[]) => paths.map(path => join(root, path))
  let known: ReadonlyMap<string, string> | undefined
  return (id: string, chunking: Chunking): string | null => {
    known ??= new Map([
      ...Object.entries(TOGETHER)
        .toReversed()
        .flatMap(([name, paths]) => [...neededBy(at(paths), chunking)].map(each => [each, name] as const)),
      ...[...neededBy(at(START), chunking)].map(each => [each, ''] as const),
      ...[...neededBy(at(FIRST), chunking)].map(each => [each, 'first'] as const),
    ])
    return known.get(id) || null
  }
}
