import * as z from 'zod/mini'
import { Instant } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'

/** Raised when the shape of the file changes; each row carries its own version besides. */
export const BACKUP_SCHEMA = 1
export const BACKUP_FORMAT = 'sprintworth-backup'

/** Rows by kind of record, deleted ones too. */
export type BackupRows = { readonly [R in RecordName]?: readonly RecordTypes[R][] }

/** What a backup that opened holds; every record is there, each row in today's version. */
export interface BackupContents {
  readonly schema: number
  readonly made: string
  readonly device: string
  readonly locked: boolean
  readonly rows: { readonly [R in RecordName]: readonly RecordTypes[R][] }
  /** How many rows were brought up from an older version. */
  readonly upgraded: number
}

/** How a locked backup was locked: enough to open it anywhere with the passphrase, and only with it. */
export const Lock = z.object({
  cipher: z.literal('AES-GCM-256'),
  derivation: z.literal('PBKDF2-SHA-256'),
  rounds: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  salt: z.string(),
  iv: z.string(),
})
export type Lock = z.infer<typeof Lock>

export const BackupHeader = z.looseObject({
  format: z.literal(BACKUP_FORMAT),
  schema: z.int().check(z.gte(1)),
  made: Instant,
  device: z.string(),
  checksum: z.string(),
})

export const PlainBackup = z.extend(BackupHeader, {
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})

export const LockedBackup = z.extend(BackupHeader, { lock: Lock, data: z.string() })

export interface WriteOptions {
  /** The moment it is made, from the caller's clock. */
  readonly made: string
  readonly device: string
  readonly passphrase?: string
}

export interface ReadOptions {
  readonly passphrase?: string
}

/** Why a backup does not open. Sentences: `error.<code>`. */
export type BackupFailureCode =
  | 'backup-not-json'
  | 'backup-not-ours'
  | 'backup-newer'
  | 'backup-checksum'
  | 'backup-passphrase-needed'
  | 'backup-passphrase'
  | 'backup-unknown-record'
  | 'backup-row'
