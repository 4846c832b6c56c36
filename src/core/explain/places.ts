import type { Figures } from '#core/figures.ts'
import type { SprintCost } from '#core/costing/types.ts'
import type { DerivationInput, Place } from './derivation.ts'
import { number, priceOf } from './values.ts'

export const atSprint = (id: string): Place => ({ screen: 'sprints', id })
export const atOutcome = (id: string): Place => ({ screen: 'outcomes', id })
export const SPRINTS: Place = { screen: 'sprints' }
export const TEAM: Place = { screen: 'team' }
export const FUNDING: Place = { screen: 'funding' }

/** A sprint with its cost, linked to where it is edited. */
export const sprintInput = ({ sprint, pricing }: SprintCost): DerivationInput => ({
  label: { code: 'sprint', values: { number: number(sprint.number) } },
  value: priceOf(pricing),
  place: atSprint(sprint.id),
})

export const outcomeOf = (figures: Pick<Figures, 'outcomes'>, id: string) =>
  figures.outcomes.find(({ outcome }) => outcome.id === id)

export const sprintOf = (figures: Figures, id: string) =>
  figures.cost.sprints.find(({ sprint }) => sprint.id === id)
