import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const lines = (...rows: string[]) => rows.join('\n')
const rowOf = (...amounts: string[]) => `01/05/2026,A,${amounts.join(',')}`
const three = (...rows: string[]) => lines('Date,Supplier,Net,VAT,Gross', ...rows)

test.each(['ledger', 'costItems'] as const)(
  'a row whose net amount and VAT do not come to its gross names all three: %s',
  kind => {
    const table = read(
      kind,
      three(
        rowOf('100.00', '20.00', '125.00'),
        rowOf('10.00', '2.00', '12.01'),
        rowOf('10.00', '2.00', '11.99'),
        rowOf('10.00', '2.00', '12.02'),
        rowOf('-10.00', '-2.00', '12.00'),
        rowOf('10.00', '', '12.00'),
        rowOf('', '2.00', '12.00'),
        rowOf('10.00', '2.00', ''),
      ),
    )
    expect(problems(table)).toEqual([
      '2 Gross cell-gross-sum',
      '5 Gross cell-gross-sum',
      '6 Gross cell-gross-sum',
    ])
    expect(table.rows[0]).toMatchObject({
      issues: [{ row: 2, text: '125.00', values: { net: '100.00', vat: '20.00' } }],
    })
    expect(values(table).map(({ money }) => money.net)).toEqual([1_000, 1_000, 1_000, 1_000, 1_000])
  },
)
