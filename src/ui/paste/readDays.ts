import { IsoDate } from '#core/records/fields.ts'

const isDay = (value: unknown): value is IsoDate => IsoDate.safeParse(value).success

const part = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined

/** The day, or the first and the last, that a cell was read as; none where it holds something else. */
export function readDays(value: unknown, field: string | undefined): readonly IsoDate[] {
  if (field === undefined) return []
  const said = part(value, field) ?? (field === 'when' ? part(value, 'date') : undefined)
  if (isDay(said)) return [said]
  return [part(said, 'date'), part(said, 'from'), part(said, 'to')].filter(isDay)
}
