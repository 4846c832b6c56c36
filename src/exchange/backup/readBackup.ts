import { schemaVersion } from '#core/records/upgrade.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { canonicalJson } from './canonical.ts'
import { jsonOf, parseFile, verifyChecksum } from './checkedFile.ts'
import {
  BACKUP_FORMAT,
  BackupHeader,
  LockedBackup,
  PlainBackup,
  RawRows,
  type BackupContents,
  type BackupFailureCode,
  type ReadOptions,
} from './format.ts'
import { unlock } from './lock.ts'
import { readRows } from './readRows.ts'

type BackupFailure = Failure<BackupFailureCode>

/** The rows of a locked backup. A passphrase that does not fit and data that was changed on purpose look the same. */
async function unlockRows(
  file: Readonly<Record<string, unknown>>,
  passphrase: string | undefined,
): Promise<Result<RawRows, BackupFailure>> {
  const locked = LockedBackup.safeParse(file)
  if (!locked.success) return err({ code: 'backup-shape' })
  if (!passphrase) return err({ code: 'backup-passphrase-needed' })
  const { data: _, ...bound } = file
  const text = await unlock(locked.data, passphrase, canonicalJson(bound))
  if (text === undefined) return err({ code: 'backup-passphrase' })
  const rows = RawRows.safeParse(jsonOf(text))
  return rows.success ? ok(rows.data) : err({ code: 'backup-shape' })
}

/**
 * Opens a backup of this version or any before it. Everything is checked before anything comes back: whole, not
 * changed, not newer, unlocked, every row by its schema. Errors: `BackupFailureCode`.
 * @example const backup = await readBackup(text, { passphrase })
 */
export async function readBackup(
  text: string,
  { passphrase }: ReadOptions = {},
): Promise<Result<BackupContents, BackupFailure>> {
  const parsed = parseFile(text, BACKUP_FORMAT)
  if (!parsed.ok) return parsed
  // Before the checksum, because a newer version may have another way of making it.
  const { schema: version } = parsed.value
  if (typeof version === 'number' && version > schemaVersion) {
    return err({ code: 'backup-newer', schema: version, known: schemaVersion })
  }
  const whole = await verifyChecksum(parsed.value)
  if (!whole.ok) return whole
  const file = whole.value
  const header = BackupHeader.safeParse(file)
  if (!header.success) return err({ code: 'backup-shape' })
  const { schema, made, device } = header.data
  const locked = 'lock' in file
  const plain = PlainBackup.safeParse(file)
  const raw = locked
    ? await unlockRows(file, passphrase)
    : plain.success
      ? ok(plain.data.rows)
      : err({ code: 'backup-shape' })
  if (!raw.ok) return raw
  const read = readRows(raw.value)
  return read.ok ? ok({ schema, made, device, locked, ...read.value }) : read
}

/** Whether a text is a backup that asks for a passphrase, to know before it is opened. */
export function isLocked(text: string): boolean {
  const parsed = parseFile(text, BACKUP_FORMAT)
  return parsed.ok && 'lock' in parsed.value
}
