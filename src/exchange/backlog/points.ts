import type { Asker } from '#exchange/tables/asker.ts'
import type { SourceItem } from './source.ts'

/** An item's points, where its columns of points agree; which column is right is asked where they contradict each other. */
export function pointsReader(
  items: readonly SourceItem[],
  { ask }: Asker,
): (item: SourceItem) => number | undefined {
  const filled = new Map<string, number>()
  for (const { column } of items.flatMap(item => item.points))
    filled.set(column, (filled.get(column) ?? 0) + 1)
  const columns = [...filled.keys()].sort()
  const disagrees = ({ points }: SourceItem) => new Set(points.map(({ value }) => value)).size > 1
  const contradicting = items.filter(disagrees)
  const [first] = [...contradicting].sort((a, b) => a.row - b.row)
  if (!first) return item => item.points[0]?.value
  const fullest = columns.reduce((a, b) => ((filled.get(b) ?? 0) > (filled.get(a) ?? 0) ? b : a))
  const chosen = ask('backlog-points', '', {
    values: { count: contradicting.length, row: first.row },
    options: columns.map((column, at) => ({ value: String(at), code: 'column', values: { column } })),
    proposed: String(columns.indexOf(fullest)),
  })
  const column = columns[Number(chosen)]
  return ({ points }) => (points.find(cell => cell.column === column) ?? points[0])?.value
}
