const holdsUndefined = (value: unknown): boolean =>
  value === undefined ||
  (typeof value === 'object' && value !== null && Object.values(value).some(holdsUndefined))

/**
 * The same without fields that are `undefined`: what is not there is not stored, at any depth. Where there are none it
 * is the value itself, so that 100,000 rows are not copied.
 */
export function withoutUndefined<T>(value: T): T
export function withoutUndefined(value: unknown): unknown {
  if (!holdsUndefined(value)) return value
  if (Array.isArray(value)) return value.map(inner => withoutUndefined<unknown>(inner))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) =>
      inner === undefined ? [] : [[key, withoutUndefined<unknown>(inner)]],
    ),
  )
}

/** Whether two stored values hold the same, whatever the order of their fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a) !== Array.isArray(b)) return false
  const mine = Object.entries(a)
  const theirs = new Map(Object.entries(b))
  return (
    mine.length === theirs.size &&
    mine.every(([key, value]) => theirs.has(key) && sameValue(value, theirs.get(key)))
  )
}

/** Who wrote a row and when; the rest of it is its content. */
const STAMP = { hlc: '', by: '' }

/** Whether two rows hold the same, whoever wrote them. */
export const sameContent = (a: object, b: object): boolean =>
  sameValue({ ...a, ...STAMP }, { ...b, ...STAMP })
