import type { ReconciledMonth } from '#core/ledger/byMonth.ts'
import type { CellTotals } from '#core/ledger/cellTotals.ts'
import type { Reconciliation, ReconciledCellWithParts } from '#core/ledger/reconcile.ts'
import { ZERO, type Minor } from '#core/money.ts'
import type { CsvTable } from '#exchange/tables/toCsv.ts'
import type { Translate } from '#ui/translate.ts'
import type { useLedgerWords } from './useLedgerWords.ts'

export const monthAmounts = [
  'estimated',
  'ledger',
  'difference',
  'adjusted',
  'newCost',
  'notInLedger',
  'counted',
] as const satisfies readonly (keyof CellTotals)[]

/** In a file, where no note stands under an amount, what no total holds has a column. */
const filedAmounts = [...monthAmounts.slice(0, -1), 'beside', 'counted'] as const

/** A kind of money of a month; or, without a cell, the whole month. */
export interface MonthRow {
  readonly month: string
  readonly cell?: ReconciledCellWithParts
  readonly amounts: CellTotals
  /** Of the whole month. */
  readonly waiting: Minor
}

/** The kinds of money of each month, and the month under them where it is more than the one above. */
export const monthRows = (months: readonly ReconciledMonth[]): MonthRow[] =>
  months.flatMap(({ month, cells, total, waiting }) => [
    ...cells.map(cell => ({ month, cell, amounts: cell, waiting: ZERO })),
    ...(cells.length === 1 && waiting === ZERO ? [] : [{ month, amounts: total, waiting }]),
  ])

interface Words {
  readonly t: Translate
  readonly words: Pick<ReturnType<typeof useLedgerWords>, 'month' | 'kind'>
}

/** The reconciliation month by month, for a spreadsheet and for somebody's signature. */
export function monthTable(
  months: readonly ReconciledMonth[],
  { total, openSum }: Pick<Reconciliation, 'total' | 'openSum'>,
  { t, words }: Words,
): CsvTable {
  const amounts = (of: CellTotals, waiting?: Minor) => [
    ...filedAmounts.map(key => ({ money: of[key] })),
    waiting === undefined ? undefined : { money: waiting },
  ]
  return {
    columns: [
      t('ledger.month.month'),
      t('ledger.month.kind'),
      ...filedAmounts.map(key => t(key === 'beside' ? 'ledger.files.beside' : `ledger.month.${key}`)),
      t('ledger.files.waiting'),
    ],
    rows: [
      ...months.flatMap(month => [
        ...month.cells.map(cell => [words.month(month.month), words.kind(cell.of), ...amounts(cell)]),
        [words.month(month.month), t('ledger.month.whole'), ...amounts(month.total, month.waiting)],
      ]),
      [t('ledger.month.total'), undefined, ...amounts(total, openSum)],
      [],
      [t('ledger.files.agreed')],
      [t('ledger.files.day')],
    ],
  }
}
