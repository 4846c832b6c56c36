import type { Table } from '#exchange/tables/table.ts'
import type { VatBasis } from '#core/records/ledgerFile.ts'

export const VAT = /\b(?:v\.?a\.?t\.?|iva|btw|tva|mwst|ust|umsatzsteuer|mehrwertsteuer)\b|\b(?:ttc|ht)\b/i
const INCLUDED =
  /\binclu\w*|\bincl?\b|\binkl\w*|\bgross of\b|\bttc\b|\btoutes taxes\b|\bcon iva\b|\bz vat\b|\bmet btw\b|\bmit (?:mwst|ust)\b/i
const LEFT_OUT =
  /\bexclu\w*|\bexcl?\b|\bex\.?\s?vat\b|\bexkl\w*|\bnet of\b|\bht\b|\bhors (?:taxe|tva)|\bsin iva\b|\bbez vat\b|\bzonder btw\b|\bohne (?:mwst|ust)\b/i
/** "Not inclusive of", "does not include": what follows is left out, and the other way round. */
const DENIED = /\b(?:not|never|nor|no|nicht|pas)\s+(?:\w+\s+){0,2}?(inclu\w*|exclu\w*)/gi

/** What a sentence says of VAT in the amounts; `undefined` where it says nothing, or both. */
export function vatSaid(text: string): Exclude<VatBasis, 'not-stated' | 'stated'> | undefined {
  if (!VAT.test(text)) return undefined
  const plain = text.replace(DENIED, (_all, word: string) =>
    /^inclu/i.test(word) ? 'excluding' : 'including',
  )
  const [included, leftOut] = [INCLUDED.test(plain), LEFT_OUT.test(plain)]
  if (included === leftOut) return undefined
  return included ? 'included' : 'left-out'
}

/**
 * Asks what the amounts of a column without VAT beside it hold; a header or a footnote that speaks of VAT proposes the
 * answer, and the footnote is said.
 */
export function askVat(table: Table, field: 'net' | 'gross' | 'debit'): VatBasis {
  const column = table.column(field) ?? ''
  const spoken = table.notes.find(({ text }) => VAT.test(text))
  if (spoken) table.notice('vat-note', { row: spoken.row, text: spoken.text })
  const named = /\bnet\b/i.test(column) ? 'left-out' : /\bgross\b/i.test(column) ? 'included' : undefined
  const noted = table.notes.map(({ text }) => vatSaid(text)).find(said => said !== undefined)
  const proposed = noted ?? vatSaid(column) ?? named ?? (field === 'gross' ? 'included' : 'not-stated')
  const chosen = table.ask('ledger-vat', '', {
    values: { column },
    options: ['included', 'left-out', 'not-stated'],
    proposed,
  })
  return chosen === 'included' || chosen === 'left-out' ? chosen : 'not-stated'
}
