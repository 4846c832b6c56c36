import { err, ok, type Failure, type Result } from '#core/result.ts'
import { recordNames, records, type RecordName } from './registry.ts'

/** A row of any record, as far as every row is alike; what else it holds is kept as it is. */
export interface AnyRow {
  readonly [field: string]: unknown
  readonly id: string
  readonly team: string
  readonly v: number
  readonly hlc: string
  readonly by: string
  readonly deleted: 0 | 1
}

/** Records that came after the first release, by the release that brought them. */
export const ADDED: readonly (readonly RecordName[])[] = [
  ['ledgerFile', 'ledgerRow', 'ledgerRule', 'settlement'],
  ['retro', 'vote', 'decision'],
  ['pot'],
]

/**
 * Version of the whole database: one for the first release, one for every release that added records and one for every
 * upgrade of a record since.
 */
export const schemaVersion = recordNames.reduce(
  (version, name) => version + records[name].upgrades.length,
  1 + ADDED.length,
)

/** Versions that an upgrade may find itself between. */
interface Versioned {
  readonly [field: string]: unknown
  readonly v: number
}

/**
 * A row as today's version of its record writes it; fields that no version knows are kept. Refuses a row that a
 * newer version wrote, which this one could only damage.
 *
 *     upgradeRow('sprint', { v: 1, … }) // ok: { v: 2, … }
 */
export function upgradeRow<T extends Versioned>(
  record: RecordName,
  row: T,
): Result<T, Failure<'newer-version'>> {
  const { version, upgrades } = records[record]
  if (row.v > version) return err({ code: 'newer-version', record, version: row.v, known: version })
  return ok(
    upgrades
      .filter(step => step.to > row.v)
      .reduce<T>((older, step) => ({ ...older, ...step.up(older), v: step.to }), row),
  )
}
