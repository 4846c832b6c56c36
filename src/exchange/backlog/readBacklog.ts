import { makeAsker, type Asker } from '#exchange/tables/asker.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { looksLikeAzure, readAzure } from './azure.ts'
import { looksLikeGithub, readGithub } from './github.ts'
import { looksLikeJira, readJira } from './jira.ts'
import { underNames } from './mapped.ts'
import { settle } from './settle.ts'
import type { SourceBacklog } from './source.ts'
import { readTrello } from './trello.ts'
import type { Backlog, BacklogOptions, BacklogSource } from './types.ts'

type TableSource = Exclude<BacklogSource, 'trello'>
type Reader = (grid: Grid, parts: { context: TableContext; asker: Asker }) => SourceBacklog | undefined

const readers: Readonly<Record<TableSource, Reader>> = {
  jira: readJira,
  azure: readAzure,
  github: readGithub,
}

/** The tool that a table looks like an export of, if any; Trello's is no table but JSON. */
export function backlogSource(grid: Grid): TableSource | undefined {
  if (looksLikeJira(grid)) return 'jira'
  if (looksLikeAzure(grid)) return 'azure'
  return looksLikeGithub(grid) ? 'github' : undefined
}

/**
 * Reads an export of Jira, Azure DevOps or GitHub Projects; `undefined` where the table is none. Nothing is stored.
 * @example readBacklog(grid, { context, hoursPerDay: calendar.hoursPerDay, answers })
 */
export function readBacklog(grid: Grid, options: BacklogOptions): Backlog | undefined {
  const known = backlogSource(grid)
  const table = known ? grid : underNames(grid, options.mapping ?? {})
  if (!table) return undefined
  const tool = known ?? 'jira'
  const asker = makeAsker(options.answers ?? {})
  if (grid.unclosedQuote !== undefined) asker.notice('quote-not-closed', { row: grid.unclosedQuote })
  const source = readers[tool](table, { context: options.context, asker })
  return source && settle(source, options, asker)
}

/** Reads a board that Trello exported as JSON, parsed; `undefined` where it is none. */
export function readTrelloBacklog(json: unknown, options: BacklogOptions): Backlog | undefined {
  const asker = makeAsker(options.answers ?? {})
  const source = readTrello(json, { context: options.context, asker })
  return source && settle(source, options, asker)
}
