import type { Asker } from '#exchange/tables/asker.ts'
import { columnsCalled, exportHeader } from '#exchange/tables/columns/exportHeader.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { doneDates } from './doneDates.ts'
import { exportTable } from './exportTable.ts'
import { iterationPaths } from './iterationPaths.ts'
import type { ItemTime, SourceBacklog, ToldItem } from './source.ts'
import { stateOf } from './states.ts'

const HOUR = 3600
const LEVELS = 12
const type = ['work item type']
const titles = ['title', ...Array.from({ length: LEVELS }, (_, i) => `title ${i + 1}`)]

const columns = {
  type,
  id: ['id'],
  title: titles,
  state: ['state'],
  iteration: ['iteration path', 'iteration'],
  area: ['area path'],
  tags: ['tags'],
  parent: ['parent'],
  points: ['story points', 'effort', 'size'],
  spent: ['completed work'],
  estimate: ['original estimate'],
  done: ['closed date', 'resolved date', 'completed date'],
  people: [
    'assigned to',
    'created by',
    'changed by',
    'closed by',
    'resolved by',
    'activated by',
    'authorized as',
  ],
} as const

const CONTAINER = /^(?:epic|feature|initiative|capability|portfolio epic)$/iu

const azureHeader = (grid: Grid) => exportHeader(grid, [type, titles, ['state', 'iteration path', 'id']])

/** Whether a table has the columns of an Azure DevOps query saved as CSV. */
export const looksLikeAzure = (grid: Grid): boolean => azureHeader(grid) !== undefined

/** What the work items of an Azure DevOps query say; `undefined` where the table is none. */
export function readAzure(
  grid: Grid,
  { context, asker }: { context: TableContext; asker: Asker },
): SourceBacklog | undefined {
  const header = azureHeader(grid)
  if (!header) return undefined
  const found = exportTable(grid, header, { columns, dates: ['done'], context, asker })
  const { first, all, numbers } = found
  const read = {
    id: first('id'),
    type: first('type'),
    title: first('title'),
    state: first('state'),
    iteration: first('iteration'),
    area: first('area'),
    tags: first('tags'),
    parent: all('parent'),
  }
  const points = numbers('points', { places: 2, most: 1e6 })
  const hours = (field: string) => {
    const of = numbers(field, { places: 4, most: 1e5 })
    return (row: RowScope): ItemTime => {
      const [number] = of(row)
      return number ? { own: Math.round(number.value * HOUR) } : {}
    }
  }
  const spent = hours('spent')
  const estimate = hours('estimate')
  const done = doneDates(found, asker)
  const path = iterationPaths(
    found.rows.map(row => ({ path: read.iteration(row), container: CONTAINER.test(read.type(row)) })),
    asker,
  )
  const level = titleLevels(columnsCalled(header, titles))
  const open: string[] = []

  const items = found.rows.map((row): ToldItem => {
    const depth = level(row)
    const id = read.id(row) || `row ${row.row}`
    if (depth !== undefined) {
      open.length = Math.min(open.length, depth)
      open[depth] = id
    }
    // Titles stand further right the deeper an item lies, so the nearest one to the left is above it.
    const above =
      depth === undefined ? undefined : open.slice(0, depth).findLast(other => other !== undefined)
    const parent = read.parent(row)[0] ?? above
    const day = done(row)
    const area = read.area(row).split('\\').at(-1)?.trim() ?? ''
    return {
      row: row.row,
      id,
      ...(parent === undefined ? {} : { parent }),
      container: CONTAINER.test(read.type(row)),
      name: read.title(row),
      sprints: path(read.iteration(row)),
      links: {
        label: read
          .tags(row)
          .split(/[;,]/u)
          .map(tag => tag.trim())
          .filter(tag => tag !== ''),
        area: area === '' ? [] : [area],
      },
      points: points(row),
      spent: spent(row),
      estimate: estimate(row),
      state: stateOf(read.state(row)),
      ...(day ? { done: day } : {}),
      issues: row.issues,
    }
  })
  return { source: 'azure', items, people: found.people('people') }
}

/** How deep an item lies in a tree of titles; `undefined` where there is one column of titles. */
function titleLevels(indexes: readonly number[]): (row: RowScope) => number | undefined {
  if (indexes.length < 2) return () => undefined
  return ({ cells }) => {
    const at = indexes.findIndex(index => (cells[index] ?? '').trim() !== '')
    return at === -1 ? undefined : at
  }
}
