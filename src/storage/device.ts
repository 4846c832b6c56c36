import type { TableSource } from '#storage/db.ts'
import * as z from 'zod/mini'
import { Instant } from '#core/records/fields.ts'

/** What the browser answered when it was asked to keep the data. */
export const Persistence = z.enum(['granted', 'denied', 'not-asked', 'cannot-ask'])
export type Persistence = z.infer<typeof Persistence>

/** The moment up to which rows came back from the second copy, or why none did. */
const BroughtBack = z.union([
  z.object({ upTo: Instant }),
  z.object({ not: z.enum(['newer', 'damaged', 'failed']) }),
])
export type BroughtBack = z.infer<typeof BroughtBack>

/** What this device alone remembers; not in the history, not in a backup. */
const DeviceState = z.object({
  /** UUID of the device; a restored or copied database gets a new one. */
  id: z._default(z.string(), ''),
  /** Latest value of the hybrid logical clock. */
  clock: z._default(z.string(), ''),
  frame: z._default(z.enum(['investment', 'cost']), 'investment'),
  /** Team that the screens show. */
  team: z.optional(z.string()),
  /** The one that they showed before a team came. */
  before: z.optional(z.string()),
  /** Single-key shortcuts. */
  shortcuts: z._default(z.boolean(), true),
  /** What a retro is shown on: dark, or light in a bright room. */
  retroTheme: z._default(z.enum(['dark', 'light']), 'dark'),
  persistence: z._default(Persistence, 'not-asked'),
  lastBackup: z.optional(z.object({ at: Instant, clock: z.string() })),
  /** The browser lost the database: what came of it is told until the user has seen it. */
  broughtBack: z.optional(BroughtBack),
  /** History entries that can be undone and redone, by id, the next one last. */
  undo: z._default(z.array(z.string()), []),
  redo: z._default(z.array(z.string()), []),
})
export type DeviceState = z.infer<typeof DeviceState>

interface KeptSetting {
  readonly key: string
  readonly value: unknown
}

const settings = (db: TableSource) => db.table<KeptSetting, string>('device')

/** The settings on a device that has kept none. */
export const deviceDefaults: DeviceState = DeviceState.parse({})

const isValid = ({ key, value }: KeptSetting) => DeviceState.safeParse({ [key]: value }).success

/** These settings of this device; one that was never set, or cannot be read, is at its default. */
export async function readDevice<K extends keyof DeviceState>(
  db: TableSource,
  only: readonly K[],
): Promise<Pick<DeviceState, K>> {
  const kept = await settings(db).bulkGet([...only])
  const valid = kept.flatMap(setting => (setting && isValid(setting) ? [[setting.key, setting.value]] : []))
  return DeviceState.parse(Object.fromEntries(valid))
}

/** Keeps some settings; one that is `undefined` is forgotten. */
export async function writeDevice(db: TableSource, changes: Partial<DeviceState>): Promise<void> {
  const entries = Object.entries(changes)
  await settings(db).bulkPut(entries.flatMap(([key, value]) => (value === undefined ? [] : [{ key, value }])))
  await settings(db).bulkDelete(entries.flatMap(([key, value]) => (value === undefined ? [key] : [])))
}

/** For each record of a team, the clock of the last command that changed it: what to read again is seen at once. */
const Marks = z.record(z.string(), z.string())
export type Marks = z.infer<typeof Marks>

/** Anything else that this device keeps under a name of its own. */
export const readKept = async (db: TableSource, key: string): Promise<unknown> =>
  (await settings(db).get(key))?.value

/** `undefined` is forgotten. */
export async function writeKept(db: TableSource, key: string, value: unknown): Promise<void> {
  await (value === undefined ? settings(db).delete(key) : settings(db).put({ key, value }))
}

/** All that is kept under names that begin so. */
export const keptUnder = (db: TableSource, start: string): Promise<KeptSetting[]> =>
  settings(db).where('key').startsWith(start).toArray()

/** Forgets all that is kept under names that begin so. */
export async function forgetKept(db: TableSource, start: string): Promise<void> {
  await settings(db).where('key').startsWith(start).delete()
}

const marksKey = (team: string) => `marks:${team}`

export async function readMarks(db: TableSource, team: string): Promise<Marks> {
  const kept = Marks.safeParse(await readKept(db, marksKey(team)))
  return kept.success ? kept.data : {}
}

export async function writeMarks(db: TableSource, team: string, marks: Marks): Promise<void> {
  await writeKept(db, marksKey(team), { ...(await readMarks(db, team)), ...marks })
}

/** What was chosen for a file: a field by column, an option by question. */
const ImportChoices = z.object({
  mapping: z.record(z.string(), z.string()),
  answers: z.record(z.string(), z.string()),
})
export type ImportChoices = z.infer<typeof ImportChoices>

const choicesKey = (header: string) => `import:${header}`

/** What was chosen for the last file with this header; `undefined` where there was none. */
export async function readImportChoices(db: TableSource, header: string): Promise<ImportChoices | undefined> {
  const kept = ImportChoices.safeParse((await settings(db).get(choicesKey(header)))?.value)
  return kept.success ? kept.data : undefined
}

/** What was chosen for a file, under what the next one with the same header is known by. */
export interface KeptChoices {
  readonly header: string
  readonly choices: ImportChoices
}

/** Keeps what was chosen for the next file with this header; `undefined` forgets it. */
export async function writeImportChoices(
  db: TableSource,
  header: string,
  choices: ImportChoices | undefined,
): Promise<void> {
  if (choices) await settings(db).put({ key: choicesKey(header), value: choices })
  else await settings(db).delete(choicesKey(header))
}

const settingKeys = [
  'frame',
  'team',
  'shortcuts',
  'retroTheme',
  'persistence',
  'lastBackup',
  'broughtBack',
] as const

/** What the screens set and show. */
export type DeviceSettings = Pick<DeviceState, (typeof settingKeys)[number]>

/** Only what the screens show: clock and undo move with each command, and no screen need be drawn again for that. */
export const readSettings = (db: TableSource): Promise<DeviceSettings> => readDevice(db, settingKeys)
