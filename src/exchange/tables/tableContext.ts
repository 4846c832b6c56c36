import type { Currency } from '#core/money.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { TableContext } from './types.ts'

/** What reading a table needs to know of the team. */
export const tableContext = (data: TeamData, currency: Currency): TableContext => ({
  currency,
  sprints: data.sprints,
  deliverables: data.deliverables,
  suppliers: data.suppliers,
  rates: data.rates,
  sprintLength: data.team.sprintLength,
  financialYearStart: data.workspace.financialYearStart,
})
