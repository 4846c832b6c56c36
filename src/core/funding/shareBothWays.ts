import { allocate, minor, subtract, sum, ZERO, type Minor } from '#core/money.ts'

const sharesOf = (amount: Minor, weights: readonly Minor[]): Minor[] => {
  const parts = allocate(amount, weights.map(Math.abs))
  if (parts.ok) return parts.value
  // Nothing says where it belongs, so it stays with the first.
  return weights.map((_, i) => (i === 0 ? amount : ZERO))
}

/** Each in turn by what is left of every target: none is given more than it has, and the last takes what is left. */
function inTurn(amounts: readonly Minor[], targets: readonly Minor[]): (readonly Minor[])[] {
  let left = targets
  let rest = sum(targets)
  const nothing = targets.map(() => ZERO)
  return amounts.map(amount => {
    // Most days of most lines: weekends, and all but one day of an item.
    if (amount === 0) return nothing
    // The last that is not nothing.
    if (amount === rest) return left
    const parts = sharesOf(amount, left)
    left = left.map((of, k) => subtract(of, parts[k] ?? ZERO))
    rest = subtract(rest, amount)
    return parts
  })
}

/** Charges and credits together by the whole targets; the largest takes what rounding left. */
function mixed(amounts: readonly Minor[], targets: readonly Minor[]): Minor[][] {
  const sizes = amounts.map(Math.abs)
  const largest = sizes.indexOf(Math.max(...sizes))
  const parts = amounts.map(amount => sharesOf(amount, targets))
  const rest = targets.map((target, k) =>
    minor(parts.reduce<number>((left, part, i) => (i === largest ? left : left - (part[k] ?? 0)), target)),
  )
  return parts.map((part, i) => (i === largest ? rest : part))
}

/**
 * Amounts over targets so that it adds up both ways, in minor units: row i sums to `amounts[i]`, column k to
 * `targets[k]`. Both lists sum to the same money; where targets come to nothing, all of it stays with the first.
 * `shareBothWays([60, 40], [75, 25])` is [[45, 15], [30, 10]].
 */
export function shareBothWays(
  amounts: readonly Minor[],
  targets: readonly Minor[],
): readonly (readonly Minor[])[] {
  if (targets.every(target => target === 0)) return amounts.map(amount => sharesOf(amount, targets))
  if (sum(amounts) !== sum(targets)) throw new RangeError('Two ways of the same money differ')
  const all = [...amounts, ...targets]
  const oneSign = all.every(amount => amount >= 0) || all.every(amount => amount <= 0)
  return oneSign ? inTurn(amounts, targets) : mixed(amounts, targets)
}
