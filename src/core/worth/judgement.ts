import type { IsoDate } from '#core/records/fields.ts'
import type { Hindsight } from './hindsight.ts'

/** Under so many cases there is too little to say. Source: domain, "Worth it". */
export const FEWEST_CASES = 8

/** How often a team's yes and no were borne out. */
export interface Judgement {
  /** Votes that said yes or no and whose reading has come. */
  readonly cases: number
  readonly borneOut: number
  readonly tooFew: boolean
  /** Counted apart: the team was not sure, and the reading has come. */
  readonly notSure: number
  readonly awaited: number
  /** No reading can tell of these. */
  readonly never: number
  /** After each reading that told: so many cases, so many of them borne out. In order of the readings. */
  readonly overTime: readonly { readonly date: IsoDate; readonly cases: number; readonly borneOut: number }[]
}

export function judgementOf(votes: readonly Hindsight[]): Judgement {
  const told = votes.flatMap(({ told: each }) => (each.kind === 'told' ? [each] : []))
  const cases = told.filter(each => each.borneOut !== undefined)
  const inOrder = cases.toSorted((a, b) => (a.to.date < b.to.date ? -1 : a.to.date > b.to.date ? 1 : 0))
  const right = (list: typeof cases) => list.filter(each => each.borneOut).length
  return {
    cases: cases.length,
    borneOut: right(cases),
    tooFew: cases.length < FEWEST_CASES,
    notSure: told.length - cases.length,
    awaited: votes.filter(({ told: each }) => each.kind === 'awaited').length,
    never: votes.filter(({ told: each }) => each.kind === 'never').length,
    overTime: inOrder.map(({ to }, i) => ({
      date: to.date,
      cases: i + 1,
      borneOut: right(inOrder.slice(0, i + 1)),
    })),
  }
}
