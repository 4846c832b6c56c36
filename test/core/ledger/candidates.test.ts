import fc from 'fast-check'
import { expect, test } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import { maxDate, minDate } from '#core/calendar.ts'
import { candidates, openEstimates } from '#core/ledger/candidates.ts'
import { sum } from '#core/money.ts'
import type { Target } from '#core/records/settlement.ts'
import { checkRow } from '#core/rules/checkRow.ts'
import { aCostItem, aSprint, day, pence, teamData } from '#test/support/builders.ts'
import { aLedgerRow, aSettlement } from '#test/support/ledgerBuilders.ts'

const TODAY = day('2026-12-31')
const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
  aSprint({ id: 's3', number: 3, from: '2026-06-08', to: '2026-07-03' }),
]
const staff = (from: string, to: string): Target => ({
  kind: 'staff',
  engagement: 'civil-servant',
  from: day(from),
  to: day(to),
})
const whole = {
  kind: 'complete' as const,
  areas: [],
  types: [],
  from: day('2026-04-01'),
  to: day('2026-07-31'),
}
const paid = (date: string) => ({ row: aLedgerRow({ id: 'new', date }), holds: whole })

test('the second month of a sprint that two months share is offered for what will be saved', () => {
  const may = aSettlement({ targets: [staff('2026-05-01', '2026-05-31')] })
  const data = teamData({ sprints, settlements: [may] })
  const open = openEstimates(data, TODAY)
  const june = candidates(open, [paid('2026-06-20')]).find(({ target }) => target.kind === 'staff')
  expect(june?.target).toEqual(staff('2026-06-01', '2026-06-30'))
  // Every working day of June, at £500.
  expect(june?.estimate).toBe(22 * 500_00)
})

test('what is offered is what is saved, whatever was settled before, one estimate or several', () => {
  const cents = fc.integer({ min: -200_000, max: 3_000_000 })
  const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))
  const span = fc.record({ from: fc.nat({ max: 60 }), long: fc.nat({ max: 40 }) })
  fc.assert(
    fc.property(
      fc.array(fc.record({ net: cents, when: span }), { maxLength: 4 }),
      fc.array(fc.record({ of: fc.nat({ max: 6 }), days: span, amount: cents }), { maxLength: 3 }),
      fc.nat({ max: 90 }),
      (made, posts, on) => {
        const costItems = made.map(({ net, when }, i) =>
          aCostItem({
            id: `item-${i}`,
            money: { net, vat: { kind: 'not-stated' } },
            when: { kind: 'period', from: at(when.from), to: at(when.from + when.long) },
          }),
        )
        const settlements = posts.map(({ of, days, amount }, i) => {
          const named = costItems[of]
          return aSettlement({
            id: `settlement-${i}`,
            targets: [
              named ? { kind: 'item', item: named.id } : staff(at(days.from), at(days.from + days.long)),
            ],
            rows: [{ row: `row-${i}`, amount, date: '2026-05-12' }],
          })
        })
        const data = teamData({ sprints, costItems, settlements })
        const open = openEstimates(data, TODAY)
        const offered = candidates(open, [paid(at(on))])
        const savedAs = (targets: readonly Target[]) => {
          const settlement = aSettlement({
            id: 'z',
            targets: [...targets],
            rows: [{ row: 'new', amount: 5, date: at(on) }],
          })
          const after = { ...data, settlements: [...settlements, settlement] }
          expect(checkRow('settlement', settlement, after)).toEqual([])
          return teamCost(after, TODAY).settled.at(-1)?.estimate
        }
        for (const { target, estimate } of offered) expect(savedAs([target])).toBe(estimate)
        const all = offered.map(({ target }) => target)
        if (all.length > 0) expect(savedAs(all)).toBe(open.of(all))
      },
    ),
    { numRuns: 80 },
  )
})

test('of a month that is settled in part, the days that are still open are offered', () => {
  const first = aSettlement({ targets: [staff('2026-05-25', '2026-06-05')] })
  const data = teamData({ sprints, settlements: [first] })
  const offered = candidates(openEstimates(data, TODAY), [
    {
      row: aLedgerRow({
        id: 'new',
        date: '2026-07-10',
        service: { from: day('2026-06-01'), to: day('2026-06-30') },
      }),
      holds: { kind: 'over', amount: pence(25_000_00) },
    },
  ])
  // The working days of June after the 5th, at £500.
  expect(offered).toEqual([{ target: staff('2026-06-06', '2026-06-30'), estimate: 17 * 500_00 }])
})

test('whatever days are settled, what is offered of a service is all of it that is open, once', () => {
  const at = (n: number) => day(new Date(Date.UTC(2026, 4, 1 + n)).toISOString().slice(0, 10))
  const span = fc
    .record({ from: fc.nat({ max: 60 }), long: fc.nat({ max: 30 }) })
    .map(({ from, long }) => ({ from: at(from), to: at(from + long) }))
  fc.assert(
    fc.property(fc.array(span, { maxLength: 3 }), span, (spans, service) => {
      // A day is settled once.
      const done = spans.filter((one, i) =>
        spans.slice(0, i).every(({ from, to }) => to < one.from || one.to < from),
      )
      const settlements = done.map(({ from, to }, i) =>
        aSettlement({
          id: `settlement-${i}`,
          targets: [staff(from, to)],
          rows: [{ row: `row-${i}`, amount: 1, date: from }],
        }),
      )
      const data = teamData({ sprints, settlements })
      const open = openEstimates(data, TODAY)
      const row = aLedgerRow({ id: 'new', date: service.to, service })
      const targets = candidates(open, [{ row, holds: undefined }]).map(({ target }) => target)
      const whole = openEstimates(teamData({ sprints }), TODAY)
      const gone = done.flatMap(({ from, to }) => {
        const [first, last] = [maxDate(from, service.from), minDate(to, service.to)]
        return first <= last ? [whole.of([staff(first, last)])] : []
      })
      expect(open.of(targets)).toBe(whole.of([staff(service.from, service.to)]) - sum(gone))
      if (targets.length === 0) return
      const settlement = aSettlement({
        id: 'z',
        targets,
        rows: [{ row: 'new', amount: 5, date: service.to }],
      })
      expect(checkRow('settlement', settlement, data)).toEqual([])
    }),
    { numRuns: 80 },
  )
})
