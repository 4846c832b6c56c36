import type { OutcomeFigure, Point } from '#core/outcomes/types.ts'

/** The latest reading; none where it is the baseline's own, which stands in a column of its own. */
export const readSince = ({ state, outcome }: OutcomeFigure): Point | undefined =>
  state.latest?.date === outcome.baseline?.date ? undefined : state.latest
