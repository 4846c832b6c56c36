import { expect, test } from 'vitest'
import { figuresOf, type Figures } from '#core/figures.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { toCsv, type CsvCell, type CsvTable } from '#exchange/tables/toCsv.ts'
import { costItemTable, heldBack } from '#features/data/tables/costItemTable.ts'
import { moneyTable } from '#features/data/tables/moneyTable.ts'
import { potTable } from '#features/data/tables/potTable.ts'
import { readingTable } from '#features/data/tables/readingTable.ts'
import { sprintTable } from '#features/data/tables/sprintTable.ts'
import { english, everyMessage } from '#messages/catalogue.ts'
import {
  aCostItem,
  aDeliverable,
  anAllocation,
  aPot,
  aRate,
  aSprint,
  day,
  teamData,
} from '#test/support/builders.ts'
import { makeText } from '#ui/text.tsx'

await everyMessage()
const { coded } = makeText('en-GB', english, 'cost', 'GBP')
const TODAY = day('2026-05-01')

const aTeam = (people: number, changes: Partial<TeamData> = {}): Figures =>
  figuresOf(
    teamData({
      rates: [aRate({ price: { kind: 'entered', day: 54_321 } })],
      allocations: [anAllocation({ people, from: '2026-04-06', to: '2026-04-17' })],
      sprints: [aSprint({ from: '2026-04-06', to: '2026-04-17' })],
      costItems: [aCostItem({ when: { kind: 'date', date: '2026-04-08' } })],
      ...changes,
    }),
    TODAY,
  )

const column = ({ columns, rows }: CsvTable, name: string): CsvCell[] =>
  rows.map(row => row[columns.indexOf(name)])
const amount = (cell: CsvCell) => (typeof cell === 'object' ? cell.money : 0)
const total = (cells: readonly CsvCell[]) => cells.reduce<number>((sum, cell) => sum + amount(cell), 0)

test('sprints and what the money bought both come to all money, exactly', () => {
  const figures = aTeam(3)
  expect(figures.cost.all).toBeGreaterThan(0)
  expect(total(column(sprintTable(figures, coded), 'total'))).toBe(figures.cost.all)
  expect(total(column(moneyTable(figures, coded), 'amount'))).toBe(figures.cost.all)
})

test('staff is by engagement, without days or rates', () => {
  const table = sprintTable(aTeam(3), coded)
  expect(table.columns.join(' ')).not.toMatch(/day|rate(?! )|role/i)
  expect(amount(column(table, 'staff: civil servants')[0])).toBeGreaterThan(0)
  expect(toCsv(table)).not.toContain('543.21')
})

test('with fewer than three people staff and other cost are one figure, and the cost item is held back', () => {
  const figures = aTeam(2)
  const table = sprintTable(figures, coded)
  expect(amount(column(table, 'staff and other cost together')[0])).toBe(figures.cost.all)
  expect(column(table, 'staff: civil servants')).toEqual([undefined])
  expect(costItemTable(figures, coded).rows).toEqual([])
  expect(heldBack(figures)).toBe(1)
})

test('a sprint without a rate has no amount, and says for whom', () => {
  const table = sprintTable(aTeam(3, { rates: [] }), coded)
  expect(column(table, 'total')).toEqual([undefined])
  expect(JSON.stringify(column(table, 'no rate for'))).toMatch(/2026-04-\d\d – 2026-04-\d\d/)
})

test('text that a spreadsheet could take for a formula is neutralised', () => {
  const figures = aTeam(3, { costItems: [aCostItem({ description: '=HYPERLINK("x")' })] })
  expect(toCsv(costItemTable(figures, coded))).toContain(`"'=HYPERLINK(""x"")"`)
})

test('pots come in the order in which cost goes to them, with what each pays for', () => {
  const table = potTable(
    aTeam(3, {
      deliverables: [aDeliverable()],
      pots: [
        aPot({ name: '=2+2', reference: 'SRO 14', order: 1, spending: 'capital' }),
        aPot({
          id: 'pot-0',
          name: 'Grant',
          categories: ['staff', 'cloud'],
          deliverables: ['deliverable-1'],
          limits: [{ year: 2026, amount: 50_000_50 }],
        }),
      ],
    }),
    coded,
  )
  expect(column(table, 'name')).toEqual(['Grant', '=2+2'])
  expect(column(table, 'pays for')).toEqual(['staff; cloud; Save and return', 'everything'])
  expect(column(table, 'most in a financial year')).toEqual(['2026-27: 50000.50', ''])
  expect(toCsv(table)).toContain(`2,'=2+2,SRO 14`)
})

test('no table has a code in place of words', () => {
  const figures = aTeam(3, { pots: [aPot()] })
  for (const table of [sprintTable, costItemTable, moneyTable, readingTable, potTable])
    expect(toCsv(table(figures, coded))).not.toContain('no words yet')
})
