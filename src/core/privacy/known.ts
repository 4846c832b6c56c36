import * as z from 'zod/mini'

/**
 * A row for others: only the fields that this version knows, since one that it does not might hold a rate, and
 * without the clock and the device of its last change.
 */
export function known<S extends z.ZodMiniObject>(schema: S, row: z.output<S>): z.output<S> {
  const fields = Object.entries(row).filter(([name]) => Object.hasOwn(schema.shape, name))
  return z.parse(schema, { ...Object.fromEntries(fields), hlc: '', by: '' })
}
