import { exact, over, times, toNumber } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import { perUnitKnown } from '#core/outcomes/costPerUnit.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { Known } from '#core/costing/types.ts'

/** What the same money would buy of an outcome, at what a unit of its change has cost this team. */
export interface OtherOutcome {
  readonly figure: OutcomeFigure
  readonly perUnit: Minor
  readonly known: Known
  /** Units of change, for the better, to two decimals. */
  readonly units: number
}

/** Days of the whole team, at what a working day of its current sprint costs. */
export interface TeamDays {
  readonly sprint: string
  readonly number: number
  readonly perDay: Minor
  readonly days: number
  /** The team is so small that a day of it says what one person costs. */
  readonly givesRateAway: boolean
}

export interface Alternatives {
  /** The most money so far first, as the outcomes are. */
  readonly outcomes: readonly OtherOutcome[]
  readonly team?: TeamDays
}

/** Units that so much money buys at a cost of so much for each, to two decimals. */
const unitsFor = (asked: Minor, cost: Minor, units: number): number =>
  toNumber(over(times(exact(asked), asExact(units)), exact(cost)), 2)

function otherOutcome(figure: OutcomeFigure, asked: Minor): OtherOutcome[] {
  const { costPerUnit } = figure
  if (costPerUnit.kind === 'missing') return []
  const { cost, change, perUnit } = costPerUnit
  return [{ figure, perUnit, known: perUnitKnown(costPerUnit), units: unitsFor(asked, cost, change) }]
}

function teamDays({ current }: Figures, asked: Minor): TeamDays | undefined {
  const { perWorkingDay } = current ?? {}
  if (!current || perWorkingDay === undefined || perWorkingDay <= 0) return undefined
  const { sprint, pricing, workingDays = 0 } = current.cost
  if (pricing.kind !== 'priced') return undefined
  const { total } = pricing.price
  return {
    sprint: sprint.id,
    number: sprint.number,
    perDay: perWorkingDay,
    days: unitsFor(asked, total, workingDays),
    givesRateAway: current.few,
  }
}

/**
 * What else so much money would buy, by this team's own record alone: units of each outcome whose cost per unit is
 * known, but for the one that is asked about, and days of the whole team. £11,550 at £28,000 a point is 0.41 points.
 * What was not measured is not there; nothing is made up for it.
 */
export function alternatives(figures: Figures, asked: Minor, about?: string): Alternatives {
  const others = figures.outcomes.filter(({ outcome }) => outcome.id !== about)
  const team = teamDays(figures, asked)
  return { outcomes: others.flatMap(figure => otherOutcome(figure, asked)), ...(team && { team }) }
}
