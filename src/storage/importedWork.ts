import * as z from 'zod/mini'
import { EffortUnit } from '#core/records/effort.ts'
import type { TableSource } from './db.ts'
import { readKept, writeKept } from './device.ts'

/** What files brought to a sprint's effort, as far as this device remembers: nothing of it is in a backup. */
const ImportedWork = z.object({
  unit: EffortUnit,
  /** Hundredths of the unit by deliverable. */
  linked: z.array(z.tuple([z.string(), z.number()])),
  unlinked: z.number(),
  /** What they are a part of, in hundredths of the unit, where a rest was left. */
  whole: z.optional(z.number()),
  /** Tells the items and entries again. */
  prints: z.array(z.string()),
})
export type ImportedWork = z.infer<typeof ImportedWork>

const BySprint = z.record(z.string(), ImportedWork)
export type ImportedBySprint = Readonly<Record<string, ImportedWork>>

const keyOf = (team: string) => `imported-work:${team}`

/** By sprint of a team. */
export async function readImportedWork(db: TableSource, team: string): Promise<ImportedBySprint> {
  const kept = BySprint.safeParse(await readKept(db, keyOf(team)))
  return kept.success ? kept.data : {}
}

/** Keeps what a file brings beside what is remembered of other sprints. */
export async function writeImportedWork(
  db: TableSource,
  team: string,
  work: ImportedBySprint,
): Promise<void> {
  await writeKept(db, keyOf(team), { ...(await readImportedWork(db, team)), ...work })
}
