import * as z from 'zod/mini'

/** A calendar day as `YYYY-MM-DD`, without a time or a zone; checked to be a day that exists. */
export const IsoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof IsoDate>

/** A moment, `YYYY-MM-DDTHH:mm:ss.sssZ`; only for audit, never for a figure. */
export const Instant = z.iso.datetime()

export const Id = z.string().check(z.minLength(1), z.maxLength(80))
export const Name = z.string().check(z.trim(), z.minLength(1), z.maxLength(300))
export const Text = z.string().check(z.maxLength(20_000))

/** A number of 0 or more with at most `places` decimals, so that it has an exact integer form. */
export const Decimal = (places: number, largest = 1e9) =>
  z.number().check(
    z.gte(0),
    z.lte(largest),
    z.refine(n => Math.abs(n * 10 ** places - Math.round(n * 10 ** places)) < 1e-6, {
      error: `At most ${places} decimals`,
      params: { places },
    }),
  )

/** What every row carries, besides its own fields. Shape: architecture, "Rows". */
export const rowFields = {
  id: Id,
  /** Team the row belongs to; the workspace row and the metrics shared between teams hold `workspace`. */
  team: Id,
  /** Schema version of this row. */
  v: z.int().check(z.gte(1)),
  /** Hybrid logical clock of its last change; orders and audits, never picks a winner. */
  hlc: z.string(),
  /** Device that made its last change. */
  by: z.string(),
  deleted: z.union([z.literal(0), z.literal(1)]),
}

/** The fields that storage fills in; a draft does without them. */
export type RowMeta = 'v' | 'hlc' | 'by' | 'deleted'

/** Version, clock and device of a row that has not been stored yet. */
export const newRow = (v: number) => ({ v, hlc: '', by: '', deleted: 0 as const })

/** One step of a record's life: pure, drops nothing, and says why. */
export interface Upgrade {
  readonly to: number
  readonly why: string
  readonly up: (row: Readonly<Record<string, unknown>>) => Record<string, unknown>
}
