import { expect, test } from 'vitest'
import { judgeBy } from '#core/ledger/judge.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import { proposeRules } from '#core/ledger/proposeRules.ts'
import { contentOf } from '#exchange/ledger/contentOf.ts'
import { ledgerSample } from '#exchange/tables/samples.ts'
import { aCostItem, aSupplier, teamData } from '#test/support/builders.ts'
import { sharedData } from '#test/support/sharedData.ts'
import { read, values } from './read.ts'

const nobody = { buysPeople: false }
const published = sharedData('ledger/CO-Transparency-data-May-2012.csv', 'latin1')
const rowsOf = (text: string) => values(read('ledger', text)).map(contentOf)

test('the app’s own samples do not count the same hosting twice', () => {
  const rows = rowsOf(ledgerSample())
  const hosting = rows.find(({ supplier }) => supplier === 'Example Cloud')
  if (!hosting) throw new Error('No hosting')
  const estimate = aCostItem({
    supplier: 'cloud',
    description: 'Cloud hosting for April',
    money: { net: 1_250_40, vat: { kind: 'stated', vat: 250_08, recoverable: 0 } },
    when: { kind: 'date', date: '2026-04-30' },
  })
  const suppliers = [aSupplier({ id: 'cloud', name: 'Example Cloud' })]
  const judge = judgeBy(
    proposeRules(rows, [], nobody),
    estimatedOf(teamData({ costItems: [estimate], suppliers })),
  )
  expect(judge(hosting)).toMatchObject({ treat: { kind: 'settles-items' }, doubt: { kind: 'estimate' } })
})

test.skipIf(published === undefined)(
  'of a published month, payments that were estimated wait, whoever wrote the name how',
  () => {
    const rows = rowsOf(published ?? '')
    const names = ['Cimex', 'Steria', 'System Associates']
    const costItems = names.map((name, i) =>
      aCostItem({
        id: name,
        description: `${name} work`,
        supplier: `s${i}`,
        money: { net: 30_000_00, vat: { kind: 'not-stated' } },
        when: { kind: 'date', date: '2012-05-10' },
      }),
    )
    const suppliers = names.map((name, i) => aSupplier({ id: `s${i}`, name }))
    const judge = judgeBy(proposeRules(rows, [], nobody), estimatedOf(teamData({ costItems, suppliers })))
    for (const name of names) {
      const paid = rows.filter(({ supplier }) => supplier.toLowerCase().includes(name.toLowerCase()))
      expect(paid).not.toEqual([])
      expect(paid.map(row => judge(row).treat?.kind).filter(kind => kind === 'new-cost')).toEqual([])
    }
    const staff = proposeRules(rows, [], nobody).filter(({ treat }) => treat.kind === 'settles-staff')
    expect(staff.some(({ when }) => when.some(({ text }) => /accommodation/i.test(text)))).toBe(false)
  },
)
