import { yearlyCost } from '#core/costing/dayRate.ts'
import { exact, over, toMinor } from '#core/exact.ts'
import { minor } from '#core/money.ts'

/** How a rate is derived, on made-up round figures (domain, "Sprint cost"): an explanation, never anybody's values. */
export function workedExample() {
  const [percent, pension, days] = [15, 28.97, 220]
  const salary = minor(50_000_00)
  const above = minor(5_000_00)
  const onCosts = [
    { name: '', percent, above, source: '' },
    { name: '', percent: pension, above: minor(0), source: '' },
  ]
  const year = yearlyCost({ kind: 'derived', salary, onCosts, daysWorked: days })
  return { salary, above, percent, pension, days, year: toMinor(year), day: toMinor(over(year, exact(days))) }
}
