import fc from 'fast-check'
import { expect, test } from 'vitest'
import { wholeParts } from '#exchange/backlog/share.ts'
import type { Backlog } from '#exchange/backlog/types.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { backlogOf } from './readText.ts'

const columns = [
  'Summary',
  'Issue key',
  'Issue Type',
  'Status',
  'Assignee',
  'Reporter',
  'Labels',
  'Sprint',
  'Sprint',
  'Parent',
  'Story Points',
  'Custom field (Story point estimate)',
  'Time Spent',
  'Σ Time Spent',
]
const SOMEBODY = 'Quillon Zabriskie'
const ADDRESS = 'q.zabriskie@example.org'
const maybe = (...values: readonly string[]) => fc.constantFrom('', ...values)

const row = (i: number) =>
  fc
    .record({
      type: fc.constantFrom('Story', 'Bug', 'Sub-task', 'Epic'),
      status: fc.constantFrom('Done', 'To Do'),
      label: maybe('web', 'Web', 'api', SOMEBODY, ADDRESS, `for ${SOMEBODY}`),
      one: maybe('Sprint 1', 'SPRINT 2', `Sprint of ${SOMEBODY}`),
      two: maybe('Sprint 2', 'Sprint 3'),
      parent: fc.constantFrom('', 'K-0', 'K-1', 'K-2', 'K-99'),
      points: maybe('1', '2.5', '3', SOMEBODY),
      estimate: maybe('1', '2.5', '8'),
      spent: maybe('60', '3600', '7260'),
      sum: maybe('3600', '9000'),
    })
    .map(({ type, status, label, one, two, parent, points, estimate, spent, sum }) => [
      `Work ${i} for ${SOMEBODY} <${ADDRESS}>`,
      `K-${i}`,
      type,
      status,
      SOMEBODY,
      ADDRESS,
      label,
      one,
      two,
      parent,
      points,
      estimate,
      spent,
      sum,
    ])

const rows = fc
  .integer({ min: 1, max: 12 })
  .chain(count => fc.tuple(...Array.from({ length: count }, (_, i) => row(i))))
const answers = fc.record({
  'backlog-measure': fc.constantFrom('points', 'time', 'items'),
  'backlog-spill': fc.constantFrom('last', 'shared'),
  'backlog-deliverable': fc.constantFrom('epic', 'label', 'parent'),
  'backlog-not-done': fc.constantFrom('count', 'leave-out'),
  'backlog-parents-differ': fc.constantFrom('parents', 'children', 'both'),
  'backlog-epics-sized': fc.constantFrom('own', 'repeat'),
})
const csv = (list: readonly (readonly string[])[]) => toCsv({ columns, rows: list }, { bom: false })
const hundredths = (amount: number) => Math.round(amount * 100)
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

test('the effort of all sprints and what is in none is the sum over the items, each counted once', () => {
  fc.assert(
    fc.property(rows, answers, (list, given) => {
      const backlog = backlogOf(csv(list), { answers: given, hoursPerDay: 7.4 })
      const { effort, totals, items, measure, counts } = backlog
      const inSprints = sum(effort.map(({ amount }) => hundredths(amount)))
      expect(inSprints).toBe(hundredths(totals.inSprints))
      expect(inSprints + hundredths(totals.outside)).toBe(hundredths(totals.all))
      const notLinked = effort.filter(({ deliverable }) => deliverable === undefined)
      expect(sum(notLinked.map(({ amount }) => hundredths(amount)))).toBe(hundredths(totals.notLinked))
      const parts = sum(items.map(item => wholeParts(item, measure)))
      expect(hundredths(totals.all)).toBe(
        measure === 'time' ? Math.round((parts * 100) / (7.4 * 3600)) : parts,
      )
      expect(new Set(items.map(item => item.row)).size).toBe(items.length)
      expect(counts.items + counts.containers + counts.leftOut + counts.bad).toBe(counts.rows)
    }),
    { numRuns: 80 },
  )
})

const comparable = ({ effort, totals, sprints, deliverables, counts, doubts }: Backlog) => ({
  effort,
  totals,
  sprints,
  deliverables,
  counts,
  chosen: doubts.map(({ id, chosen }) => [id, chosen]),
})

test('the order of rows does not matter', () => {
  const shuffled = rows.chain(list =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  )
  fc.assert(
    fc.property(shuffled, answers, ([list, other], given) => {
      const [a, b] = [list, other].map(some => comparable(backlogOf(csv(some), { answers: given })))
      expect(b).toEqual(a)
    }),
    { numRuns: 60 },
  )
})

test('no name and no address of a person survives', () => {
  fc.assert(
    fc.property(rows, answers, (list, given) => {
      const text = JSON.stringify(backlogOf(csv(list), { answers: given })).toLowerCase()
      expect(text).not.toContain('zabriskie')
      expect(text).not.toContain('quillon')
    }),
    { numRuns: 60 },
  )
})

test('no name survives in the exports of other tools', () => {
  const azure = String.raw`ID,Work Item Type,Title 1,Title 2,Assigned To,State,Iteration Path,Tags,Effort
1,Feature,For ${SOMEBODY},,${SOMEBODY} <${ADDRESS}>,Active,W,,
2,Bug,,B,${SOMEBODY} <${ADDRESS}>,Closed,W\${SOMEBODY}\Sprint 1,${SOMEBODY}; web,1`
  const github = `Title\tURL\tAssignees\tStatus\tEstimate\tIteration\tLabels\nA\thttps://github.com/qzabriskie/x/issues/1\tqzabriskie, other\tDone\t3\tqzabriskie 1\tqzabriskie\nB\thttps://github.com/qzabriskie/x/issues/2\tqzabriskie\tDone\t3\t\tqzabriskie`
  const trello = JSON.stringify({
    lists: [{ id: 'l', name: `Done by ${SOMEBODY}` }],
    cards: [{ id: 'c', name: `For ${SOMEBODY}`, idList: 'l', labels: [{ name: SOMEBODY }] }],
    members: [{ fullName: SOMEBODY, username: 'qzabriskie' }],
    actions: [{ data: { text: ADDRESS } }],
  })
  for (const text of [azure, github, trello]) {
    for (const by of ['epic', 'label', 'list', 'repository', 'parent']) {
      const said = JSON.stringify(backlogOf(text, { answers: { 'backlog-deliverable': by } })).toLowerCase()
      expect(said).not.toContain('zabriskie')
    }
  }
})
