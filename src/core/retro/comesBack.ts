import type { Decision } from '#core/records/decision.ts'
import type { Retro } from '#core/records/retro.ts'

/**
 * Earlier decisions that come back in a retro: those that it has looked at and, until it is finished, those whose reading
 * should have come by its day and that no retro has looked at yet; the longest awaited first.
 */
export const comesBack = (decisions: readonly Decision[], retro: Retro): Decision[] =>
  decisions
    .filter(
      ({ retro: made, due, reviewed }) =>
        made !== retro.id &&
        due !== undefined &&
        due <= retro.date &&
        (reviewed === retro.id || (reviewed === undefined && !retro.finished)),
    )
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))
