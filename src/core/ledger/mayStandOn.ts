import type { LedgerHolds } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { Target } from '#core/records/settlement.ts'

const within = (
  { from, to }: { readonly from: string; readonly to: string },
  outer: { readonly from: string; readonly to: string },
): boolean => outer.from <= from && to <= outer.to

/**
 * Whether a row may settle a target. One cost item it always may. All of a kind of money on some days only if its file
 * was declared complete for those days, or if those days are what the row paid for: a file of large payments alone says
 * nothing about the rest of a month (domain, "The ledger and the estimate never count twice").
 */
export function mayStandOn(
  { service, area, type }: Pick<LedgerRow, 'service' | 'area' | 'type'>,
  holds: LedgerHolds | undefined,
  target: Target,
): boolean {
  if (target.kind === 'item') return true
  if (service && within(target, service)) return true
  if (holds?.kind !== 'complete' || !within(target, holds)) return false
  const named = (list: readonly string[], text: string) => list.length === 0 || list.includes(text)
  return named(holds.areas, area) && named(holds.types, type)
}
