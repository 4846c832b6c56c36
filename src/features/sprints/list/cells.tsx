import type { SprintCost } from '#core/costing/types.ts'
import { planDifferenceFigure } from '#core/explain/planDifference.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import type { Figures } from '#core/figures.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'

interface CostCellProps {
  readonly cost: SprintCost
  readonly figures: Figures
}

/** What the sprint cost, or that some of its days have no rate. */
export function CostCell({ cost: { sprint, pricing, changed }, figures }: CostCellProps) {
  const t = useText()
  const { cost: costOf, signed } = useSprintWords()
  return (
    <>
      <Figure derivation={() => sprintCostFigure(figures, sprint.id)}>{costOf(pricing)}</Figure>
      {changed && (
        <div className="sw-note">
          <a href={`#/sprints/${sprint.id}`}>{t('sprints.changedBy', { by: signed(changed.by) })}</a>
        </div>
      )}
    </>
  )
}

/** How far the cost is from the plan. */
export function PlanCell({ cost: { sprint, plan }, figures }: CostCellProps) {
  const t = useText()
  const { signed } = useSprintWords()
  const formats = useFormats()
  if (!plan) return <span className="sw-note">{t('sprints.noPlan')}</span>
  return (
    <Figure derivation={() => planDifferenceFigure(figures, sprint.id)}>
      {plan.over === undefined
        ? t('sprints.strip.plan', { plan: formats.money(plan.total) })
        : plan.over === 0
          ? t('sprints.asPlanned')
          : signed(plan.over)}
    </Figure>
  )
}
