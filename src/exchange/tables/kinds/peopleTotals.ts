import { LARGEST, minor } from '#core/money.ts'
import type { Cell, RowScope, Table } from '#exchange/tables/table.ts'
import type { AddedUp } from '#exchange/tables/totals.ts'
import type { CountTotal, TotalRow } from '#exchange/tables/types.ts'
import { fteMeaning } from './fte.ts'
import type { OtherTotals } from './kindReader.ts'

/** FTE is added up in whole ten-thousandths, so that 0.1 and 0.2 come to 0.3. */
const PLACES = 1e4

const quietly = <T>(cell: Cell<T>, row: RowScope) => cell({ ...row, issues: [] })
const addUp = (rows: readonly RowScope[], of: (row: RowScope) => number) =>
  rows.reduce((sum, row) => sum + of(row), 0)

/** Compares what total rows state of people, FTE and what people cost each, as the columns are written. */
export function peopleTotals(table: Table, added: readonly AddedUp[]): OtherTotals {
  if (added.length === 0) return { amounts: [], counts: [] }
  const heads = table.number('people')
  const headsOf = (row: RowScope) => quietly(heads, row)?.value ?? 1
  const compare = ({ total, isPart }: AddedUp, field: string) => ({
    row: total.row,
    ...(isPart && { part: true as const }),
    field,
  })

  const ofPrice = (field: 'salary' | 'dayRate'): TotalRow[] => {
    const cell = table.amount(field)
    const amountOf = (row: RowScope) => quietly(cell, row) ?? 0
    return added.flatMap(one => {
      const stated = quietly(cell, one.total)
      const column = addUp(one.rows, amountOf)
      // Some add up what a row costs, others what all of its people do.
      const everyone = addUp(one.rows, row => amountOf(row) * headsOf(row))
      const found = stated === everyone ? everyone : column
      if (stated === undefined || Math.abs(found) > LARGEST) return []
      return [{ ...compare(one, field), stated, found: minor(found) }]
    })
  }
  const ofPeople = (): CountTotal[] =>
    added.flatMap(one => {
      const stated = quietly(heads, one.total)?.value
      return stated === undefined
        ? []
        : [{ ...compare(one, 'people'), stated, found: addUp(one.rows, headsOf) }]
    })
  const ofFte = (): CountTotal[] => {
    const cell = table.number('fte')
    const meaning = fteMeaning(table)
    const read = (row: RowScope) => {
      const fte = quietly(cell, row)
      return fte && Math.round(fte.value * (fte.percent && !meaning.percent ? PLACES / 100 : PLACES))
    }
    const fteOf = (row: RowScope) => read(row) ?? (meaning.percent ? 100 * PLACES : PLACES)
    return added.flatMap(one => {
      const stated = read(one.total)
      if (stated === undefined) return []
      const column = addUp(one.rows, fteOf)
      const everyone = addUp(one.rows, row => fteOf(row) * headsOf(row))
      const found = meaning.of === 'all' || stated === column ? column : everyone
      return [{ ...compare(one, 'fte'), stated: stated / PLACES, found: found / PLACES }]
    })
  }
  return {
    amounts: [...ofPrice('salary'), ...ofPrice('dayRate')],
    counts: [
      ...(table.column('people') === undefined ? [] : ofPeople()),
      ...(table.column('fte') === undefined ? [] : ofFte()),
    ],
  }
}
