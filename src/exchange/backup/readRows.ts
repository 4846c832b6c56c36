import type * as z from 'zod/mini'
import { recordNames, records, type RecordName, type RecordTypes } from '#core/records/registry.ts'
import { upgradeRow } from '#core/records/upgrade.ts'
import { tooLargeTogether } from '#core/rules/together.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import type { AllRows, RawRows } from './format.ts'

type RowsFailure = Failure<
  'backup-newer' | 'backup-unknown-record' | 'backup-row' | 'backup-row-twice' | 'backup-too-large'
>

type Schemas = {
  readonly [R in RecordName]: {
    readonly version: number
    readonly schema: { safeParse(value: unknown): z.core.util.SafeParseResult<RecordTypes[R]> }
  }
}
const schemas: Schemas = records

/** The rows that were read, until one is wrong; the first failure refuses the whole. */
interface Reading {
  readonly raw: RawRows
  upgraded: number
  failure: RowsFailure | undefined
}

/** Brings each row of one record to today's version and checks it; fields that no version knows are kept. */
function readRecord<R extends RecordName>(record: R, reading: Reading): readonly RecordTypes[R][] {
  const { schema, version } = schemas[record]
  const rows: RecordTypes[R][] = []
  const ids = new Set<unknown>()
  for (const [index, row] of (reading.raw[record] ?? []).entries()) {
    if (reading.failure) break
    const { v, id } = row
    const where = { record, number: index + 1 }
    if (typeof v !== 'number') {
      reading.failure = { code: 'backup-row', ...where, field: 'v' }
      break
    }
    const today = upgradeRow(record, { ...row, v })
    const checked = today.ok ? schema.safeParse(today.value) : undefined
    if (!checked) reading.failure = { code: 'backup-newer', ...where }
    else if (!checked.success) {
      const field = checked.error.issues[0]?.path.join('.') || 'id'
      reading.failure = { code: 'backup-row', ...where, field }
    } else if (ids.has(id)) reading.failure = { code: 'backup-row-twice', ...where }
    else {
      ids.add(id)
      rows.push(checked.data)
      if (v < version) reading.upgraded += 1
    }
  }
  return rows
}

/** A team whose money could not be added up, so that no screen could show it. */
const teamTooLarge = ({ team, allocation, rate, costItem, sprint, pot }: AllRows) =>
  team.find(({ id }) => {
    const own = <T extends { readonly team: string; readonly deleted: 0 | 1 }>(rows: readonly T[]) =>
      rows.filter(row => row.team === id && row.deleted === 0)
    return tooLargeTogether({
      allocations: own(allocation),
      rates: own(rate),
      costItems: own(costItem),
      sprints: own(sprint),
      pots: own(pot),
    })
  })

/** All rows of a backup, in today's versions. A record that this version does not know is refused by name. */
export function readRows(
  raw: RawRows,
): Result<{ readonly rows: AllRows; readonly upgraded: number }, RowsFailure> {
  const unknown = Object.keys(raw).filter(name => !recordNames.some(record => record === name))
  if (unknown.length > 0) return err({ code: 'backup-unknown-record', names: unknown.join(', ') })
  const reading: Reading = { raw, upgraded: 0, failure: undefined }
  const rows: AllRows = {
    workspace: readRecord('workspace', reading),
    team: readRecord('team', reading),
    calendar: readRecord('calendar', reading),
    supplier: readRecord('supplier', reading),
    rate: readRecord('rate', reading),
    allocation: readRecord('allocation', reading),
    absence: readRecord('absence', reading),
    costItem: readRecord('costItem', reading),
    sprint: readRecord('sprint', reading),
    deliverable: readRecord('deliverable', reading),
    effort: readRecord('effort', reading),
    metric: readRecord('metric', reading),
    outcome: readRecord('outcome', reading),
    contribution: readRecord('contribution', reading),
    reading: readRecord('reading', reading),
    ledgerFile: readRecord('ledgerFile', reading),
    ledgerRow: readRecord('ledgerRow', reading),
    ledgerRule: readRecord('ledgerRule', reading),
    settlement: readRecord('settlement', reading),
    retro: readRecord('retro', reading),
    vote: readRecord('vote', reading),
    decision: readRecord('decision', reading),
    pot: readRecord('pot', reading),
  }
  if (reading.failure) return err(reading.failure)
  const tooLarge = teamTooLarge(rows)
  return tooLarge
    ? err({ code: 'backup-too-large', name: tooLarge.name })
    : ok({ rows, upgraded: reading.upgraded })
}
