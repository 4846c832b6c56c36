import { rescope, rescopeHolds, rescopeRules, scopeOf, scopeParts, type Scope } from '#core/ledger/scope.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { transact } from '#storage/commit.ts'
import { readTable } from '#storage/reads/tables.ts'
import type { Store } from '#storage/store.ts'
import { ruleChanges } from './ruleChanges.ts'
import { undecidedAs } from './treated.ts'
import { itemGoes, itemsOf } from './treatRows.ts'

/**
 * Says which cost centres and kinds of expense of the ledger are the team's: one command. Rows outside are not ours, rows
 * that come back in wait, complete files are complete for the rest alone, and the rules for the next file say the same.
 * Fails with `scope-settles` where a row that would be outside settles an estimate.
 */
export const setScope = (store: Store, team: string, scope: Scope): Promise<Result<Committed>> =>
  transact(store, async inside => {
    const { db } = inside
    const rows = await readTable(db, 'ledgerRow', team)
    const parts = scopeParts(rows)
    const before = scopeOf(parts)
    const { out, back } = rescope(rows, before, scope)
    const settles = out.find(({ treatment }) => treatment.kind === 'settles')
    if (settles) return err({ code: 'scope-settles', name: settles.supplier || settles.description })
    const items = await itemsOf(inside, out)
    const files = await readTable(db, 'ledgerFile', team)
    const rules = await readTable(db, 'ledgerRule', team)
    const inOrder = rules.toSorted((a, b) => a.order - b.order)
    const stated = rescopeRules(
      inOrder.map(({ when, treat }) => ({ when, treat })),
      before,
      scope,
    )
    const changes: ChangeInput[] = [
      ...out.flatMap((row): ChangeInput[] => [
        ...itemGoes(items, row),
        { record: 'ledgerRow', row: undecidedAs(row, { kind: 'not-ours' }), base: row.hlc },
      ]),
      ...back.map((row): ChangeInput => ({
        record: 'ledgerRow',
        row: undecidedAs(row, { kind: 'open' }),
        base: row.hlc,
      })),
      ...files.map((file): ChangeInput => ({
        record: 'ledgerFile',
        row: { ...file, holds: rescopeHolds(file.holds, parts, scope) },
        base: file.hlc,
      })),
      ...ruleChanges(store, team, stated, rules),
    ]
    return ok({ command: { name: 'scopeLedger', values: { count: out.length + back.length } }, changes })
  })
