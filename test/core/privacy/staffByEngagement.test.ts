import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sum } from '#core/money.ts'
import type { Engagement } from '#core/records/rate.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { foldOf, staffByEngagement } from '#core/privacy/staffByEngagement.ts'
import { anAllocation, aStaffLine, day, pence } from '#test/support/builders.ts'

const span = { from: day('2026-06-01'), to: day('2026-06-14') }
const staff = (engagement: Engagement, people: number, amount: number, allocation: string = engagement) =>
  aStaffLine({ engagement, people, amount, allocation })
const item: SprintLine = {
  kind: 'item',
  item: 'item-1',
  description: 'Cloud',
  category: 'cloud',
  amount: pence(70),
  standing: 'reconciled',
}
const shown = (lines: readonly SprintLine[], allocations = [anAllocation()]) =>
  staffByEngagement(lines, peopleOf(lines, allocations, span)).map(line =>
    line.kind === 'group' ? [line.group, line.amount] : [line.kind, line.amount],
  )

test('three people or more of an engagement are shown as a group, without days', () => {
  const lines = [staff('civil-servant', 2, 100, 'a'), staff('civil-servant', 1, 50, 'b'), item]
  expect(shown(lines)).toEqual([
    ['civil-servants', 150],
    ['item', 70],
  ])
  expect(JSON.stringify(staffByEngagement(lines, peopleOf(lines, [], span)))).not.toMatch(/days|role|people/)
})

test('a smaller group folds into other staff, which takes in the next smallest while it is under three', () => {
  expect(
    shown([staff('civil-servant', 6, 600), staff('contractor', 3, 300), staff('supplier', 2, 200)]),
  ).toEqual([
    ['civil-servants', 600],
    ['other-staff', 500],
  ])
})

test('two small groups that are three people together need no third', () => {
  expect(
    shown([staff('civil-servant', 6, 600), staff('contractor', 1, 100), staff('supplier', 2, 200)]),
  ).toEqual([
    ['civil-servants', 600],
    ['other-staff', 300],
  ])
})

test('under three people in all, staff and other cost are one figure', () => {
  const lines = [staff('civil-servant', 1, 100), staff('contractor', 1, 200), item]
  expect(staffByEngagement(lines, peopleOf(lines, [], span))).toEqual([
    { kind: 'group', group: 'staff-and-other', amount: 370, standing: 'estimated' },
  ])
})

test('cost items alone are shown as they are', () => expect(shown([item])).toEqual([['item', 70]]))

test('a person whose allocation was split in two is counted once', () => {
  const halves = [
    anAllocation({ id: 'a', people: 2, to: '2026-06-07' }),
    anAllocation({ id: 'b', people: 2, from: '2026-06-08' }),
  ]
  const lines = [staff('contractor', 2, 100, 'a'), staff('contractor', 2, 100, 'b'), item]
  expect(shown(lines, halves)).toEqual([['staff-and-other', 270]])
})

test('people who cost nothing hide nobody', () => {
  expect(shown([staff('contractor', 1, 100), staff('civil-servant', 5, 0), item])).toEqual([
    ['staff-and-other', 170],
  ])
})

test('a group is a line for each standing where each is the money of three people or more', () => {
  const lines = [
    aStaffLine({ people: 3, amount: pence(40), standing: 'reconciled' }),
    aStaffLine({ people: 3, amount: pence(60) }),
    aStaffLine({ allocation: 'b', amount: pence(20) }),
  ]
  expect(staffByEngagement(lines, peopleOf(lines, [], span))).toEqual([
    { kind: 'group', group: 'civil-servants', amount: 80, standing: 'estimated' },
    { kind: 'group', group: 'civil-servants', amount: 40, standing: 'reconciled' },
  ])
})

test('what folds in some days folds in all, so that no sum over sprints gives a small group away', () => {
  const days = (lines: readonly SprintLine[]) => ({ lines, people: peopleOf(lines, [], span) })
  const first = [staff('civil-servant', 3, 300), staff('contractor', 1, 100), staff('supplier', 5, 500)]
  const later = [staff('civil-servant', 4, 400), staff('contractor', 3, 300), staff('supplier', 3, 300)]
  const fold = foldOf([days(first), days(later)])
  expect(fold).toEqual(['contractor', 'civil-servant'])
  expect(staffByEngagement(later, days(later).people, fold)).toMatchObject([
    { group: 'suppliers', amount: 300 },
    { group: 'other-staff', amount: 700 },
  ])
})

test('a group of mixed standings has the least certain, so that no standing singles out a person', () => {
  const lines = [
    aStaffLine({ people: 2, standing: 'reconciled' }),
    aStaffLine({ allocation: 'b', standing: 'accrued' }),
  ]
  expect(staffByEngagement(lines, peopleOf(lines, [], span))).toMatchObject([{ standing: 'accrued' }])
})

const engagement = fc.constantFrom<Engagement>('civil-servant', 'contractor', 'supplier')
const team = fc.array(
  fc.record({ engagement, people: fc.integer({ min: 1, max: 5 }), amount: fc.integer({ min: 1, max: 1e6 }) }),
  { maxLength: 8 },
)

test('folding keeps the total, and no group of fewer than three people is ever shown', () => {
  fc.assert(
    fc.property(team, posts => {
      const lines = [...posts.map((p, i) => staff(p.engagement, p.people, p.amount, `a${i}`)), item]
      const people = peopleOf(lines, [], span)
      const folded = staffByEngagement(lines, people)
      expect(sum(folded.map(line => line.amount))).toBe(sum(lines.map(line => line.amount)))
      const groups = folded.flatMap(line => (line.kind === 'group' ? [line.group] : []))
      const alone = {
        'civil-servants': 'civil-servant',
        contractors: 'contractor',
        suppliers: 'supplier',
      } as const
      const own: Engagement[] = []
      for (const group of groups)
        if (group !== 'other-staff' && group !== 'staff-and-other') own.push(alone[group])
      for (const one of own) expect(people([one])).toBeGreaterThanOrEqual(3)
      const rest = Object.values(alone).filter(one => !own.includes(one))
      if (groups.includes('other-staff')) expect(people(rest)).toBeGreaterThanOrEqual(3)
      if (groups.includes('staff-and-other')) expect(folded).toHaveLength(1)
    }),
  )
})
