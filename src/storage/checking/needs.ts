import type { RecordName } from '#core/records/registry.ts'

type Needs = { readonly [R in RecordName]: readonly RecordName[] }

/**
 * The tables that the rules of a record look at, besides the team's own row: all that is read before a save, so
 * that changing one rate does not read 5,000 cost items. A rule that looks further throws (reads/tables).
 */
export const ruleTables: Needs = {
  workspace: [],
  team: ['allocation'],
  calendar: [],
  supplier: [],
  rate: ['rate', 'supplier', 'allocation'],
  allocation: ['allocation', 'absence', 'calendar', 'rate'],
  absence: ['absence', 'allocation', 'calendar'],
  costItem: ['costItem', 'calendar', 'supplier'],
  sprint: ['sprint'],
  deliverable: ['deliverable', 'outcome'],
  effort: ['effort', 'sprint', 'deliverable'],
  metric: ['outcome'],
  outcome: ['metric', 'reading'],
  contribution: ['contribution', 'deliverable', 'outcome'],
  reading: ['reading', 'outcome', 'metric'],
  ledgerFile: [],
  ledgerRow: [],
  ledgerRule: [],
  settlement: ['settlement', 'costItem'],
  retro: ['retro', 'sprint'],
  vote: ['vote', 'retro', 'deliverable'],
  decision: ['retro', 'deliverable'],
  pot: ['pot', 'deliverable', 'workspace'],
}

/** The tables that say whether a row may be removed, and what goes with it. */
export const removalTables: Needs = {
  workspace: [],
  team: [
    'calendar',
    'supplier',
    'rate',
    'allocation',
    'absence',
    'costItem',
    'sprint',
    'deliverable',
    'effort',
    'outcome',
    'contribution',
    'reading',
    'settlement',
    'retro',
    'vote',
    'decision',
    'pot',
  ],
  calendar: [],
  supplier: ['rate', 'costItem'],
  rate: [],
  allocation: ['absence'],
  absence: [],
  costItem: ['costItem', 'settlement'],
  sprint: ['sprint', 'effort', 'retro', 'vote', 'decision'],
  deliverable: ['effort', 'contribution', 'pot'],
  effort: [],
  metric: ['outcome'],
  outcome: ['deliverable', 'contribution', 'reading'],
  contribution: [],
  reading: [],
  ledgerFile: [],
  ledgerRow: [],
  ledgerRule: [],
  settlement: [],
  retro: ['vote', 'decision'],
  vote: [],
  decision: [],
  pot: [],
}
