import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { Table } from '#exchange/tables/table.ts'

/** A role that stands twice from one day stands for two people: as a list of rates it would contradict itself. */
function repeatsARole(table: Table): boolean {
  const keys = table.rows.map(row => `${plainWords(table.textOf(row, 'role'))} ${table.textOf(row, 'from')}`)
  return new Set(keys).size < keys.length
}

/** Whether rows stand for people, or each for a rate alone: asked where nothing says how many people there are. */
export function peopleOrRates(table: Table): string {
  const has = (field: string) => table.texts(field).length > 0
  if (has('people') || has('fte') || table.rows.length === 0) return 'people'
  if (!has('dayRate') && !has('salary')) {
    table.notice('people-one-each')
    return 'people'
  }
  return table.ask('people-or-rates', '', {
    options: ['rates', 'people'],
    proposed: has('dayRate') && !repeatsARole(table) ? 'rates' : 'people',
  })
}
