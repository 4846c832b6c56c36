import type { Asker } from '#exchange/tables/asker.ts'
import { exportHeader } from '#exchange/tables/columns/exportHeader.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { doneDates } from './doneDates.ts'
import { exportTable } from './exportTable.ts'
import type { SourceBacklog, ToldItem } from './source.ts'
import { namedSprints } from './sprintName.ts'
import { stateOf } from './states.ts'

const own = ['assignees', 'repository', 'linked pull requests', 'parent issue', 'sub issues progress']

const columns = {
  title: ['title'],
  url: ['url'],
  status: ['status'],
  type: ['type', 'issue type'],
  iteration: ['iteration', 'sprint', 'cycle'],
  label: ['labels'],
  milestone: ['milestone'],
  repository: ['repository'],
  parent: ['parent issue'],
  points: ['estimate', 'story points', 'points', 'estimate points', 'size', 'effort'],
  done: ['closed at', 'closed', 'done date', 'completed'],
  people: ['assignees', 'reviewers', 'author', 'created by'],
} as const

const CONTAINER = /^(?:epic|initiative|theme)$/iu

const githubHeader = (grid: Grid) => exportHeader(grid, [['title'], own, ['status', 'url']])

/** Whether a table has the columns of a GitHub Projects view. */
export const looksLikeGithub = (grid: Grid): boolean => githubHeader(grid) !== undefined

/** What the items of a GitHub Projects view say; `undefined` where the table is none. */
export function readGithub(
  grid: Grid,
  { context, asker }: { context: TableContext; asker: Asker },
): SourceBacklog | undefined {
  const header = githubHeader(grid)
  if (!header) return undefined
  const all = exportTable(grid, header, { columns, dates: ['done'], context, asker })
  // A size may be S, M or L: only a column of numbers holds points.
  const worded = new Set(
    columns.points.filter(name =>
      all.rows.some(({ cells }) => {
        const text = cells[header.plain.indexOf(name)]?.trim() ?? ''
        return text !== '' && takeApart(text) === undefined
      }),
    ),
  )
  const sized = columns.points.filter(name => !worded.has(name))
  if (worded.size > 0) asker.notice('backlog-sizes-not-numbers', { column: [...worded].join(', ') })
  const found = exportTable(grid, header, {
    columns: { ...columns, points: sized },
    dates: ['done'],
    context,
    asker,
  })
  const read = {
    title: found.first('title'),
    url: found.first('url'),
    status: found.first('status'),
    type: found.first('type'),
    parent: found.first('parent'),
    iteration: found.all('iteration'),
    label: found.first('label'),
    milestone: found.all('milestone'),
    repository: found.first('repository'),
  }
  const points = found.numbers('points', { places: 2, most: 1e6 })
  const done = doneDates(found, asker)
  const urls = new Map(found.rows.map(row => [reference(read.url(row)), read.url(row)]))
  const byTitle = new Map(found.rows.map(row => [read.title(row), read.url(row) || read.title(row)]))

  const items = found.rows.map((row): ToldItem => {
    const called = read.parent(row)
    const parent = urls.get(reference(called)) ?? byTitle.get(called) ?? called
    const day = done(row)
    const repository = read.repository(row).split('/').at(-1) ?? ''
    return {
      row: row.row,
      id: read.url(row) || read.title(row),
      ...(parent === '' ? {} : { parent, parentName: called, parentIsContainer: true }),
      container: CONTAINER.test(read.type(row)),
      name: read.title(row),
      sprints: namedSprints(read.iteration(row)),
      links: {
        milestone: read.milestone(row),
        label: listed(read.label(row)),
        repository: repository === '' ? [] : [repository],
      },
      points: points(row),
      spent: {},
      estimate: {},
      state: stateOf(read.status(row), ...(day ? ['done'] : [])),
      ...(day ? { done: day } : {}),
      issues: row.issues,
    }
  })
  return { source: 'github', items, people: found.people('people') }
}

const listed = (text: string) =>
  text
    .split(',')
    .map(label => label.trim())
    .filter(label => label !== '')

/** `owner/repository#12`, from that or from the address of an issue; other text stays as it is. */
function reference(text: string): string {
  const parts = /([^/\s]+)\/([^/\s#]+)(?:\/(?:issues|pull)\/|#)(\d+)/u.exec(text)
  return parts ? `${parts[1]}/${parts[2]}#${parts[3]}`.toLowerCase() : text
}
