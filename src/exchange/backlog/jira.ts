import type { Asker } from '#exchange/tables/asker.ts'
import { exportHeader } from '#exchange/tables/columns/exportHeader.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { RowScope } from '#exchange/tables/table.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { doneDates } from './doneDates.ts'
import { exportTable, type ExportTable } from './exportTable.ts'
import { jiraColumns } from './jiraHeaders.ts'
import type { ItemTime, SourceBacklog, ToldItem } from './source.ts'
import { namedSprints } from './sprintName.ts'
import { stateOf } from './states.ts'
import { timeUnit } from './timeUnit.ts'

const columns = jiraColumns
const { key, type, id } = columns

const CONTAINER =
  /^(?:epic|epos|épica|epica|épopée|epopee|initiative|iniciativa|theme|saga|legend|capability|feature|portfolio epic)$/iu
const SUBTASK =
  /^(?:sub-?\s?task|unter-?aufgabe|teilaufgabe|sous-?\s?tâche|sub-?tarea|subtaak|podzadanie|technical task|sub-?\s?bug)/iu

/** Whether a table has the columns of a Jira export, cloud or server, all fields or some. */
export const looksLikeJira = (grid: Grid): boolean => jiraHeader(grid) !== undefined

const jiraHeader = (grid: Grid) =>
  exportHeader(grid, [key, columns.summary, [...type, ...id, ...columns.status]])

/** What the items of a Jira export say; `undefined` where it is none. */
export function readJira(
  grid: Grid,
  { context, asker }: { context: TableContext; asker: Asker },
): SourceBacklog | undefined {
  const header = jiraHeader(grid)
  if (!header) return undefined
  const found = exportTable(grid, header, { columns, dates: ['done'], context, asker })
  const read = reader(found, asker)
  const items = found.rows.map(read)
  return { source: 'jira', items, people: found.people('people') }
}

function reader(found: ExportTable, asker: Asker): (row: RowScope) => ToldItem {
  const { first, all, numbers } = found
  const text = {
    key: first('key'),
    id: first('id'),
    type: first('type'),
    summary: first('summary'),
    epicName: first('epicName'),
    parentName: first('parentName'),
    epic: first('epic'),
  }
  const parents = all('parent')
  const states = { status: all('status'), resolution: all('resolution') }
  const points = numbers('points', { places: 2, most: 1e6 })
  const unit = timeUnit(found, ['spent', 'spentSum', 'estimate', 'estimateSum'], asker)
  const seconds = (field: string) => {
    const of = numbers(field, { most: 1e9 })
    return (row: RowScope) => of(row).map(({ value }) => Math.round(value * unit))[0]
  }
  const times = {
    spent: seconds('spent'),
    spentSum: seconds('spentSum'),
    estimate: seconds('estimate'),
    estimateSum: seconds('estimateSum'),
  }
  const links = {
    sprint: all('sprint'),
    component: all('component'),
    label: all('label'),
    version: all('version'),
  }
  const done = doneDates(found, asker)
  // A parent is named by its key in one export and by its number in another.
  const keys = new Map(found.rows.map(row => [text.id(row), text.key(row)]))
  const known = new Set(keys.values())

  return row => {
    const kind = text.type(row)
    const candidates = [...parents(row), text.epic(row)].filter(name => name !== '')
    const called = candidates.map(name => keys.get(name) ?? name)
    const parent = called.find(name => known.has(name)) ?? called[0]
    const isSubtask = SUBTASK.test(kind)
    const day = done(row)
    return {
      row: row.row,
      id: text.key(row) || text.id(row),
      ...(parent === undefined ? {} : { parent }),
      ...(text.parentName(row) === '' ? {} : { parentName: text.parentName(row) }),
      ...(isSubtask ? {} : { parentIsContainer: true }),
      container: CONTAINER.test(kind),
      name: text.epicName(row) || text.summary(row),
      sprints: namedSprints(links.sprint(row)),
      links: { component: links.component(row), label: links.label(row), version: links.version(row) },
      points: points(row),
      spent: time(times.spent(row), times.spentSum(row)),
      estimate: time(times.estimate(row), times.estimateSum(row)),
      state: stateOf(...states.resolution(row), ...states.status(row), ...(day ? ['done'] : [])),
      ...(day ? { done: day } : {}),
      issues: row.issues,
    }
  }
}

const time = (own: number | undefined, sum: number | undefined): ItemTime => ({
  ...(own === undefined ? {} : { own }),
  ...(sum === undefined ? {} : { sum }),
})
