import type { FileSums, fileTotals } from '#core/ledger/fileTotals.ts'
import type { CsvTable } from '#exchange/tables/toCsv.ts'
import type { Translate } from '#ui/translate.ts'

export const sums = [
  'ours',
  'waiting',
  'notOurs',
  'earlier',
  'file',
] as const satisfies readonly (keyof FileSums)[]

/** What became of each file, for a spreadsheet and for somebody's signature. */
export function fileTable({ files, all }: ReturnType<typeof fileTotals>, t: Translate): CsvTable {
  const amounts = (of: FileSums) => [...sums, 'apart' as const].map(key => ({ money: of[key] }))
  return {
    columns: [t('ledger.files.name'), ...sums.map(key => t(`ledger.files.${key}`)), t('ledger.files.apart')],
    rows: [
      ...files.map(file => [file.name, ...amounts(file)]),
      [t('ledger.month.total'), ...amounts(all)],
      [],
      [t('ledger.files.agreed')],
      [t('ledger.files.day')],
    ],
  }
}
