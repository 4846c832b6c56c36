import { countedAmount } from '#core/costing/items.ts'
import { teamCost } from '#core/costing/teamCost.ts'
import { mayStandOn } from '#core/ledger/mayStandOn.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow, RowDecision } from '#core/records/ledgerRow.ts'
import type { Settlement, Target } from '#core/records/settlement.ts'
import { newRow } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import { sameEstimate } from '#core/rules/settlement.ts'
import { removalOf, type ChangeInput, type Committed } from '#storage/change.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { teamNow } from '#storage/writes/teamNow.ts'
import { decidedAs, undecidedAs } from './treated.ts'

export interface Settling {
  readonly team: string
  /** As the user saw them. */
  readonly rows: readonly LedgerRow[]
  readonly targets: readonly Target[]
  readonly today: IsoDate
  readonly decided: RowDecision
}

/** The day that a row's money is placed on where its estimate is gone: of its service, else of its payment. */
const dayOf = ({ date, service }: LedgerRow): IsoDate => service?.from ?? date

/** A row as a settlement keeps it. */
export const postedOf = (row: LedgerRow): Settlement['rows'][number] => ({
  row: row.id,
  amount: countedAmount(row),
  date: dayOf(row),
})

/**
 * Settles estimates with rows of the ledger: one command. Fails with `row-decided` where a row is something else
 * already, `estimate-settled` where an estimate is, `not-complete` where a file of large payments would settle a whole month, `settles-nothing` where there is
 * no such estimate.
 */
export const settleRows = (
  store: Store,
  { team, rows, targets, today, decided }: Settling,
): Promise<Result<Committed>> =>
  saveDecided(store, async ({ db }) => {
    if (rows.some(({ treatment }) => treatment.kind !== 'open')) return err({ code: 'row-decided' })
    const files = await db.table<LedgerFile, string>('ledgerFile').where('team').equals(team).toArray()
    const holds = new Map(files.map(file => [file.id, file.holds]))
    if (!rows.every(row => targets.every(target => mayStandOn(row, holds.get(row.file), target))))
      return err({ code: 'not-complete' })
    const data = await teamNow(db, team)
    if (!data.ok) return data
    const before = data.value.settlements.flatMap(settlement => settlement.targets)
    if (targets.some(target => before.some(theirs => sameEstimate(theirs, target))))
      return err({ code: 'estimate-settled' })
    const id = store.newId()
    const settlement = {
      id,
      team,
      targets: [...targets],
      rows: rows.map(postedOf),
    }
    const settled: Settlement = { ...settlement, ...newRow(1) }
    const { settlements } = data.value
    const cost = teamCost({ ...data.value, settlements: [...settlements, settled] }, today)
    const made = cost.settled.at(-1)
    if (made?.parts.length === 0 && made.unestimated.every(({ why }) => why === 'gone'))
      return err({ code: 'settles-nothing' })
    const changes: ChangeInput[] = [
      { record: 'settlement', row: settlement },
      ...rows.map((row): ChangeInput => ({
        record: 'ledgerRow',
        row: decidedAs(row, { kind: 'settles', settlement: id }, decided),
        base: row.hlc,
      })),
    ]
    return ok({ command: { name: 'settleRows', values: { count: rows.length } }, changes })
  })

/** Takes a settlement back: its rows wait again, the estimates stand as they were. */
export const unsettle = (
  store: Store,
  settlement: Settlement,
  rows: readonly LedgerRow[],
): Promise<Result<Committed>> =>
  saveDecided(store, () =>
    Promise.resolve(
      ok({
        command: { name: 'unsettle', values: { count: rows.length } },
        changes: [
          removalOf('settlement', settlement),
          ...rows.map(row => ({
            record: 'ledgerRow' as const,
            row: undecidedAs(row, { kind: 'open' }),
            base: row.hlc,
          })),
        ],
      }),
    ),
  )
