import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Book, Cell, SheetKey } from '#exchange/workbook/types.ts'
import {
  aCostItem,
  aDeliverable,
  anAllocation,
  aPot,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'
import { aBook } from './books.ts'
import { aFullTeam, TODAY } from './teams.ts'

const sheetOf = (book: Book, key: SheetKey) => {
  const found = book.sheets.find(sheet => sheet.key === key)
  if (!found) throw new Error(`No sheet ${key}`)
  return found
}
const columnOf = (book: Book, key: SheetKey, column: string): Cell[] => {
  const sheet = sheetOf(book, key)
  const at = sheet.columns.findIndex(each => each.key === column)
  return sheet.rows.map(cells => cells[at])
}
const said = (cell: Cell) => {
  const value = cell?.kind === 'formula' ? cell.result : cell
  if (value?.kind === 'money') return value.minor
  return value?.kind === 'text' ? value.text : undefined
}
const summaryOf = (book: Book): Record<string, unknown> =>
  Object.fromEntries(sheetOf(book, 'summary').rows.map(([figure, amount]) => [said(figure), said(amount)]))

const two: TeamData = teamData({
  allocations: [anAllocation({ people: 2, from: '2026-06-01' })],
  costItems: [aCostItem({ spending: 'capital' })],
  sprints: [aSprint()],
})
const on = day('2026-06-14')

test('kinds that fewer than three people do not let be told apart are blank and say why; the total stays', () => {
  const book = aBook(two, on, 'shared')
  const { all } = figuresOf(two, on).cost
  const together = 'staff and other together: fewer than three people'
  expect(summaryOf(book)).toMatchObject({
    Staff: together,
    Suppliers: together,
    'Other cost': together,
    'Staff and other cost together': all,
    'All money so far': all,
  })
  for (const kind of ['staff', 'supplier', 'other'])
    expect(columnOf(book, 'sprints', kind).map(said)).toEqual([undefined])
  expect(columnOf(book, 'sprints', 'together').map(said)).toEqual([all])
  expect(columnOf(book, 'lines', 'what').map(said)).toEqual([together])
  expect(book.chart?.series.map(({ column }) => column)).toEqual(['together'])
})

test('with fewer than three people capital and resource are one figure, and no pot for some of it says what it paid', () => {
  const book = aBook({ ...two, pots: [aPot({ spending: 'capital' })] }, on, 'shared')
  expect(sheetOf(book, 'years').columns.map(({ key }) => key)).toEqual(['year', 'from', 'to', 'both.spent'])
  expect(sheetOf(book, 'years').lines.join()).toContain('capital and resource are shown together')
  expect(sheetOf(book, 'funding').columns.map(({ key }) => key)).not.toContain('used')
  expect(sheetOf(book, 'funding').lines.join()).toContain('fewer than three people')
  const open = aBook({ ...two, pots: [aPot()] }, on, 'shared')
  expect(sheetOf(open, 'funding').columns.map(({ key }) => key)).toContain('used')
})

test('staff between sprints of a shared copy is no other cost', () => {
  const data = teamData({
    allocations: [anAllocation({ people: 4, from: '2026-05-25' })],
    sprints: [aSprint()],
  })
  const own = aBook(data, on)
  const book = aBook(data, on, 'shared')
  expect(columnOf(book, 'sprints', 'other').map(said)).toEqual([undefined, 0])
  expect(columnOf(book, 'sprints', 'staff').map(said)[0]).toBeUndefined()
  expect(columnOf(book, 'sprints', 'cost').map(said)).toEqual(columnOf(own, 'sprints', 'cost').map(said))
  expect(columnOf(own, 'sprints', 'staff').map(said)[0]).toBeGreaterThan(0)
  expect(columnOf(book, 'costItems', 'category').map(said)).toEqual([undefined])
  expect(columnOf(book, 'lines', 'category').map(said)).not.toContain('other')
  expect(sheetOf(own, 'sprints').columns.map(({ key }) => key)).not.toContain('together')
})

test('a pot for a deliverable says so, a sprint that ended says that it is not closed, effort of days is no points', () => {
  const data = {
    ...aFullTeam(),
    deliverables: aFullTeam().deliverables.map(each =>
      each.id === 'deliverable-1' ? aDeliverable({ ...each, name: 'Welsh service' }) : each,
    ),
    pots: [aPot({ categories: ['staff'], deliverables: ['deliverable-1'] })],
  }
  const book = aBook(data, TODAY, 'shared')
  expect(columnOf(book, 'funding', 'paysFor').map(said)[0]).toBe('staff, Welsh service')
  expect(columnOf(book, 'sprints', 'status').map(said)).toContain('ended, not closed')
  const units = columnOf(book, 'effort', 'unit').map(said)
  expect(units.slice(0, 2)).toEqual(Array(2).fill('part of the cost; counted in days, which are not shown'))
  expect(units.slice(2)).toEqual(['percent', 'percent'])
})

test('the years of a shared copy say so where a sprint over the year end is cut by working days', () => {
  const across = { from: '2027-03-24', to: '2027-04-06' } as const
  const data = teamData({
    allocations: [anAllocation({ people: 4, from: across.from })],
    sprints: [aSprint(across)],
  })
  const lines = (book: Book) => sheetOf(book, 'years').lines.join(' ')
  expect(lines(aBook(data, day('2027-04-06'), 'shared'))).toContain('spread evenly over the working days')
  expect(lines(aBook(data, day('2027-04-06')))).not.toContain('evenly')
  expect(lines(aBook(aFullTeam(), TODAY, 'shared'))).not.toContain('evenly')
})
