import { expect, test } from 'vitest'
import type { Preview } from '#exchange/tables/types.ts'
import { problems, read, values } from './read.ts'

const header = 'Role,People,FTE,Annual salary,Start date'
const people = (...rows: readonly string[]) => read('people', [header, ...rows].join('\n'))
const TWO = ['Developer,1,1,"45,000",01/11/2026', 'Designer,1,0.6,"45,000",01/11/2026']

/** Every total that is compared, as "row field stated found". */
const totalsOf = <T>({ totals, countTotals = [] }: Preview<T>) =>
  [...totals, ...countTotals].map(({ row, field, stated, found }) => `${row} ${field} ${stated} ${found}`)

test('a total row of people is compared, column by column, and not added', () => {
  const table = people(...TWO, 'Total,3,2.2,"135,000",')
  expect(problems(table)).toEqual([])
  expect(values(table)).toHaveLength(2)
  expect(totalsOf(table)).toEqual(['4 salary 13500000 9000000', '4 people 3 2', '4 fte 2.2 1.6'])
  expect(table.sums).toEqual({})
})

test('FTE adds up exactly, percentages and parts of 1 alike', () => {
  const rows = ['A,1,0.1,,01/11/2026', 'B,1,0.2,,01/11/2026', 'C,1,60%,,01/11/2026']
  expect(totalsOf(people(...rows, 'Total,3,0.9,,'))).toEqual(['5 people 3 3', '5 fte 0.9 0.9'])
  const percent = read('people', 'Role,FTE %,Start date\nA,100,01/11/2026\nB,60%,01/11/2026\nTotal,160,\n')
  expect(totalsOf(percent)).toEqual(['4 fte 160 160'])
})

test('a total of FTE alone is a total too, and none of a column is not compared', () => {
  expect(totalsOf(people(...TWO, 'Total,,1.6,,'))).toEqual(['4 fte 1.6 1.6'])
  expect(totalsOf(people(...TWO, 'Total,,1.6,–,'))).toEqual(['4 fte 1.6 1.6'])
})

test('where FTE is of each of several people, a total of all of them is one', () => {
  const rows = ['Developer,3,0.5,"45,000",01/11/2026', 'Designer,1,1,"50,000",01/11/2026']
  expect(totalsOf(people(...rows, 'Total,4,2.5,"185,000",'))).toEqual([
    '4 salary 18500000 18500000',
    '4 people 4 4',
    '4 fte 2.5 2.5',
  ])
  expect(totalsOf(people(...rows, 'Total,4,1.5,"95,000",'))).toEqual([
    '4 salary 9500000 9500000',
    '4 people 4 4',
    '4 fte 1.5 1.5',
  ])
})

test('a subtotal is compared with the rows since the total before', () => {
  const table = people(TWO[0] ?? '', 'Subtotal,1,1,"45,000",', TWO[1] ?? '', 'Subtotal,1,0.5,"45,000",')
  expect(totalsOf(table)).toEqual([
    '3 salary 4500000 4500000',
    '5 salary 4500000 4500000',
    '3 people 1 1',
    '5 people 1 1',
    '3 fte 1 1',
    '5 fte 0.5 0.6',
  ])
})

test('a total row of which nothing can be compared is left out as a note, and said', () => {
  const table = people(...TWO, 'Total,,see over,n/a,')
  expect(totalsOf(table)).toEqual([])
  expect(table.notes).toEqual([{ row: 4, text: 'Total see over n/a' }])
})
