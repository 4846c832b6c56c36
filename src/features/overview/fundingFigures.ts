import { fundingUsedFigure } from '#core/explain/potMoney.ts'
import { runwayFigure } from '#core/explain/runway.ts'
import type { Derivation } from '#core/explain/derivation.ts'
import type { Figures } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import type { OpenFunding } from '#core/funding/types.ts'

/** What the strip says of funding. It is fetched and worked out after the first paint. */
export interface FundingShown {
  /** Absent where no pot is open today. */
  readonly open?: OpenFunding
  readonly used: () => Derivation
  readonly runway: () => Derivation
}

export function fundingShown(figures: Figures): FundingShown {
  const funding = fundingOf(figures.data, figures.today, figures)
  return {
    ...(funding.open && { open: funding.open }),
    used: () => fundingUsedFigure(figures, funding),
    runway: () => runwayFigure(figures, funding),
  }
}
