import { parseMoney, ZERO, type Currency, type Minor } from '#core/money.ts'
import { CostCategory, costItemDefaults, type CostItem } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import type { DraftInput } from '#storage/change.ts'

/** A choice of supplier that is none of those that are there. */
export const NO_SUPPLIER = ''
export const NEW_SUPPLIER = 'new'

/** A cost item as typed. A type and not an interface: a form wants to look its fields up by name. */
export type CostForm = {
  readonly description: string
  readonly category: string
  readonly supplier: string
  readonly newSupplier: string
  readonly net: string
  readonly stated: CostItem['money']['vat']['kind']
  readonly vat: string
  readonly recoverable: string
  readonly when: CostItem['when']['kind']
  readonly date: string
  readonly from: string
  readonly to: string
  readonly standing: CostItem['standing']
  readonly spending: CostItem['spending']
  readonly notes: string
}

/** Which field shows what is wrong with a path of the record. */
export const costPaths = {
  'money.net': 'net',
  'money.vat.vat': 'vat',
  'money.vat.recoverable': 'recoverable',
  'when.date': 'date',
  'when.from': 'from',
  'when.to': 'to',
  name: 'newSupplier',
} as const

/** "1250.00", to be typed over; an amount that is not there is empty. */
const typed = (amount: Minor): string => (amount / 100).toFixed(2)

/** The form of an item, or of a new one on a day. */
export function costForm(item: CostItem | undefined, today: IsoDate): CostForm {
  const { when, money } = item ?? {}
  const vat = money?.vat.kind === 'stated' ? money.vat : undefined
  return {
    description: item?.description ?? '',
    category: item?.category ?? costItemDefaults.category,
    supplier: item?.supplier ?? NO_SUPPLIER,
    newSupplier: '',
    net: money ? typed(money.net) : '',
    stated: vat ? 'stated' : 'not-stated',
    vat: vat ? typed(vat.vat) : '',
    recoverable: vat ? typed(vat.recoverable) : '',
    when: when?.kind ?? 'date',
    date: when?.kind === 'date' ? when.date : today,
    from: when?.kind === 'period' ? when.from : '',
    to: when?.kind === 'period' ? when.to : '',
    standing: item?.standing ?? costItemDefaults.standing,
    spending: item?.spending ?? costItemDefaults.spending,
    notes: item?.notes ?? '',
  }
}

interface Read {
  readonly issues: readonly FormIssue[]
  readonly money: CostItem['money']
}

/** The amounts as typed; what cannot be read is named at its field. */
export function readAmounts(form: CostForm, currency: Currency): Read {
  const issues: FormIssue[] = []
  const amount = (path: 'net' | 'vat' | 'recoverable'): Minor => {
    const read = parseMoney(form[path], currency)
    if (read.ok) return read.value
    issues.push({ path, code: read.error.code, values: read.error })
    return ZERO
  }
  const net = amount('net')
  if (form.stated !== 'stated') return { issues, money: { net, vat: { kind: 'not-stated' } } }
  return {
    issues,
    money: { net, vat: { kind: 'stated', vat: amount('vat'), recoverable: amount('recoverable') } },
  }
}

/** What is typed as fields of the record, but for the amounts; the schema says what is wrong with the dates. */
export const readRest = (
  form: CostForm,
): Pick<Draft, 'description' | 'category' | 'when' | 'standing' | 'spending' | 'notes'> => ({
  description: form.description,
  category: CostCategory.parse(form.category),
  when:
    form.when === 'period'
      ? { kind: 'period', from: form.from, to: form.to }
      : { kind: 'date', date: form.date },
  standing: form.standing,
  spending: form.spending,
  notes: form.notes,
})

/** What only the ledger says of an item that came from it: kept as it is, whatever the form holds. */
export const fromLedger = (
  item: CostItem | undefined,
): Partial<Pick<CostItem, 'money' | 'when' | 'category' | 'standing' | 'ledgerRow'>> => {
  if (item?.ledgerRow === undefined) return {}
  const { money, when, category, standing, ledgerRow } = item
  return { money, when, category, standing, ledgerRow }
}

type Draft = DraftInput<'costItem'>
