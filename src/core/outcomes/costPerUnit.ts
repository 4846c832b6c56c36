import { compareExact, exact, over, toMinor } from '#core/exact.ts'
import { add, LARGEST, subtract, ZERO, type Minor } from '#core/money.ts'
import type { Known, TeamCost } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { asExact } from './decimals.ts'
import type { SpentBy } from './spentBy.ts'
import type { Cell, CostPerUnit, OutcomeState } from './types.ts'

export interface CostPerUnitInput {
  readonly state: OutcomeState
  /** The cells that are linked to the outcome. */
  readonly cells: readonly Cell[]
  readonly deliverables: ReadonlyMap<string, Deliverable>
  readonly cost: TeamCost
  readonly spentBy: SpentBy
}

/** In a copy staff cost has no days, so how much of a sprint had been spent by one of its days is not known. */
const cutsStaff = (cells: readonly Cell[], { sprints }: TeamCost, upTo: IsoDate): boolean => {
  const own = new Set(cells.flatMap(({ span }) => (span.kind === 'sprint' ? [span.sprint] : [])))
  return sprints.some(
    ({ sprint, pricing }) =>
      sprint.from <= upTo &&
      upTo < sprint.to &&
      own.has(sprint.id) &&
      pricing.kind === 'priced' &&
      pricing.price.lines.some(line => line.kind === 'group'),
  )
}

/** A sprint without a price would raise what a unit cost. */
export const perUnitKnown = ({ unpriced }: Extract<CostPerUnit, { kind: 'known' }>): Known =>
  unpriced.length > 0 ? 'at-least' : 'whole'

/**
 * Cost per unit of change, in minor units a unit: the cost linked to the outcome, up to the latest reading's date, of
 * deliverables live by then ÷ the change, rounded once; or which part is missing. £6,000 for 6 points is £1,000.
 */
export function costPerUnit({ state, cells, deliverables, cost, spentBy }: CostPerUnitInput): CostPerUnit {
  if (state.kind === 'unmeasured') return { kind: 'missing', why: state.why }
  if (state.trend !== 'better') return { kind: 'missing', why: 'not-better' }
  if (cells.length === 0) return { kind: 'missing', why: 'no-cost' }
  const upTo = state.latest.date
  if (cutsStaff(cells, cost, upTo)) return { kind: 'missing', why: 'cut-in-copy' }
  const counted = new Set<string>()
  let anyLive = false
  let spent: Minor = ZERO
  let later: Minor = ZERO
  let notLive: Minor = ZERO
  for (const cell of cells) {
    const live = deliverables.get(cell.deliverable ?? '')?.live
    const part = spentBy(cell, upTo)
    later = add(later, subtract(cell.amount, part))
    if (!live || live > upTo) {
      notLive = add(notLive, part)
      continue
    }
    anyLive = true
    spent = add(spent, part)
    if (part !== 0 && cell.deliverable !== undefined) counted.add(cell.deliverable)
  }
  if (!anyLive) return { kind: 'missing', why: 'nothing-live' }
  if (spent <= 0) return { kind: 'missing', why: later > 0 ? 'cost-later' : 'no-cost' }
  const perUnit = over(exact(spent), asExact(state.change))
  if (compareExact(perUnit, exact(LARGEST)) > 0) return { kind: 'missing', why: 'change-too-small' }
  return {
    kind: 'known',
    perUnit: toMinor(perUnit),
    cost: spent,
    change: state.change,
    upTo,
    deliverables: [...counted].toSorted(),
    leftOut: { later, notLive },
    unpriced: cost.sprints
      .filter(({ sprint, pricing }) => pricing.kind === 'no-rate' && sprint.from <= upTo)
      .map(({ sprint }) => sprint.id),
  }
}
