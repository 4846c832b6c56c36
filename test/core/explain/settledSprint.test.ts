import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DerivationInput } from '#core/explain/derivation.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { figuresOf } from '#core/figures.ts'
import { minor, sum } from '#core/money.ts'
import { aCostItem, anAllocation, aSprint, day, teamData } from '#test/support/builders.ts'
import { aSettlement } from '#test/support/ledgerBuilders.ts'

const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-05-04', to: '2026-05-15' }),
  aSprint({ id: 's2', number: 2, from: '2026-05-18', to: '2026-06-05' }),
]
const amountsOf = (inputs: readonly DerivationInput[]) =>
  sum(
    inputs.flatMap(({ label, value }) =>
      value.kind === 'money' && !('code' in label && label.code === 'rate') ? [minor(value.minor)] : [],
    ),
  )
const isGroup = ({ label }: DerivationInput) =>
  'code' in label && /^(?:civil-servants|contractors|suppliers|other-staff|staff-and-other)$/.test(label.code)

test('a settled sprint is the sum of its inputs: open ones, and what is shown in place of a group with rates', () => {
  const cents = fc.integer({ min: -90_000, max: 900_000 })
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 4 }),
      cents,
      fc.option(cents, { nil: undefined }),
      fc.option(cents, { nil: undefined }),
      (people, net, paidItem, paidStaff) => {
        const item = aCostItem({
          id: 'item-1',
          money: { net, vat: { kind: 'not-stated' } },
          when: { kind: 'date', date: '2026-05-12' },
        })
        const settlements = [
          ...(paidItem === undefined
            ? []
            : [aSettlement({ rows: [{ row: 'a', amount: paidItem, date: '2026-05-12' }] })]),
          ...(paidStaff === undefined
            ? []
            : [
                aSettlement({
                  id: 'settlement-2',
                  targets: [
                    { kind: 'staff', engagement: 'civil-servant', from: '2026-05-01', to: '2026-05-31' },
                  ],
                  rows: [{ row: 'b', amount: paidStaff, date: '2026-05-12' }],
                }),
              ]),
        ]
        const allocations = people === 0 ? [] : [anAllocation({ headcount: people })]
        const data = teamData({ sprints, allocations, costItems: [item], settlements })
        const figures = figuresOf(data, day('2026-06-30'))
        for (const { id } of sprints) {
          const { inputs, result } = sprintCostFigure(figures, id)
          if (result.kind !== 'money') continue
          expect(amountsOf(inputs.filter(({ rate }) => !rate))).toBe(result.minor)
          if (people === 0) continue
          expect(amountsOf(inputs.filter(input => !isGroup(input)))).toBe(result.minor)
        }
      },
    ),
    { numRuns: 100 },
  )
})
