import { outcomeCostFigure } from '#core/explain/outcomeCost.ts'
import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'

interface OutcomeAmountProps {
  readonly figure: OutcomeFigure
  readonly figures: Figures
  /** As it is shown beside the others. */
  readonly amount: Minor
}

/** The money linked to an outcome, which opens to the deliverables that it came through. */
export function OutcomeAmount({ figure, figures, amount }: OutcomeAmountProps) {
  const formats = useFormats()
  return (
    <Figure derivation={() => outcomeCostFigure(figures, figure.outcome.id)}>
      {formats.moneyKnown(amount, figures.cost.known.inSprints)}
    </Figure>
  )
}
