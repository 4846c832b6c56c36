const CLOCK = /^(\d{1,5}):([0-5]\d)(?::([0-5]\d))?$/u
const SPELLED =
  /^(?:(\d{1,5})\s*h(?:rs?|ours?)?)?\s*(?:(\d{1,5})\s*m(?:in(?:utes?)?)?)?\s*(?:(\d{1,5})\s*s(?:ec(?:onds?)?)?)?$/iu
const OF_DAY = /(?:^|[ T])(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*(?:([ap])\.?m\.?)?$/iu
const LONGEST = 40

const HOUR = 3600
const MINUTE = 60

const seconds = (hours = '0', minutes = '0', rest = '0') =>
  Number(hours) * HOUR + Number(minutes) * MINUTE + Number(rest)

/** A length of time written as 1:30:00, 1:30 or 1h 30m, in seconds; `undefined` where it is written otherwise. */
export function clockSeconds(text: string): number | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.length > LONGEST) return undefined
  const m = CLOCK.exec(trimmed) ?? SPELLED.exec(trimmed)
  return m ? seconds(m[1], m[2], m[3]) : undefined
}

/** A time of day, with or without a date before it, in seconds since midnight. */
export function timeOfDay(text: string): number | undefined {
  const m = text.length > LONGEST ? undefined : OF_DAY.exec(text.trim())
  if (!m) return undefined
  const hour = Number(m[1])
  const half = m[4]?.toLowerCase()
  if (hour > 24 || Number(m[2]) > 59 || (half !== undefined && hour > 12 && half === 'a')) return undefined
  const hours = half === undefined || hour > 12 ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return seconds(String(hours), m[2], m[3])
}
