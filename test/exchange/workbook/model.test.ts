import { describe, expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { sum, type Minor } from '#core/money.ts'
import type { Book, Cell, Sheet, SheetKey } from '#exchange/workbook/types.ts'
import { pence } from '#test/support/builders.ts'
import { aBook } from './books.ts'
import { aFullTeam, anEmptyTeam, anExample, aTeamWithoutARate, TODAY } from './teams.ts'

const sheetOf = (book: Book, key: SheetKey): Sheet => {
  const found = book.sheets.find(sheet => sheet.key === key)
  if (!found) throw new Error(`No sheet ${key}`)
  return found
}
const columnOf = (sheet: Sheet, key: string): Cell[] => {
  const at = sheet.columns.findIndex(column => column.key === key)
  return sheet.rows.map(cells => cells[at])
}
const amountOf = (cell: Cell): Minor => {
  const value = cell?.kind === 'formula' ? cell.result : cell
  return value?.kind === 'money' ? value.minor : pence(0)
}
const textsOf = (cells: readonly Cell[]) => cells.map(cell => (cell?.kind === 'text' ? cell.text : undefined))

const teams = {
  'a full team': aFullTeam,
  'the example': anExample,
  'a team of which nothing is known': anEmptyTeam,
}

describe.each(Object.entries(teams))('%s', (_, team) => {
  test.each(['finance', 'shared'] as const)('has a %s copy whose tables can be read by a program', copy => {
    const { sheets } = aBook(team(), TODAY, copy)
    expect(new Set(sheets.map(({ name }) => name)).size).toBe(sheets.length)
    for (const { name, columns, rows, total, lines } of sheets) {
      // Of Excel: 31 characters, none of which is part of an address.
      expect(name).toMatch(/^[^[\]:*?/\\']{1,31}$/)
      expect(new Set(columns.map(({ header }) => header)).size).toBe(columns.length)
      for (const { header } of columns) expect(header.trim()).not.toBe('')
      for (const cells of [...rows, ...(total ? [total] : [])]) expect(cells).toHaveLength(columns.length)
      expect(lines.length).toBeGreaterThan(0)
    }
  })

  test('comes to all money in sprints, lines and deliverables, in both copies', () => {
    const { cost } = figuresOf(team(), TODAY)
    for (const copy of ['finance', 'shared'] as const) {
      const book = aBook(team(), TODAY, copy)
      const spent = (key: SheetKey, column: string) => {
        const sheet = sheetOf(book, key)
        const counts = textsOf(columnOf(sheet, 'counts'))
        return sum(columnOf(sheet, column).flatMap((cell, i) => (counts[i] === 'no' ? [] : [amountOf(cell)])))
      }
      expect(spent('sprints', 'cost')).toBe(cost.all)
      expect(spent('lines', 'amount')).toBe(cost.all)
      expect(sum(columnOf(sheetOf(book, 'deliverables'), 'cost').map(amountOf))).toBe(cost.all)
      expect(amountOf(columnOf(sheetOf(book, 'summary'), 'amount')[0])).toBe(cost.all)
      expect(sum(columnOf(sheetOf(book, 'funding'), 'used').map(amountOf))).toBe(cost.all)
      expect(sum(columnOf(sheetOf(book, 'years'), 'both.spent').map(amountOf))).toBe(cost.all)
    }
  })
})

test('a finance copy holds rates and days, a shared one has neither sheet nor column for them', () => {
  const keys = (copy: 'finance' | 'shared') => aBook(aFullTeam(), TODAY, copy).sheets.map(({ key }) => key)
  expect(keys('finance')).toEqual(expect.arrayContaining(['rates', 'allocations', 'absences', 'adjustments']))
  expect(keys('shared')).not.toEqual(expect.arrayContaining(['rates']))
  const columns = aBook(aFullTeam(), TODAY, 'shared').sheets.flatMap(sheet =>
    sheet.columns.map(({ key }) => key),
  )
  for (const key of ['days', 'people', 'workingDays', 'dayRate', 'salary', 'fte', 'role', 'basis'])
    expect(columns).not.toContain(key)
})

test('each sheet is in the contents of the cover, with how many rows it has', () => {
  const [cover, ...others] = aBook(aFullTeam(), TODAY).sheets
  if (!cover) throw new Error('A book has a cover')
  expect(textsOf(columnOf(cover, 'sheet'))).toEqual(others.map(({ name }) => name))
  expect(columnOf(cover, 'rows')).toEqual(others.map(({ rows }) => ({ kind: 'number', value: rows.length })))
  expect(cover.lines.join(' ')).toContain('Finance copy')
  expect(cover.lines.join(' ')).toContain('8 July 2026')
})

test('days without a rate say so in words, and are no cost of nothing', () => {
  const sprints = sheetOf(aBook(aTeamWithoutARate(), TODAY), 'sprints')
  expect(textsOf(columnOf(sprints, 'cost'))).toContain('no rate for these days')
  expect(textsOf(columnOf(sprints, 'noRateFor')).join()).toMatch(/Tester 2026-07-0\d – /)
})

test('an outcome without a baseline is not measured, and VAT that is not stated says so', () => {
  const book = aBook(aFullTeam(), TODAY)
  expect(textsOf(columnOf(sheetOf(book, 'outcomes'), 'change'))).toContain('no baseline')
  expect(textsOf(columnOf(sheetOf(book, 'costItems'), 'vat'))).toContain('VAT not stated')
})

test('a credit is a number below zero', () => {
  const net = columnOf(sheetOf(aBook(aFullTeam(), TODAY), 'costItems'), 'net')
  expect(net).toContainEqual({ kind: 'money', minor: -1_234_56 })
})

test('a pot has what is left of it, and what no pot pays for has a row of its own', () => {
  const team = aFullTeam()
  const { pots, notFunded } = fundingOf(team, TODAY)
  const sheet = sheetOf(aBook(team, TODAY), 'funding')
  expect(columnOf(sheet, 'left').map(amountOf)).toEqual([...pots.map(({ left }) => left), 0])
  expect(notFunded).toBeGreaterThan(0)
  expect(amountOf(columnOf(sheet, 'used').at(-1))).toBe(notFunded)
  expect(textsOf(columnOf(sheet, 'pot')).at(-1)).toBe('not funded from any pot')
})

test('a team without a pot says that nothing is funded', () => {
  const sheet = sheetOf(aBook(anExample(), TODAY), 'funding')
  expect(sheet.rows.length).toBeGreaterThan(0)
  const none = sheetOf(aBook({ ...aFullTeam(), pots: [] }, TODAY), 'funding')
  expect(textsOf(columnOf(none, 'pot'))).toEqual(['not funded from any pot'])
})
