import { useEffect, useMemo } from 'react'
import type { LedgerFile } from '#core/records/ledgerFile.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { LedgerRule } from '#core/records/ledgerRule.ts'
import type { Team } from '#core/records/team.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Workspace } from '#core/records/workspace.ts'
import { cannotSave } from './condition.ts'
import { deviceDefaults, readSettings, type DeviceSettings } from './device.ts'
import type { HistoryEntry } from './entries.ts'
import { backupAge, type BackupAge } from './health.ts'
import { historyEntries, nextMoves, type NextMoves } from './history.ts'
import { ledgerMark } from './reads/ledgerMark.ts'
import type { Ahead } from './reads/ahead.ts'
import { readLive, readTable, readWorkspace, unsetWorkspace } from './reads/tables.ts'
import { readerOf, type TeamSnapshot } from './reads/teamReader.ts'
import { LOADING, useLive, type Live } from './useLive.ts'
import { useCondition, useStore } from './useStore.ts'

export type TeamDataState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'absent' }
  /** A newer version wrote this team, and this one cannot show it. */
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'ready'; readonly data: TeamData; readonly readOnly: boolean }

/** Long enough for the screen to be there and for a row of commands to be over, in milliseconds. */
const aWhile = 2000

/**
 * One team, live. `data` and each list in it stay the same object until a command touches them, and show one
 * moment: never a row of a command without the others. Without a team id it is absent.
 */
export function useTeamData(team: string | undefined): TeamDataState {
  const store = useStore()
  const condition = useCondition()
  const reader = readerOf(store, team ?? '')
  const ahead = useMemo(() => {
    const known = reader.latest()
    return known && { snapshot: known }
  }, [reader])
  const live = useLive<{ readonly snapshot: TeamSnapshot }>({
    key: `team ${team}`,
    query: async () => ({ snapshot: await reader.read() }),
    instead: () => ({ snapshot: reader.latest() ?? { kind: 'absent', team: team ?? '' } }),
    ahead,
  })
  const snapshot = live.kind === 'ready' ? live.snapshot : undefined
  useEffect(() => {
    const later = setTimeout(() => void reader.keep(), aWhile)
    return () => clearTimeout(later)
  }, [reader, snapshot])
  return useMemo(() => {
    if (team === undefined) return { kind: 'absent' }
    if (snapshot?.kind !== 'ready') return snapshot ?? LOADING
    const { data } = snapshot
    return { kind: 'ready', data, readOnly: data.team.origin === 'copy' || cannotSave(condition) }
  }, [team, snapshot, condition])
}

/** All teams on this device, in the order they were added. */
export const useTeams = (): Live<{ readonly teams: readonly Team[] }> =>
  useLive({
    key: 'teams',
    query: async ({ db }) => ({ teams: await readLive(db, 'team') }),
    instead: () => ({ teams: [] }),
  })

/** What all teams share; at its defaults until the first team is there. */
export const useWorkspace = (ahead?: Ahead): Live<{ readonly workspace: Workspace }> =>
  useLive({
    key: 'workspace',
    query: async ({ db }) => ({ workspace: await readWorkspace(db) }),
    instead: () => ({ workspace: unsetWorkspace }),
    ahead,
  })

/** What this device remembers for its screens. Set with `writeDevice`. */
export const useDevice = (ahead?: Ahead): Live<{ readonly settings: DeviceSettings }> =>
  useLive<{ readonly settings: DeviceSettings }>({
    key: 'device',
    query: async ({ db }) => ({ settings: await readSettings(db) }),
    instead: () => ({ settings: deviceDefaults }),
    ahead,
  })

export interface Ledger {
  readonly files: readonly LedgerFile[]
  readonly rows: readonly LedgerRow[]
  /** In their order. */
  readonly rules: readonly LedgerRule[]
}

/** The ledger of a team: its files, every row that was imported, and the rules. */
export const useLedger = (team: string): Live<Ledger> =>
  useLive<Ledger>({
    key: `ledger ${team}`,
    query: async ({ db }) => {
      const [files, rows, rules] = await Promise.all([
        readTable(db, 'ledgerFile', team),
        readTable(db, 'ledgerRow', team),
        readTable(db, 'ledgerRule', team),
      ])
      return { files, rows, rules: rules.toSorted((a, b) => a.order - b.order) }
    },
    instead: () => ({ files: [], rows: [], rules: [] }),
  })

/** Where a row of the ledger stands; `file` is absent where it is not here. */
export const useLedgerPlace = (
  id: string,
): Live<{ readonly place?: { readonly row: number; readonly file: string } }> =>
  useLive<{ readonly place?: { readonly row: number; readonly file: string } }>({
    key: `ledger place ${id}`,
    query: async ({ db }) => {
      const row = await db.table<LedgerRow, string>('ledgerRow').get(id)
      const file = row && (await db.table<LedgerFile, string>('ledgerFile').get(row.file))
      return file ? { place: { row: row.row, file: file.name } } : {}
    },
    instead: () => ({}),
  })

/** A word that changes when a row or a rule of the team's ledger does, here or elsewhere: the rows stay unread. */
export const useLedgerMark = (team: string): Live<{ readonly mark: string }> =>
  useLive({
    key: `ledger mark ${team}`,
    query: async ({ db }) => ({ mark: await ledgerMark(db, team) }),
    instead: () => ({ mark: '' }),
  })

/** The latest commands, the newest first. */
export const useHistory = (limit: number): Live<{ readonly entries: readonly HistoryEntry[] }> =>
  useLive({
    key: `history ${limit}`,
    query: async store => ({ entries: await historyEntries(store, limit) }),
    instead: () => ({ entries: [] }),
  })

/** The commands that undo and redo would move next, to name them on their buttons. */
export const useNextMoves = (): Live<NextMoves> =>
  useLive({ key: 'next moves', query: nextMoves, instead: () => ({}) })

/** How old the last backup is; undefined until it is known. */
export function useBackupAge(): BackupAge | undefined {
  const live = useLive<{ readonly age?: BackupAge }>({
    key: 'backup age',
    query: async ({ db, now }) => ({ age: await backupAge(db, await readSettings(db), now()) }),
    instead: () => ({}),
  })
  return live.kind === 'ready' ? live.age : undefined
}
