import type { CostCategory, Standing } from '#core/records/costItem.ts'
import type { Supplier } from '#core/records/supplier.ts'
import { plainWords, readChoice, type Words } from '#exchange/tables/cells/choice.ts'

const categories: Words<CostCategory> = {
  cloud: ['hosting', 'aws', 'azure', 'google cloud', 'infrastructure', 'servers', 'web services'],
  licences: [
    'licence',
    'license',
    'licenses',
    'software',
    'subscription',
    'subscriptions',
    'saas',
    'licensing',
  ],
  travel: [
    'subsistence',
    'hotel',
    'hotels',
    'rail',
    'flights',
    'accommodation for travel',
    't s',
    'expenses',
  ],
  research: [
    'user research',
    'incentive',
    'incentives',
    'participants',
    'usability',
    'recruitment of participants',
  ],
  supplier: [
    'suppliers',
    'contractor',
    'contractors',
    'services',
    'consultancy',
    'professional services',
    'agency',
  ],
  other: [],
}

/** The category that a ledger's own words come closest to; where they say nothing, whether there is a supplier. */
export const categoryOf = (text: string, hasSupplier: boolean): CostCategory =>
  readChoice(text, categories) ?? (hasSupplier ? 'supplier' : 'other')

/** Whether the text is one of our categories, so that nothing is lost by keeping only the category. */
export const isCategory = (text: string): boolean => plainWords(text) in categories

export const standings: Words<Standing> = {
  estimated: ['estimate', 'forecast', 'planned', 'expected', 'committed', 'quote'],
  accrued: ['accrual', 'accruals', 'goods received', 'receipted'],
  reconciled: ['actual', 'actuals', 'paid', 'invoiced', 'ledger', 'settled', 'final', 'posted'],
}

export const spendings: Words<'capital' | 'resource'> = {
  capital: ['cdel', 'capex', 'capitalised'],
  resource: ['rdel', 'opex', 'revenue', 'admin', 'programme', 'expense', 'grants'],
}

const sizes: Words<'small' | 'large'> = {
  large: ['non sme', 'not sme', 'large enterprise'],
  small: ['sme', 'smes', 'micro', 'medium', 'small or medium'],
}

/** A supplier's size as ledgers write it ("sme", "non sme", "large"); `unknown` for any other word. */
export const supplierSize = (text: string): Supplier['size'] => readChoice(text, sizes) ?? 'unknown'
