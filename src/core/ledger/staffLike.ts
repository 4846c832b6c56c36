import type { Engagement } from '#core/records/rate.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { LedgerContent } from './matchRows.ts'
import { plainText } from './plainText.ts'
import { AGENCY, PAY, SERVICE } from './staffWords.ts'

/**
 * Whose work a row seems to pay for; undefined where it does not read like staff. Such money is in the estimate already,
 * by rates and allocations, so it is never proposed as new cost (domain, "The ledger and the estimate never count twice").
 */
export function staffLike({
  description,
  type,
  supplier,
}: Pick<LedgerContent, 'description' | 'type' | 'supplier'>): Engagement | undefined {
  const texts = [type, description, supplier].map(plainText)
  if (texts.some(text => AGENCY.test(text))) return 'contractor'
  return texts.slice(0, 2).some(text => PAY.test(text)) ? 'civil-servant' : undefined
}

/** Whether a row reads like a service that may be the work of people, of whom nothing else is said. */
export const serviceLike = ({ description, type }: Pick<LedgerContent, 'description' | 'type'>): boolean =>
  [type, description].some(text => SERVICE.test(plainText(text)))

/** Whether a row reads like people's work, which a team that buys it estimates by rates. */
export const readsLikePeople = (
  row: Pick<LedgerContent, 'description' | 'type' | 'supplier'>,
  buysPeople: boolean,
): boolean => staffLike(row) !== undefined || (buysPeople && serviceLike(row))

/** Rows that read like the work of people, and settle estimates of which none is of people of that engagement. */
export function ofAnotherKind(rows: readonly LedgerRow[], settlements: readonly Settlement[]): LedgerRow[] {
  const targets = new Map(settlements.map(({ id, targets: own }) => [id, own]))
  return rows.filter(row => {
    const engagement = staffLike(row)
    const own = row.treatment.kind === 'settles' ? targets.get(row.treatment.settlement) : undefined
    if (engagement === undefined || !own) return false
    return own.every(target => target.kind !== 'staff' || target.engagement !== engagement)
  })
}
