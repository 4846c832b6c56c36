import * as z from 'zod/mini'
import { Instant, type RowMeta } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'

export const DICTIONARY_FORMAT = 'sprintworth-dictionary'
export const DICTIONARY_SCHEMA = 1

/** A metric's definition as it travels: without the clock and device of the row that held it, or where that came from. */
export type Definition = Omit<Named<Metric>, RowMeta | 'team' | 'origin'>

type Named<T> = { [K in keyof T as string extends K ? never : number extends K ? never : K]: T[K] }

export const DictionaryFile = z.object({
  format: z.literal(DICTIONARY_FORMAT),
  schema: z.int().check(z.gte(1)),
  made: Instant,
  /** Who stands behind the definitions, as they call themselves. */
  owner: z.string(),
  metrics: z.array(z.record(z.string(), z.unknown())),
})

/** What a dictionary that opened holds. */
export interface Dictionary {
  readonly made: string
  readonly owner: string
  readonly metrics: readonly Definition[]
}
