import * as z from 'zod/mini'
import { Instant } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'

export const COPY_FORMAT = 'sprintworth-copy'

export const CopyFile = z.object({
  format: z.literal(COPY_FORMAT),
  schema: z.int().check(z.gte(1)),
  made: Instant,
  rows: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})

/** A read-only copy of a team that opened. */
export interface CopyContents {
  readonly made: string
  readonly data: TeamData
}
