import type { CellTotals } from '#core/ledger/cellTotals.ts'
import { useFormats } from '#ui/formats.ts'
import type { Column, FootRow } from '#ui/tables/column.ts'
import { useText } from '#ui/text.tsx'
import { monthAmounts, type MonthRow } from './monthRows.ts'
import { signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

/** What stands beside each month and kind of money, and under all of them. */
export function useMonthColumns() {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const signed = (key: keyof CellTotals, amount: number) =>
    key === 'difference' || key === 'adjusted' ? signedMoney(formats, amount) : formats.moneyExact(amount)
  const shown = (of: CellTotals, key: keyof CellTotals) =>
    of[key] === 0 ? t('ledger.month.nothing') : signed(key, of[key])
  const columns: Column<MonthRow>[] = [
    {
      key: 'month',
      header: t('ledger.month.month'),
      rowHeader: true,
      cell: ({ month }) => <span className="sw-nowrap">{words.month(month)}</span>,
    },
    {
      key: 'of',
      header: t('ledger.month.kind'),
      width: 'medium',
      cell: row => (
        <>
          {row.cell ? words.kind(row.cell.of) : t('ledger.month.whole')}
          {row.waiting !== 0 && (
            <div className="sw-note">
              {t('ledger.month.waits', { amount: formats.moneyExact(row.waiting) })}
            </div>
          )}
        </>
      ),
    },
    ...monthAmounts.map((key): Column<MonthRow> => ({
      key,
      header: t(`ledger.month.${key}`),
      numeric: true,
      cell: ({ amounts }) => (
        <>
          {shown(amounts, key)}
          {key === 'newCost' && amounts.beside !== 0 && (
            <div className="sw-note">
              {t('ledger.month.beside', { amount: formats.moneyExact(amounts.beside) })}
            </div>
          )}
          {key === 'estimated' && amounts.accrued !== 0 && (
            <div className="sw-note">
              {t('ledger.month.accrued', { amount: formats.moneyExact(amounts.accrued) })}
            </div>
          )}
        </>
      ),
    })),
  ]
  const totalOf = (total: CellTotals): FootRow => ({
    key: 'total',
    cells: {
      month: t('ledger.month.total'),
      ...Object.fromEntries(monthAmounts.map(key => [key, shown(total, key)])),
    },
  })
  return { columns, totalOf }
}
