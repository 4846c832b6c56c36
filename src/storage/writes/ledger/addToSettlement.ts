import type { LedgerRow, RowDecision } from '#core/records/ledgerRow.ts'
import type { Settlement } from '#core/records/settlement.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { postedOf } from './settleRows.ts'
import { decidedAs } from './treated.ts'

/**
 * Later payments for what is settled already: one command. The estimate stays settled once; its settlement gets their
 * rows, and ledger − estimate grows by them. Fails with `row-decided` where a row is something else already,
 * `settlement-gone` where the settlement was taken back meanwhile.
 */
export const addToSettlement = (
  store: Store,
  settlement: Settlement,
  rows: readonly LedgerRow[],
  decided: RowDecision,
): Promise<Result<Committed>> =>
  saveDecided(store, async ({ db }) => {
    if (rows.some(({ treatment }) => treatment.kind !== 'open')) return err({ code: 'row-decided' })
    const now = await db.table<Settlement, string>('settlement').get(settlement.id)
    if (!now || now.deleted === 1) return err({ code: 'settlement-gone' })
    const changes: ChangeInput[] = [
      {
        record: 'settlement',
        row: { ...now, rows: [...now.rows, ...rows.map(postedOf)] },
        base: settlement.hlc,
      },
      ...rows.map((row): ChangeInput => ({
        record: 'ledgerRow',
        row: decidedAs(row, { kind: 'settles', settlement: settlement.id }, decided),
        base: row.hlc,
      })),
    ]
    return ok({ command: { name: 'settleRows', values: { count: rows.length } }, changes })
  })
