import { countedAmount } from '#core/costing/items.ts'
import { matchRows, type Alike, type LedgerContent } from '#core/ledger/matchRows.ts'
import { judgeBy } from '#core/ledger/judge.ts'
import { estimatedOf } from '#core/ledger/estimated.ts'
import type { Rule } from '#core/ledger/rules.ts'
import { sum } from '#core/money.ts'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { Treatment } from '#core/records/ledgerRow.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import type { CheckFailure } from '#core/rules/issue.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import type { KeptChoices } from '#storage/device.ts'
import { estimatesOf } from '#storage/reads/estimates.ts'
import { readTable } from '#storage/reads/tables.ts'
import { saveDecided } from '#storage/save.ts'
import type { Inside, Store } from '#storage/store.ts'
import type { Watch } from '#storage/watch.ts'
import { costItemOf } from './costItemOf.ts'
import { ruleChanges } from './ruleChanges.ts'
import { suppliersOf } from './suppliersOf.ts'

export interface LedgerImport {
  readonly team: string
  readonly file: Pick<
    LedgerFile,
    'name' | 'holds' | 'stated' | 'vat' | 'entities' | 'unread' | 'answeredBy' | 'note'
  >
  /** Every row that could be read; `row` is where it stands in the file. */
  readonly rows: readonly (LedgerContent & { readonly row: number })[]
  /** What was said of rows that are like a stored one; nothing where there are none. */
  readonly alike?: Alike | undefined
  /** Remembered for the next file, in this order. */
  readonly rules: readonly Rule[]
  /** What was chosen for the file. */
  readonly kept?: KeptChoices | undefined
}

/** What an import came to. */
export interface LedgerImported extends Committed {
  /** Rows that were stored already: matched, and not added again. */
  readonly known: number
  readonly added: number
}

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/** A refusal whose issues name the row of the file that each is about, or 0 where it is about none. */
const byFileRow = (failure: Failure, rowOf: ReadonlyMap<string, number>): Failure =>
  isInvalid(failure)
    ? { ...failure, issues: failure.issues.map(issue => ({ ...issue, index: rowOf.get(issue.id) ?? 0 })) }
    : failure

/**
 * Stores a ledger file with the rows of it that are new, each treated as the rules say, and remembers the rules: one
 * command. Rows that settle wait, as do those that no rule is about and those of new cost that an estimate already holds. The nth identical row is the nth stored one.
 * Fails with `ledger-here-already` where none is new, and with `stopped` where who watches it stops it; nothing is written
 * then. `invalid` names by its `index` where each row stands in the file.
 */
export async function importLedger(
  store: Store,
  { team, file, rows, alike, rules, kept }: LedgerImport,
  watch?: Watch,
): Promise<Result<LedgerImported>> {
  let known = 0
  const rowOf = new Map<string, number>()
  const decide = async ({ db }: Inside) => {
    const matched = matchRows(rows, await readTable(db, 'ledgerRow', team), alike)
    const fresh = matched.filter(({ stored }) => !stored)
    known = matched.length - fresh.length
    if (fresh.length === 0) return err({ code: 'ledger-here-already', count: known })
    const id = store.newId()
    const estimates = await estimatesOf(db, team)
    const judge = judgeBy(rules, estimatedOf(estimates))
    const suppliers = suppliersOf(store, team, estimates.suppliers)
    const items: ChangeInput[] = []
    const made = fresh.map(({ row: { row, ...content }, nth }): ChangeInput => {
      const own = { ...content, id: store.newId(), team }
      rowOf.set(own.id, row)
      const { treat } = judge(content)
      let treatment: Treatment = { kind: 'open' }
      if (treat?.kind === 'not-ours') treatment = { kind: 'not-ours' }
      if (treat?.kind === 'new-cost') {
        const item = store.newId()
        rowOf.set(item, row)
        items.push({ record: 'costItem', row: costItemOf(own, item, treat, suppliers.idOf(own.supplier)) })
        treatment = { kind: 'new-cost', item }
      }
      return { record: 'ledgerRow', row: { ...own, file: id, row, nth, treatment } }
    })
    const judged = matched.flatMap(({ row, stored, like }) => (stored && like ? [countedAmount(row)] : []))
    const summed = {
      ...file,
      rows: rows.length,
      added: fresh.length,
      sum: sum(rows.map(countedAmount)),
      known: sum(matched.flatMap(({ row, stored }) => (stored ? [countedAmount(row)] : []))),
      ...(judged.length > 0 && { judgedKnown: { rows: judged.length, sum: sum(judged) } }),
    }
    const at = new Date(store.now()).toISOString()
    return ok({
      command: { name: 'importLedger', values: { name: file.name, count: fresh.length } } as const,
      changes: [
        { record: 'ledgerFile' as const, row: { ...summed, id, team, at } },
        ...made,
        ...suppliers.changes(),
        ...items,
        ...ruleChanges(store, team, rules, await readTable(db, 'ledgerRule', team)),
      ],
    })
  }
  const saved = await saveDecided(store, decide, { watch, kept })
  if (!saved.ok) return err(byFileRow(saved.error, rowOf))
  return ok({ ...saved.value, known, added: rows.length - known })
}
