import * as z from 'zod/mini'
import { Instant } from '#core/records/fields.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'

export const BACKUP_FORMAT = 'sprintworth-backup'

/** Rows by kind of record, deleted ones too. */
export type BackupRows = { readonly [R in RecordName]?: readonly RecordTypes[R][] }

/** Rows by kind of record, every kind there. */
export type AllRows = { readonly [R in RecordName]: readonly RecordTypes[R][] }

/** What a backup that opened holds, each row in today's version. */
export interface BackupContents {
  readonly schema: number
  readonly made: string
  readonly device: string
  readonly locked: boolean
  readonly rows: AllRows
  /** How many rows were brought up from an older version. */
  readonly upgraded: number
}

/** How a locked backup was locked: enough to open it anywhere with the passphrase, and only with it. */
export const Lock = z.object({
  cipher: z.literal('AES-GCM-256'),
  derivation: z.literal('PBKDF2-SHA-256'),
  // The upper bound keeps a made-up file from busying the machine for minutes.
  rounds: z.int().check(z.gte(600_000), z.lte(10_000_000)),
  salt: z.string(),
  iv: z.string(),
})
export type Lock = z.infer<typeof Lock>

export const BackupHeader = z.object({
  format: z.literal(BACKUP_FORMAT),
  /** Version of the database that wrote it: `schemaVersion`. */
  schema: z.int().check(z.gte(1)),
  made: Instant,
  device: z.string(),
})

export const RawRows = z.record(z.string(), z.array(z.record(z.string(), z.unknown())))
export type RawRows = z.infer<typeof RawRows>

export const PlainBackup = z.extend(BackupHeader, { rows: RawRows })
export const LockedBackup = z.extend(BackupHeader, { lock: Lock, data: z.string() })

export interface WriteOptions {
  /** The moment it is made, from the caller's clock. */
  readonly made: string
  readonly device: string
  readonly passphrase?: string | undefined
}

export interface ReadOptions {
  readonly passphrase?: string | undefined
}

/** Why a backup does not open. Sentences: `error.<code>`. */
export type BackupFailureCode =
  | 'file-not-json'
  | 'file-not-ours'
  | 'file-checksum'
  | 'backup-newer'
  | 'backup-shape'
  | 'backup-passphrase-needed'
  | 'backup-passphrase'
  | 'backup-unknown-record'
  | 'backup-row'
  | 'backup-row-twice'
  | 'backup-too-large'
