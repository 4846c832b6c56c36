import type { Pot } from '#core/records/pot.ts'

/** The order in which cost goes to pots; of two that say the same place, the one that was made first. */
export const inPotOrder = (a: Pot, b: Pot): number => a.order - b.order || (a.id < b.id ? -1 : 1)

/** The place after all others. */
export const lastPlace = (pots: readonly Pot[]): number =>
  pots.reduce((last, { order }) => Math.max(last, order + 1), 0)
