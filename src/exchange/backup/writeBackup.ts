import { recordNames } from '#core/records/registry.ts'
import { schemaVersion } from '#core/records/upgrade.ts'
import { canonicalJson } from './canonical.ts'
import { writeChecked } from './checkedFile.ts'
import { BACKUP_FORMAT, type BackupRows, type WriteOptions } from './format.ts'
import { lock } from './lock.ts'

/**
 * All rows as the text of one backup file, locked where there is a passphrase. The same rows give the same
 * file but for the moment, the device and the lock's randomness.
 * @example await writeBackup(rows, { made: '2026-11-22T09:00:00.000Z', device, passphrase })
 */
export async function writeBackup(
  rows: BackupRows,
  { made, device, passphrase }: WriteOptions,
): Promise<string> {
  const header = { format: BACKUP_FORMAT, schema: schemaVersion, made, device }
  const byRecord = Object.fromEntries(recordNames.map(record => [record, rows[record] ?? []]))
  if (passphrase === undefined || passphrase === '') return writeChecked({ ...header, rows: byRecord })
  const locked = await lock(JSON.stringify(byRecord), passphrase, how =>
    canonicalJson({ ...header, lock: how }),
  )
  return writeChecked({ ...header, ...locked })
}
