import { expect, test } from 'vitest'
import { recordNames } from '#core/records/registry.ts'
import { besideFigures } from '#core/records/teamData.ts'
import { checkRemoval } from '#core/rules/checkRemoval.ts'
import { isMessageId } from '#messages/catalogue.ts'
import {
  aContribution,
  aCostItem,
  aDeliverable,
  aMetric,
  aPot,
  anAbsence,
  anEffort,
  anOutcome,
  aReading,
  aSprint,
  aSupplier,
  keptLines,
  TEAM_ID,
  teamData,
} from '#test/support/builders.ts'
import { aDecision, aRetro, aVote } from '#test/support/retroBuilders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const data = teamData({
  suppliers: [aSupplier()],
  absences: [anAbsence()],
  costItems: [aCostItem({ supplier: 'supplier-1' })],
  sprints: [
    aSprint(),
    aSprint({ id: 'closed', number: 0, from: '2026-05-18', to: '2026-05-31', sealed: keptLines() }),
  ],
  deliverables: [aDeliverable()],
  efforts: [anEffort()],
  metrics: [aMetric()],
  outcomes: [anOutcome()],
  contributions: [aContribution()],
  readings: [aReading()],
  settlements: [aSettlement()],
  retros: [aRetro()],
  votes: [aVote()],
  decisions: [aDecision()],
  pots: [aPot()],
})

test.each([
  ['allocation', 'allocation-1', [{ record: 'absence', id: 'absence-1' }]],
  [
    'sprint',
    'sprint-1',
    [
      { record: 'effort', id: 'effort-1' },
      { record: 'retro', id: 'retro-1' },
      { record: 'vote', id: 'vote-1' },
      { record: 'decision', id: 'decision-1' },
    ],
  ],
  [
    'retro',
    'retro-1',
    [
      { record: 'vote', id: 'vote-1' },
      { record: 'decision', id: 'decision-1' },
    ],
  ],
  [
    'deliverable',
    'deliverable-1',
    [
      { record: 'effort', id: 'effort-1' },
      { record: 'contribution', id: 'contribution-1' },
    ],
  ],
  [
    'outcome',
    'outcome-1',
    [
      { record: 'contribution', id: 'contribution-1' },
      { record: 'reading', id: 'reading-1' },
    ],
  ],
  ['rate', 'rate-1', []],
  ['reading', 'reading-1', []],
] as const)('with a row of %s go the rows that mean nothing without it', (record, id, goesWith) => {
  expect(checkRemoval(record, id, data)).toEqual({ refused: [], goesWith })
})

test.each([
  ['sprint', 'closed', { code: 'sprint-closed', values: { number: 0 } }],
  ['metric', 'metric-1', { code: 'metric-in-use', values: { count: 1 } }],
  ['supplier', 'supplier-1', { code: 'supplier-in-use', values: { count: 1 } }],
  ['workspace', 'workspace', { code: 'always-there' }],
] as const)('a %s that others stand on stays', (record, id, issue) => {
  const { refused, goesWith } = checkRemoval(record, id, data)
  expect(refused).toEqual([{ path: 'id', ...issue }])
  expect(goesWith).toEqual([])
  expect(isMessageId(`issue.${issue.code}`)).toBe(true)
})

test('a deliverable that a pot pays for stays, and the pot is named: without it the pot would pay for everything', () => {
  const paid = teamData({ ...data, pots: [aPot({ name: 'Grant', deliverables: ['deliverable-1'] })] })
  expect(checkRemoval('deliverable', 'deliverable-1', paid)).toEqual({
    refused: [{ path: 'id', code: 'deliverable-in-pot', values: { name: 'Grant' } }],
    goesWith: [],
  })
  expect(isMessageId('issue.deliverable-in-pot')).toBe(true)
})

test('an outcome whose change is claimed stays, and the claim is named', () => {
  const claimed = aDeliverable({ claim: { outcome: 'outcome-1', percent: 10, evidence: 'Survey' } })
  expect(
    checkRemoval('outcome', 'outcome-1', teamData({ ...data, deliverables: [claimed] })).refused,
  ).toEqual([{ path: 'id', code: 'outcome-claimed', values: { name: 'Save and return' } }])
})

test('a team takes every row of its own with it and leaves the shared metrics', () => {
  const { refused, goesWith } = checkRemoval('team', TEAM_ID, data)
  const kinds = new Set(goesWith.map(({ record }) => record))
  expect(refused).toEqual([])
  // Rows that no figure is made from go by the command itself, which reads them.
  const left = recordNames.filter(record => !kinds.has(record) && !besideFigures.has(record))
  expect(left).toEqual(['workspace', 'team', 'metric'])
})

test('what nothing stands on goes alone', () => {
  const idle = teamData({ suppliers: [aSupplier()], metrics: [aMetric()] })
  expect(checkRemoval('supplier', 'supplier-1', idle)).toEqual({ refused: [], goesWith: [] })
  expect(checkRemoval('metric', 'metric-1', idle)).toEqual({ refused: [], goesWith: [] })
})
