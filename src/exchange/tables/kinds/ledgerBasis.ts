import type { VatBasis } from '#core/records/ledgerFile.ts'
import type { Cell, Table } from '#exchange/tables/table.ts'
import { countedAmounts } from './costMoney.ts'
import { askVat } from './ledgerVat.ts'
import { vatOnTop } from './ledgerVatRate.ts'
import { vatByWord, wordsUnused } from './vatWords.ts'

interface LedgerBasis {
  readonly basisOf: Cell<VatBasis>
  /** Puts VAT on top of amounts that leave it out, where its rate is known. */
  readonly onTop?: ReturnType<typeof vatOnTop>
}

/** What the amounts that count hold of VAT: it stands beside them, a word of each row says it, or it is asked of all. */
export function ledgerBasis(table: Table): LedgerBasis {
  const has = (field: string) => table.column(field) !== undefined
  const counted = countedAmounts(table)
  const twoAmounts = has('net') && has('gross')
  const stated = has('vat') || (twoAmounts && counted === 'both')
  if (!stated && !twoAmounts && has('vatWords')) return byWord(table)
  wordsUnused(table)
  if (stated) return { basisOf: () => 'stated' }
  const sided = has('debit') && !has('net') && !has('gross')
  const basis = askVat(table, sided ? 'debit' : counted === 'gross' || !has('net') ? 'gross' : 'net')
  return { basisOf: () => basis, onTop: basis === 'left-out' ? vatOnTop(table) : undefined }
}

function byWord(table: Table): LedgerBasis {
  const { basisOf, net, gross } = vatByWord(table)
  const onTop = net > 0 ? vatOnTop(table, table.column('vatWords')) : undefined
  if (net > 0 && gross > 0 && !onTop) table.notice('vat-words-mixed', { net, gross })
  return { basisOf, onTop }
}
