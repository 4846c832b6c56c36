import { expect, test } from 'vitest'
import { categoryLike, proposeRules } from '#core/ledger/proposeRules.ts'
import { rulesFor, treatmentFor } from '#core/ledger/rules.ts'
import { staffLike } from '#core/ledger/staffLike.ts'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'

const nobody = { buysPeople: false }
const gds = 'GOVERNMENT DIGITAL SERVICE'
const rows = [
  aLedgerRow({ area: gds, type: 'IT hosting', description: 'Cloud hosting', supplier: 'Skyscape' }),
  aLedgerRow({ area: gds, type: 'Agency staff', description: 'Developer, May', supplier: 'Hays' }),
  aLedgerRow({ area: gds, type: 'Basic Pay', description: '', supplier: 'Payroll' }),
  aLedgerRow({ area: 'ESTATES', type: 'Rent', description: 'Rent', supplier: 'Landlord' }),
]

test('the first rule whose every condition holds decides; none leaves a row to a person', () => {
  const [row] = rows
  if (!row) throw new Error('No row')
  const notOurs = { when: [{ field: 'area', is: 'is-not', text: gds }], treat: { kind: 'not-ours' } } as const
  const cloud = {
    when: [
      { field: 'area', is: 'is', text: gds.toLowerCase() },
      { field: 'description', is: 'contains', text: 'hosting' },
    ],
    treat: { kind: 'new-cost', category: 'cloud', spending: 'resource' },
  } as const
  expect(rulesFor([notOurs, cloud])(row)).toBe(cloud)
  expect(treatmentFor(row, [notOurs])).toBeUndefined()
  expect(treatmentFor(row, [{ when: [], treat: { kind: 'not-ours' } }])).toEqual({ kind: 'not-ours' })
})

test('what is proposed: other cost centres are not ours, staff settles, the rest is new cost', () => {
  const rules = proposeRules(rows, [gds], nobody)
  expect(rows.map(row => treatmentFor(row, rules))).toEqual([
    { kind: 'new-cost', category: 'cloud', spending: 'resource' },
    { kind: 'settles-staff', engagement: 'contractor' },
    { kind: 'settles-staff', engagement: 'civil-servant' },
    { kind: 'not-ours' },
  ])
})

test.each([
  ['Agency staff', 'contractor'],
  ['CONTRACTORS', 'contractor'],
  ['Temporary Staff', 'contractor'],
  ['Consultancy', 'contractor'],
  ['Salaries', 'civil-servant'],
  ['ERNIC', 'civil-servant'],
  ['Employers NI', 'civil-servant'],
  ['Inward secondments', 'civil-servant'],
  ['Pension costs', 'civil-servant'],
])('%s is never proposed as new cost', (type, engagement) => {
  const row = aLedgerRow({ type, description: 'May', supplier: 'Somebody' })
  expect(staffLike(row)).toBe(engagement)
  expect(proposeRules([row], [], nobody).map(({ treat }) => treat.kind)).toEqual(['settles-staff'])
})

test.each([
  ['Software licences', 'licences'],
  ['Rail travel', 'travel'],
  ['User research incentives', 'research'],
  ['Amazon Web Services', 'cloud'],
  ['Printing', 'supplier'],
])('%s reads like %s', (type, category) => {
  expect(categoryLike(aLedgerRow({ type, description: '', supplier: '' }))).toBe(category)
  expect(staffLike(aLedgerRow({ type, description: '', supplier: '' }))).toBeUndefined()
})
