import type { AllRows } from '#exchange/backup/format.ts'
import {
  aCalendar,
  aCostItem,
  aDeliverable,
  aMetric,
  aPot,
  anAllocation,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aSupplier,
  aTeam,
  aWorkspace,
  anAbsence,
  anEffort,
  aContribution,
} from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'
import { aLedgerFile, aLedgerRow, aLedgerRule, aSettlement, decided } from '#test/support/ledgerBuilders.ts'

/** One row of every record. */
export const oneOfEach: AllRows = {
  workspace: [aWorkspace()],
  team: [aTeam()],
  calendar: [aCalendar()],
  supplier: [aSupplier()],
  rate: [aRate()],
  allocation: [anAllocation()],
  absence: [anAbsence()],
  costItem: [aCostItem()],
  sprint: [aSprint()],
  deliverable: [aDeliverable()],
  effort: [anEffort()],
  metric: [aMetric()],
  outcome: [anOutcome()],
  contribution: [aContribution()],
  reading: [aReading()],
  ledgerFile: [aLedgerFile()],
  ledgerRow: [aLedgerRow({ decided })],
  ledgerRule: [aLedgerRule()],
  settlement: [aSettlement()],
  retro: [aRetro()],
  vote: [aVote()],
  decision: [aDecision()],
  pot: [aPot()],
}
