import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { outcomeChangeFigure } from '#core/explain/outcomeChange.ts'
import { outcomeCostFigure } from '#core/explain/outcomeCost.ts'
import type { Figures } from '#core/figures.ts'
import { perUnitKnown } from '#core/outcomes/costPerUnit.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface OfOutcome {
  readonly figure: OutcomeFigure
  readonly figures: Figures
}

/** How far an outcome has come since its baseline, or why that is not known. */
export function ChangeFigure({ figure, figures }: OfOutcome) {
  const t = useText()
  const formats = useFormats()
  const { state, metric, outcome } = figure
  return (
    <Figure derivation={() => outcomeChangeFigure(figures, outcome.id)}>
      {state.kind === 'measured'
        ? formats.change(state.difference, metric.unit)
        : t(`outcomes.unmeasured.${state.why}`)}
    </Figure>
  )
}

/** The money linked to an outcome so far. */
export function CostFigure({ figure, figures }: OfOutcome) {
  const formats = useFormats()
  return (
    <Figure derivation={() => outcomeCostFigure(figures, figure.outcome.id)}>
      {formats.moneyKnown(figure.cost, figures.cost.known.inSprints)}
    </Figure>
  )
}

/** What one unit of change for the better cost, or which part of the sum is missing. */
export function PerUnitFigure({ figure, figures }: OfOutcome) {
  const t = useText()
  const formats = useFormats()
  const { costPerUnit, outcome } = figure
  return (
    <>
      <Figure derivation={() => costPerUnitFigure(figures, outcome.id)}>
        {costPerUnit.kind === 'known'
          ? formats.moneyKnown(costPerUnit.perUnit, perUnitKnown(costPerUnit))
          : t(`outcomes.noPerUnit.${costPerUnit.why}`)}
      </Figure>
      {costPerUnit.kind === 'known' && (
        <div className="sw-note">
          {t('outcomes.perUnit.of', {
            cost: formats.money(costPerUnit.cost),
            date: formats.day(costPerUnit.upTo),
          })}
        </div>
      )}
    </>
  )
}
