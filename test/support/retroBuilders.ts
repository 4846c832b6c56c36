import { Decision, decisionDefaults, decisionVersion } from '#core/records/decision.ts'
import { newRow } from '#core/records/fields.ts'
import { Retro, retroDefaults, retroVersion } from '#core/records/retro.ts'
import { Vote, voteDefaults, voteVersion } from '#core/records/vote.ts'
import { TEAM_ID, type Overrides } from './builders.ts'

/** The retro of sprint 1, on the day after it. */
export const aRetro = (overrides: Overrides<typeof Retro> = {}): Retro =>
  Retro.parse({
    ...newRow(retroVersion),
    ...retroDefaults,
    id: 'retro-1',
    team: TEAM_ID,
    sprint: 'sprint-1',
    date: '2026-06-15',
    ...overrides,
  })

/** Five of eight said that deliverable 1 was worth £5,000; a reading of 1 December tells. */
export const aVote = (overrides: Overrides<typeof Vote> = {}): Vote =>
  Vote.parse({
    ...newRow(voteVersion),
    ...voteDefaults,
    id: 'vote-1',
    team: TEAM_ID,
    retro: 'retro-1',
    sprint: 'sprint-1',
    deliverable: 'deliverable-1',
    name: 'Save and return',
    date: '2026-06-15',
    yes: 5,
    notSure: 2,
    no: 1,
    asked: 5_000_00,
    due: '2026-12-01',
    ...overrides,
  })

export const aDecision = (overrides: Overrides<typeof Decision> = {}): Decision =>
  Decision.parse({
    ...newRow(decisionVersion),
    ...decisionDefaults,
    id: 'decision-1',
    team: TEAM_ID,
    retro: 'retro-1',
    sprint: 'sprint-1',
    deliverable: 'deliverable-1',
    date: '2026-06-15',
    choice: 'change',
    text: 'Print half of them',
    ownerRole: 'Product manager',
    due: '2026-12-01',
    ...overrides,
  })
