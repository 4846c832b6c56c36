import backlog from './en/backlog.json'
import charts from './en/charts.json'
import data from './en/data.json'
import deliverable from './en/deliverable.json'
import errors from './en/errors.json'
import exchange from './en/exchange.json'
import explain from './en/explain.json'
import funding from './en/funding.json'
import hindsight from './en/hindsight.json'
import imports from './en/imports.json'
import leave from './en/leave.json'
import ledger from './en/ledger.json'
import outcomes from './en/outcomes.json'
import overview from './en/overview.json'
import reconciliation from './en/reconciliation.json'
import retro from './en/retro.json'
import sprints from './en/sprints.json'
import storage from './en/storage.json'
import summary from './en/summary.json'
import team from './en/team.json'
import timesheets from './en/timesheets.json'
import workbook from './en/workbook.json'
import worth from './en/worth.json'

/** The sentences that the first screen does without. */
export const rest = {
  ...backlog,
  ...charts,
  ...data,
  ...deliverable,
  ...errors,
  ...exchange,
  ...explain,
  ...funding,
  ...hindsight,
  ...imports,
  ...leave,
  ...ledger,
  ...outcomes,
  ...overview,
  ...reconciliation,
  ...retro,
  ...sprints,
  ...storage,
  ...summary,
  ...team,
  ...timesheets,
  ...workbook,
  ...worth,
}
