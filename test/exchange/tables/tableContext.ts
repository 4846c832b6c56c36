import type { TableContext } from '#exchange/tables/types.ts'

/** What an empty team gives to a table. */
export const emptyContext: TableContext = {
  currency: 'GBP',
  sprints: [],
  deliverables: [],
  suppliers: [],
  rates: [],
  sprintLength: 14,
}
