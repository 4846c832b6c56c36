import { expect, test } from 'vitest'
import { effortToDrafts } from '#exchange/tables/drafts/effortToDrafts.ts'
import { sprintsToDrafts } from '#exchange/tables/drafts/sprintsToDrafts.ts'
import { judgeEffort } from '#exchange/tables/drafts/judgeEffort.ts'
import { judgeSprints } from '#exchange/tables/drafts/judgeSprints.ts'
import { aDeliverable, anEffort, aSprint, teamData } from '#test/support/builders.ts'
import { problems, read, values } from './read.ts'

const ids = () => {
  let next = 0
  return { team: 't', id: () => `id-${(next += 1)}` }
}
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-04-01', to: '2026-04-14' }),
  aSprint({ id: 's2', number: 2, name: 'Second', from: '2026-04-15', to: '2026-04-28' }),
]

test('sprints by number, by name and without either', () => {
  const table = read(
    'sprints',
    'Sprint\tStart\tEnd\tGoal\nSprint 3\t29/04/2026\t12/05/2026\tFind a school\n\t13/05/2026\t\t\nBeta 9\t27/05/2026\t09/06/2026\t',
    { context: { sprints } },
  )
  expect(values(table)).toEqual([
    { number: 3, name: '', from: '2026-04-29', to: '2026-05-12', goal: 'Find a school' },
    { number: 4, name: '', from: '2026-05-13', to: '2026-05-26', goal: '' },
    { number: 9, name: 'Beta 9', from: '2026-05-27', to: '2026-06-09', goal: '' },
  ])
  expect(sprintsToDrafts(values(table), ids())[0]).toEqual({
    record: 'sprint',
    row: {
      id: 'id-1',
      team: 't',
      number: 3,
      name: '',
      from: '2026-04-29',
      to: '2026-05-12',
      goal: 'Find a school',
      notes: '',
    },
  })
})

test('a break between two sprints takes no number from the next one', () => {
  const table = read(
    'sprints',
    'Iteration\tStarts\tEnds\nS5\t07/12/2026\t20/12/2026\nChristmas break\t21/12/2026\t03/01/2027\nS6\t04/01/2027\t17/01/2027',
  )
  expect(values(table).map(({ number }) => number)).toEqual([5, 6])
  expect(problems(table)).toEqual(['3 Iteration cell-sprint-unnumbered'])
})

test('a sprint that is here without a goal takes the goal of its row, unless it is not to', () => {
  const own = [
    aSprint({ id: 's1', number: 1, from: '2026-04-01', to: '2026-04-14', notes: 'Ours' }),
    aSprint({ id: 's2', number: 2, from: '2026-04-15', to: '2026-04-28', goal: 'Our goal' }),
    aSprint({ id: 's3', number: 3, from: '2026-04-29', to: '2026-05-12' }),
  ]
  const text = [
    'Sprint\tStart\tEnd\tGoal',
    '1\t01/04/2026\t14/04/2026\tPhotos',
    '2\t15/04/2026\t28/04/2026\tLetters',
    '3\t29/04/2026\t12/05/2026\t',
    '4\t13/05/2026\t26/05/2026\tMaps',
  ].join('\n')
  const judged = (answers: Record<string, string> = {}) =>
    judgeSprints(
      read('sprints', text, { context: { sprints: own }, answers }),
      teamData({ sprints: own }),
      answers,
    )
  const table = judged()
  expect(table.doubts).toMatchObject([{ code: 'sprint-goals', values: { count: 1, row: 2 }, chosen: 'take' }])
  expect(table.counts).toMatchObject({ ok: 2, bad: 0, here: 2 })
  const [filled, fresh] = sprintsToDrafts(values(table), ids())
  expect(filled).toEqual({ record: 'sprint', row: { ...own[0], goal: 'Photos' }, base: own[0]?.hlc })
  expect(fresh).toMatchObject({ row: { id: 'id-1', number: 4, goal: 'Maps' } })
  expect(fresh).not.toHaveProperty('base')
  expect(judged({ 'sprint-goals': 'leave-out' }).counts).toMatchObject({ ok: 1, bad: 0, here: 3 })
})

test('one column of dates tells the order for the other', () => {
  const table = read('sprints', 'Sprint\tStart\tEnd\n1\t01/04/2026\t14/04/2026')
  expect(table.doubts).toEqual([])
  expect(values(table)[0]).toMatchObject({ from: '2026-04-01' })
  const open = read('sprints', 'Sprint\tStart\tEnd\n1\t01/04/2026\t10/04/2026')
  expect(open.doubts.map(doubt => doubt.id)).toEqual(['date-order'])
})

test('a sprint that ends before it starts is named', () => {
  expect(problems(read('sprints', 'Sprint\tStart\tEnd\n1\t20/04/2026\t14/04/2026'))).toEqual([
    '2 End cell-end-before-start',
  ])
})

test('effort goes to deliverables that are there, and names new ones once', () => {
  const deliverables = [aDeliverable({ id: 'd1', name: 'Search page' })]
  const table = read(
    'effort',
    'Sprint\tDeliverable\tPoints\n1\tsearch  page\t5\nSecond\tUpload\t3\nsprint 2\tupload\t2.5',
    {
      context: { sprints, deliverables },
    },
  )
  expect(table.doubts).toEqual([])
  expect(values(table)).toEqual([
    { sprint: 's1', deliverable: { id: 'd1' }, amount: 5, unit: 'points' },
    { sprint: 's2', deliverable: { name: 'Upload' }, amount: 3, unit: 'points' },
    { sprint: 's2', deliverable: { name: 'upload' }, amount: 2.5, unit: 'points' },
  ])
  const drafts = effortToDrafts(values(table), ids())
  expect(drafts.filter(draft => draft.record === 'deliverable').map(draft => draft.row)).toMatchObject([
    { name: 'Upload', kind: 'new' },
  ])
  expect(drafts.flatMap(draft => (draft.record === 'effort' ? [draft.row.amount] : []))).toEqual([5, 5.5])
})

test('a unit that nothing says is asked, a sprint that is not there is named', () => {
  const table = read('effort', 'Sprint\tDeliverable\tEffort\n1\tSearch\t5\n7\tSearch\t5', {
    context: { sprints },
  })
  expect(table.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([['effort-unit', 'points']])
  expect(problems(table)).toEqual(['3 Sprint cell-sprint'])
  const percent = read('effort', 'Sprint\tDeliverable\tEffort\n1\tSearch\t60%\n1\tUpload\t40%', {
    context: { sprints },
  })
  expect(values(percent).map(effort => effort.unit)).toEqual(['percent', 'percent'])
})

test('effort that is stored already with the same amount is here; another amount is not', () => {
  const deliverable = aDeliverable({ id: 'd-1', name: 'Search' })
  const effort = anEffort({ sprint: 's1', deliverable: 'd-1', unit: 'points', amount: 7.5 })
  const data = teamData({ sprints, deliverables: [deliverable], efforts: [effort] })
  const given = read(
    'effort',
    'Sprint\tDeliverable\tEffort\tUnit\n1\tSearch\t5\tpoints\n1\tsearch\t2.5\tpoints\nSecond\tMap\t1\tpoints',
    {
      context: { sprints, deliverables: [deliverable] },
    },
  )
  const judged = judgeEffort(given, data)
  expect(judged.counts).toMatchObject({ ok: 1, bad: 0, here: 2 })
  const changed = judgeEffort(given, { ...data, efforts: [{ ...effort, amount: 7 }] })
  expect(changed.counts).toMatchObject({ ok: 1, bad: 2 })
})

test('units that clash say with what: the effort that the sprint has, or another row of the file', () => {
  const deliverable = aDeliverable({ id: 'd-1', name: 'Search' })
  const effort = anEffort({ sprint: 's1', deliverable: 'd-1', unit: 'days', amount: 3 })
  const data = teamData({ sprints, deliverables: [deliverable], efforts: [effort] })
  const judged = (rows: string) =>
    judgeEffort(read('effort', `Sprint\tDeliverable\tEffort\tUnit\n${rows}`, { context: { sprints } }), data)
  const here = judged('1\tMap\t5\tpoints')
  expect(here.rows[0]).toMatchObject({
    issues: [
      {
        code: 'effort-units-here',
        rule: true,
        column: 'Unit',
        text: 'points',
        values: { sprint: 1, unit: 'points', other: 'days' },
      },
    ],
  })
  const among = judged('2\tMap\t5\tpoints\n2\tList\t5\tdays')
  expect(among.rows.map(row => (row.ok ? [] : row.issues))).toMatchObject([
    [{ code: 'effort-units-pasted', values: { at: 3, unit: 'points', other: 'days' } }],
    [{ code: 'effort-units-pasted', values: { at: 2, unit: 'days', other: 'points' } }],
  ])
})

test('effort with a column per sprint is a row for each number in it', () => {
  const text = [
    'Effort by sprint\t\t\t\t',
    'Deliverable\tSprint 1\tSecond\tSprint 9\tTotal',
    'Search\t50%\t20%\t\t70%',
    'Renewals\t30%\t80%\t10%\t',
    'Other\t-\t\t\t',
    'Total\t80%\t100%\t10%\t',
  ].join('\n')
  const table = read('effort', text, { context: { sprints } })
  expect(values(table)).toEqual([
    { sprint: 's1', deliverable: { name: 'Search' }, amount: 50, unit: 'percent' },
    { sprint: 's2', deliverable: { name: 'Search' }, amount: 20, unit: 'percent' },
    { sprint: 's1', deliverable: { name: 'Renewals' }, amount: 30, unit: 'percent' },
    { sprint: 's2', deliverable: { name: 'Renewals' }, amount: 80, unit: 'percent' },
  ])
  expect(problems(table)).toEqual(['6 Sprint cell-sprint'])
})

test('a list of effort whose sprints are named in rows stays a list', () => {
  const table = read('effort', 'Sprint\tDeliverable\tPoints\nSprint 1\tSprint 2\t5', { context: { sprints } })
  expect(values(table)).toEqual([
    { sprint: 's1', deliverable: { name: 'Sprint 2' }, amount: 5, unit: 'points' },
  ])
})

test.each([
  ['70%\n2\tSearch\t0.7\n2\tUpload\t0.125', 'effort-parts-of-one', [70, 70, 12.5], [70, 0.7]],
  ['0.7\n2\tSearch\t1', 'effort-parts-of-one', [70, 100], [0.7, 1]],
  ['70\n2\tSearch\t0,7', 'effort-some-parts-of-one', [70, 70], [70, 0.7]],
])('shares of a sprint written as parts of 1 are asked: %j', (amounts, code, parts, percent) => {
  const sprints = [aSprint({ number: 1 }), aSprint({ number: 2 })]
  const text = `Sprint\tDeliverable\t%\n1\tSearch\t${amounts}`
  const table = read('effort', text, { context: { sprints } })
  expect(table.doubts.map(doubt => [doubt.code, doubt.chosen])).toEqual([[code, 'parts']])
  expect(values(table).map(({ amount, unit }) => [amount, unit])).toEqual(
    parts.map(part => [part, 'percent']),
  )
  const asWritten = read('effort', text, { context: { sprints }, answers: { [code]: 'percent' } })
  expect(values(asWritten).map(({ amount }) => amount)).toEqual(percent)
})

test('whole percentages, and points under one, are not asked about', () => {
  const context = { sprints: [aSprint({ number: 1 })] }
  expect(read('effort', 'Sprint\tDeliverable\t%\n1\tSearch\t70\n1\tUpload\t30', { context }).doubts).toEqual(
    [],
  )
  expect(read('effort', 'Sprint\tDeliverable\tPoints\n1\tSearch\t0.5', { context }).doubts).toEqual([])
})
