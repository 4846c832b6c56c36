import * as z from 'zod/mini'
import { remembered } from '#core/remembered.ts'

/**
 * A row for others: only the fields that this version knows, since one that it does not might hold a rate, and
 * without the clock and the device of its last change.
 */
export function known<S extends z.ZodMiniObject>(schema: S, row: z.output<S>): z.output<S> {
  const fields = Object.entries(row).filter(([name]) => Object.hasOwn(schema.shape, name))
  return z.parse(schema, { ...Object.fromEntries(fields), hlc: '', by: '' })
}

/** `known` for rows that go into a copy as they are: made once for as long as the row is, however often a copy is made. */
export const knownRows = <S extends z.ZodMiniObject>(
  schema: S,
): ((row: z.output<S> & object) => z.output<S> & object) => remembered(row => known(schema, row))
