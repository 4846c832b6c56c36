import { a1, firstRow, headerRow, type Places } from './place.ts'
import type { Formula, Range, SheetKey } from './types.ts'

/** How a format writes a formula. */
export interface Dialect {
  readonly separator: string
  /** A cell or a range, on this sheet or, where it is named, on another. */
  readonly reference: (from: string, to: string | undefined, sheet: string | undefined) => string
}

const quoted = (name: string) => `'${name.replaceAll("'", "''")}'`

/** As Excel has them: 'Cost items'!D4:D9. */
export const excel: Dialect = {
  separator: ',',
  reference: (from, to, sheet) =>
    `${sheet === undefined ? '' : `${quoted(sheet)}!`}${from}${to === undefined ? '' : `:${to}`}`,
}

/** As OpenDocument has them: [$'Cost items'.D4:.D9]. */
export const openDocument: Dialect = {
  separator: ';',
  reference: (from, to, sheet) =>
    `[${sheet === undefined ? '' : `$${quoted(sheet)}`}.${from}${to === undefined ? '' : `:.${to}`}]`,
}

interface Where {
  readonly places: Places
  /** The sheet that the formula stands on. */
  readonly on: SheetKey
  readonly dialect: Dialect
}

/** A formula without its sign of equality. */
export function formulaText(formula: Formula, where: Where): string {
  const { places, on, dialect } = where
  const refer = (sheet: SheetKey, column: string, rows: readonly [number, number?]) => {
    const at = places.column(sheet, column)
    const [from, to] = rows.map(row => (row === undefined ? undefined : a1(row, at)))
    return dialect.reference(from ?? '', to, sheet === on ? undefined : places.sheet(sheet).name)
  }
  const range = ({ sheet, column, rows }: Range, of = column) => {
    const first = firstRow(places.sheet(sheet))
    const many = rows ?? places.sheet(sheet).rows.length
    return many === 0 ? undefined : refer(sheet, of, [first, first + many - 1])
  }
  const call = (name: string, args: readonly string[]) => `${name}(${args.join(dialect.separator)})`
  const write = (part: Formula): string => {
    switch (part.op) {
      case 'cell': {
        const sheet = places.sheet(part.at.sheet)
        const row = part.at.row === 'total' ? sheet.rows.length : part.at.row
        return refer(part.at.sheet, part.at.column, [headerRow(sheet) + 1 + row])
      }
      case 'sum': {
        const cells = range(part.of)
        return cells === undefined ? '0' : call('SUM', [cells])
      }
      case 'sumWhere': {
        const [cells, words] = [range(part.of), range(part.of, part.column)]
        if (cells === undefined || words === undefined) return '0'
        return call('SUMIF', [words, `"${part.is.replaceAll('"', '""')}"`, cells])
      }
      case 'plus':
        return part.of.length === 0 ? '0' : `(${part.of.map(write).join('+')})`
      case 'minus':
        return `(${part.of.map(write).join('-')})`
      case 'over':
        return `(${part.of.map(write).join('/')})`
      case 'rounded':
        return call('ROUND', [write(part.of), String(part.places)])
    }
  }
  return write(formula)
}
