import { allocate, minor } from '#core/money.ts'

const HUNDREDTHS = 100

/** Two decimals of each of some whole parts, `unit` of which make one: rounded once over all, then shared out, so that they add up. */
export function roundTogether(parts: readonly number[], unit: number): readonly number[] {
  if (unit <= 0) return parts.map(() => 0)
  const whole = parts.reduce((sum, part) => sum + part, 0)
  const shared = allocate(minor(Math.round((whole * HUNDREDTHS) / unit)), parts)
  return shared.ok ? shared.value : parts.map(() => 0)
}
