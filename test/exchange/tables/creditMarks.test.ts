import { expect, test } from 'vitest'
import { problems, read, values } from './read.ts'

const nets = (text: string) => values(read('ledger', text)).map(({ money }) => money.net)

test('amounts marked CR come back, those marked DR or not at all are paid, in one column', () => {
  const table = read(
    'ledger',
    'Date,Supplier,Amount\n01/05/2026,A,100.00\n02/05/2026,B,50.00 CR\n03/05/2026,C,7.00DR\n,Total,57.00 DR',
  )
  expect(problems(table)).toEqual([])
  expect(values(table).map(({ money }) => money.net)).toEqual([10_000, -5_000, 700])
  expect(table.totals).toMatchObject([{ stated: 5_700, found: 5_700 }])
})

test('what stands in a column of credits is taken off, marked CR or not', () => {
  const header = 'Date,Supplier,Debit,Credit'
  expect(nets(`${header}\n01/05/2026,A,100.00 DR,\n02/05/2026,B,,50.00 CR`)).toEqual([10_000, -5_000])
  expect(nets(`${header}\n01/05/2026,A,100.00,\n02/05/2026,B,,50.00 CR\n03/05/2026,C,,20.00`)).toEqual([
    10_000, -5_000, -2_000,
  ])
})

test('a count or a share is not marked so', () => {
  const table = read('readings', 'Date\tValue\n13/05/2026\t50 CR\n14/05/2026\t60', {
    context: { unit: 'count' },
  })
  expect(problems(table)).toEqual(['2 Value cell-number'])
})
