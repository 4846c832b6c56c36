import { minor, type Minor } from '#core/money.ts'
import type { RowScope, Table } from '#exchange/tables/table.ts'
import type { PeopleAtFte } from '#exchange/tables/types.ts'

interface RowPay {
  /** The salary that a row's price comes from; `undefined` where a day rate or nothing does. */
  readonly salaryOf: (row: RowScope) => Minor | undefined
  readonly partsOf: (row: RowScope) => readonly PeopleAtFte[] | undefined
}

/** The FTE of a row's people, where all of them work a part of full time. */
function partTime(parts: readonly PeopleAtFte[] | undefined): number | undefined {
  if (!parts || parts.length === 0 || parts.some(({ fte }) => fte >= 1)) return undefined
  const sum = (of: (part: PeopleAtFte) => number) => parts.reduce((total, part) => total + of(part), 0)
  return sum(({ people, fte }) => people * fte) / sum(({ people }) => people)
}

/**
 * Salaries for full time, which is what a rate is made from. A salary beside a part of full time may be what is paid for
 * that part: it is asked, once for the table.
 */
export function fullTimeSalary(
  table: Table,
  { salaryOf, partsOf }: RowPay,
): (salary: Minor, parts: readonly PeopleAtFte[]) => Minor {
  const rows = table.rows.filter(row => {
    // What is wrong with a cell is said where its row is read.
    const quiet = { ...row, issues: [] }
    return salaryOf(quiet) !== undefined && partTime(partsOf(quiet)) !== undefined
  })
  const [first] = rows
  const column = table.column('salary')
  if (!first || column === undefined) return salary => salary
  const pays = table.ask('part-time-salary', '', {
    values: { count: rows.length, row: first.row, column },
    options: ['full-time', 'part'],
    proposed: 'full-time',
  })
  return (salary, parts) => {
    const fte = partTime(parts)
    return pays === 'part' && fte !== undefined ? minor(Math.round(salary / fte)) : salary
  }
}
