import type { Asker } from '#exchange/tables/asker.ts'
import type { NamedSprint } from './source.ts'
import { nameKey } from './sprintName.ts'

const parts = (path: string) =>
  path
    .split('\\')
    .map(part => part.trim())
    .filter(part => part !== '')

/**
 * The sprint that an iteration path names, `Project\Team\Sprint 12`: its last part, with the one before where two
 * paths end alike. A path with others below it, or a project alone, is no sprint.
 */
export function iterationPaths(
  rows: readonly { readonly path: string; readonly container: boolean }[],
  { notice }: Asker,
): (path: string) => readonly NamedSprint[] {
  const used = [...new Set(rows.map(({ path }) => parts(path).join('\\')))].filter(path => path !== '')
  const holds = new Set(used.filter(path => used.some(other => other.startsWith(`${path}\\`))))
  const isSprint = (path: string) => path.includes('\\') && !holds.has(path)
  const ends = used.filter(isSprint).map(path => nameKey(parts(path).at(-1) ?? ''))
  const twice = new Set(ends.filter((end, at) => ends.indexOf(end) !== at))
  const outside = rows.filter(
    ({ path, container }) => !container && path !== '' && !isSprint(parts(path).join('\\')),
  ).length
  if (outside > 0) notice('backlog-iteration-above', { count: outside })

  return path => {
    const list = parts(path)
    const whole = list.join('\\')
    const last = list.at(-1)
    if (last === undefined || !isSprint(whole)) return []
    const name = twice.has(nameKey(last)) ? list.slice(-2).join(' / ') : last
    return [{ key: whole.toLowerCase(), name }]
  }
}
