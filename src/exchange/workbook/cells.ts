import { minor, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Cell, CellAt, Formula, FormulaResult, Range, SheetKey } from './types.ts'

export const text = (words: string | undefined): Cell =>
  words === undefined || words === '' ? undefined : { kind: 'text', text: words }
export const date = (day: IsoDate | undefined): Cell =>
  day === undefined ? undefined : { kind: 'date', date: day }
export const number = (value: number | undefined): Cell =>
  value === undefined ? undefined : { kind: 'number', value }
export const money = (amount: Minor | undefined): Cell =>
  amount === undefined ? undefined : { kind: 'money', minor: amount }
export const percent = (of1: number | undefined): Cell =>
  of1 === undefined ? undefined : { kind: 'percent', of1 }

const worked = (formula: Formula, result: FormulaResult): Cell => ({ kind: 'formula', formula, result })

/** A sum that comes to an amount. Rounded, since a sum of decimals may be a hair beside the penny. */
export const moneyOf = (formula: Formula, amount: Minor): Cell =>
  worked({ op: 'rounded', of: formula, places: 2 }, { kind: 'money', minor: minor(amount) })
export const shareOf = (part: Formula, whole: Formula, of1: number): Cell =>
  worked({ op: 'over', of: [part, whole] }, { kind: 'percent', of1 })
/** Rounded to more decimals than anything is measured with. */
export const numberOf = (formula: Formula, value: number): Cell =>
  worked({ op: 'rounded', of: formula, places: 9 }, { kind: 'number', value })

export const cellAt = (sheet: SheetKey, column: string, row: CellAt['row']): Formula => ({
  op: 'cell',
  at: { sheet, column, row },
})
export const sumOf = (sheet: SheetKey, column: string, rows?: number): Formula => ({
  op: 'sum',
  of: rangeOf(sheet, column, rows),
})
export const rangeOf = (sheet: SheetKey, column: string, rows?: number): Range => ({
  sheet,
  column,
  ...(rows !== undefined && { rows }),
})
