import { Workspace, workspaceDefaults, workspaceUpgrades, workspaceVersion } from './workspace.ts'
import { Team, teamDefaults, teamUpgrades, teamVersion } from './team.ts'
import { Calendar, calendarDefaults, calendarUpgrades, calendarVersion } from './calendar.ts'
import { Supplier, supplierDefaults, supplierUpgrades, supplierVersion } from './supplier.ts'
import { Rate, rateDefaults, rateUpgrades, rateVersion } from './rate.ts'
import { Allocation, allocationDefaults, allocationUpgrades, allocationVersion } from './allocation.ts'
import { Absence, absenceDefaults, absenceUpgrades, absenceVersion } from './absence.ts'
import { CostItem, costItemDefaults, costItemUpgrades, costItemVersion } from './costItem.ts'
import { Sprint, sprintDefaults, sprintUpgrades, sprintVersion } from './sprint.ts'
import { Deliverable, deliverableDefaults, deliverableUpgrades, deliverableVersion } from './deliverable.ts'
import { Effort, effortDefaults, effortUpgrades, effortVersion } from './effort.ts'
import { Metric, metricDefaults, metricUpgrades, metricVersion } from './metric.ts'
import { Outcome, outcomeDefaults, outcomeUpgrades, outcomeVersion } from './outcome.ts'
import {
  Contribution,
  contributionDefaults,
  contributionUpgrades,
  contributionVersion,
} from './contribution.ts'
import { Reading, readingDefaults, readingUpgrades, readingVersion } from './reading.ts'
import { LedgerFile, ledgerFileDefaults, ledgerFileUpgrades, ledgerFileVersion } from './ledgerFile.ts'
import { LedgerRow, ledgerRowDefaults, ledgerRowUpgrades, ledgerRowVersion } from './ledgerRow.ts'
import { LedgerRule, ledgerRuleDefaults, ledgerRuleUpgrades, ledgerRuleVersion } from './ledgerRule.ts'
import { Settlement, settlementDefaults, settlementUpgrades, settlementVersion } from './settlement.ts'
import { Retro, retroDefaults, retroUpgrades, retroVersion } from './retro.ts'
import { Vote, voteDefaults, voteUpgrades, voteVersion } from './vote.ts'
import { Decision, decisionDefaults, decisionUpgrades, decisionVersion } from './decision.ts'
import { Pot, potDefaults, potUpgrades, potVersion } from './pot.ts'

/** Every kind of record: its schema, the version it is written in, its defaults and its upgrades. */
export const records = {
  workspace: {
    schema: Workspace,
    version: workspaceVersion,
    defaults: workspaceDefaults,
    upgrades: workspaceUpgrades,
  },
  team: { schema: Team, version: teamVersion, defaults: teamDefaults, upgrades: teamUpgrades },
  calendar: {
    schema: Calendar,
    version: calendarVersion,
    defaults: calendarDefaults,
    upgrades: calendarUpgrades,
  },
  supplier: {
    schema: Supplier,
    version: supplierVersion,
    defaults: supplierDefaults,
    upgrades: supplierUpgrades,
  },
  rate: { schema: Rate, version: rateVersion, defaults: rateDefaults, upgrades: rateUpgrades },
  allocation: {
    schema: Allocation,
    version: allocationVersion,
    defaults: allocationDefaults,
    upgrades: allocationUpgrades,
  },
  absence: { schema: Absence, version: absenceVersion, defaults: absenceDefaults, upgrades: absenceUpgrades },
  costItem: {
    schema: CostItem,
    version: costItemVersion,
    defaults: costItemDefaults,
    upgrades: costItemUpgrades,
  },
  sprint: { schema: Sprint, version: sprintVersion, defaults: sprintDefaults, upgrades: sprintUpgrades },
  deliverable: {
    schema: Deliverable,
    version: deliverableVersion,
    defaults: deliverableDefaults,
    upgrades: deliverableUpgrades,
  },
  effort: { schema: Effort, version: effortVersion, defaults: effortDefaults, upgrades: effortUpgrades },
  metric: { schema: Metric, version: metricVersion, defaults: metricDefaults, upgrades: metricUpgrades },
  outcome: { schema: Outcome, version: outcomeVersion, defaults: outcomeDefaults, upgrades: outcomeUpgrades },
  contribution: {
    schema: Contribution,
    version: contributionVersion,
    defaults: contributionDefaults,
    upgrades: contributionUpgrades,
  },
  reading: { schema: Reading, version: readingVersion, defaults: readingDefaults, upgrades: readingUpgrades },
  ledgerFile: {
    schema: LedgerFile,
    version: ledgerFileVersion,
    defaults: ledgerFileDefaults,
    upgrades: ledgerFileUpgrades,
  },
  ledgerRow: {
    schema: LedgerRow,
    version: ledgerRowVersion,
    defaults: ledgerRowDefaults,
    upgrades: ledgerRowUpgrades,
  },
  ledgerRule: {
    schema: LedgerRule,
    version: ledgerRuleVersion,
    defaults: ledgerRuleDefaults,
    upgrades: ledgerRuleUpgrades,
  },
  settlement: {
    schema: Settlement,
    version: settlementVersion,
    defaults: settlementDefaults,
    upgrades: settlementUpgrades,
  },
  retro: { schema: Retro, version: retroVersion, defaults: retroDefaults, upgrades: retroUpgrades },
  vote: { schema: Vote, version: voteVersion, defaults: voteDefaults, upgrades: voteUpgrades },
  decision: {
    schema: Decision,
    version: decisionVersion,
    defaults: decisionDefaults,
    upgrades: decisionUpgrades,
  },
  pot: { schema: Pot, version: potVersion, defaults: potDefaults, upgrades: potUpgrades },
} as const

export type RecordName = keyof typeof records

/** The row type of each kind of record. */
export interface RecordTypes {
  workspace: Workspace
  team: Team
  calendar: Calendar
  supplier: Supplier
  rate: Rate
  allocation: Allocation
  absence: Absence
  costItem: CostItem
  sprint: Sprint
  deliverable: Deliverable
  effort: Effort
  metric: Metric
  outcome: Outcome
  contribution: Contribution
  reading: Reading
  ledgerFile: LedgerFile
  ledgerRow: LedgerRow
  ledgerRule: LedgerRule
  settlement: Settlement
  retro: Retro
  vote: Vote
  decision: Decision
  pot: Pot
}

export type Row = RecordTypes[RecordName]

export const recordNames = Object.keys(records) as RecordName[]
