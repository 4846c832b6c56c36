import { whenPaid } from '#core/ledger/whenPaid.ts'
import type { LedgerRow, RowDecision } from '#core/records/ledgerRow.ts'
import type { CostItem } from '#core/records/costItem.ts'
import { err, ok, type Result } from '#core/result.ts'
import { removalOf, type Committed, type ChangeInput } from '#storage/change.ts'
import { prepare } from '#storage/checking/prepare.ts'
import { transact } from '#storage/commit.ts'
import type { Inside, Store } from '#storage/store.ts'
import { readTable } from '#storage/reads/tables.ts'
import { costItemOf, type NewCost } from './costItemOf.ts'
import { suppliersOf } from './suppliersOf.ts'
import { decidedAs, servedAs, undecidedAs } from './treated.ts'

/** What rows become: new cost of a category or not ours, by somebody's word, or not decided after all. */
export type RowTreatment =
  ((NewCost | { readonly kind: 'not-ours' }) & { readonly decided: RowDecision }) | { readonly kind: 'open' }

/** What the sentence of the history knows a treatment by. */
const KINDS = { 'new-cost': 'newCost', 'not-ours': 'notOurs', open: 'open' } as const

const rowsOf = async ({ db }: Inside, seen: readonly LedgerRow[]) =>
  (await db.table<LedgerRow, string>('ledgerRow').bulkGet(seen.map(({ id }) => id))).flatMap(row =>
    row && row.deleted === 0 ? [row] : [],
  )

/** The cost item of a row goes with what it was: its money would count twice. */
export const itemGoes = (items: ReadonlyMap<string, CostItem>, { treatment }: LedgerRow): ChangeInput[] => {
  const item = treatment.kind === 'new-cost' ? items.get(treatment.item) : undefined
  return item ? [removalOf('costItem', item)] : []
}

/** The cost items that rows became, by id. */
export const itemsOf = async (
  { db }: Inside,
  rows: readonly LedgerRow[],
): Promise<ReadonlyMap<string, CostItem>> => {
  const ids = rows.flatMap(({ treatment }) => (treatment.kind === 'new-cost' ? [treatment.item] : []))
  const items = await db.table<CostItem, string>('costItem').bulkGet(ids)
  return new Map(items.flatMap(item => (item && item.deleted === 0 ? [[item.id, item] as const] : [])))
}

/**
 * Says what rows of the ledger are: one command. Fails with `row-settles` where a row settles estimates, which is taken
 * back as a settlement, and with `invalid` where what is said of them cannot be kept. The days of their service are those of `seen`.
 */
export const treatRows = (
  store: Store,
  seen: readonly LedgerRow[],
  treat: RowTreatment,
): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const services = new Map(seen.map(({ id, service }) => [id, service]))
    const rows = (await rowsOf(inside, seen)).map(row => servedAs(row, services.get(row.id)))
    if (rows.some(({ treatment }) => treatment.kind === 'settles')) return err({ code: 'row-settles' })
    const items = await itemsOf(inside, rows)
    const team = rows[0]?.team ?? ''
    const suppliers = suppliersOf(store, team, await readTable(inside.db, 'supplier', team))
    const changes = rows.flatMap((row): ChangeInput[] => {
      const base = seen.find(({ id }) => id === row.id)?.hlc
      const becomes = (changed: LedgerRow): ChangeInput => ({ record: 'ledgerRow', row: changed, base })
      const gone = itemGoes(items, row)
      if (treat.kind === 'open') return [...gone, becomes(undecidedAs(row, { kind: 'open' }))]
      if (treat.kind === 'not-ours')
        return [...gone, becomes(decidedAs(row, { kind: 'not-ours' }, treat.decided))]
      const item = store.newId()
      return [
        ...gone,
        { record: 'costItem', row: costItemOf(row, item, treat, suppliers.idOf(row.supplier)) },
        becomes(decidedAs(row, { kind: 'new-cost', item }, treat.decided)),
      ]
    })
    // By their schemas alone: that an item of the ledger goes is against the rules everywhere else.
    const { issues } = prepare(changes)
    if (issues.length > 0) return err({ code: 'invalid', issues, count: issues.length })
    return ok({
      command: { name: 'treatRows', values: { count: rows.length, kind: KINDS[treat.kind] } },
      changes: [...suppliers.changes(), ...changes],
    })
  })

/** When what was paid for was done, or that nobody knows: new cost is spread over it from then on. */
export const setService = (
  store: Store,
  seen: LedgerRow,
  service: LedgerRow['service'],
): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const [row] = await rowsOf(inside, [seen])
    if (!row) return err({ code: 'row-gone' })
    const items = await itemsOf(inside, [row])
    const { serviceAssumed: _assumed, ...said } = row
    const changed = servedAs(said, service)
    const item = row.treatment.kind === 'new-cost' ? items.get(row.treatment.item) : undefined
    return ok({
      command: { name: 'editRow', values: { record: 'ledgerRow', name: row.supplier } },
      changes: [
        { record: 'ledgerRow', row: changed, base: seen.hlc },
        ...(item
          ? [{ record: 'costItem' as const, row: { ...item, when: whenPaid(changed) }, base: item.hlc }]
          : []),
      ],
    })
  })
