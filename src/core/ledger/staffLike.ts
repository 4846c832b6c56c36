import type { Engagement } from '#core/records/rate.ts'
import type { LedgerContent } from './matchRows.ts'

/**
 * Words that ledgers use for people's work. Such money is in the estimate already, by rates and allocations, so it is
 * never proposed as new cost (domain, "The ledger and the estimate never count twice").
 */
const PAY =
  /\b(?:pay|payroll|salar(?:y|ies)|wages?|basic pay|overtime|allowances?|bonus(?:es)?|pensions?|superannuation|earnings? related|ernic|erni|employers?'? (?:ni|national insurance)|national insurance|nic|secondments?|secondees?|seconded|staff costs?|staff on loan|redundanc(?:y|ies))\b/i
const AGENCY =
  /\b(?:agency|agencies|contractors?|contract staff|contingent|interims?|temp(?:orary)? (?:staff|workers?|personnel)|temps|recruitment|umbrella|non[- ]payroll|off[- ]payroll|professional services resource|consultan(?:t|ts|cy))\b/i

/** Whose work a row seems to pay for; undefined where it does not read like staff. */
export function staffLike({
  description,
  type,
  supplier,
}: Pick<LedgerContent, 'description' | 'type' | 'supplier'>): Engagement | undefined {
  const texts = [type, description, supplier]
  if (texts.some(text => AGENCY.test(text))) return 'contractor'
  return [type, description].some(text => PAY.test(text)) ? 'civil-servant' : undefined
}
