import type { SprintCost } from '#core/costing/types.ts'
import { planDifferenceFigure } from '#core/explain/planDifference.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'

interface CostCellProps {
  readonly cost: SprintCost
  readonly figures: Figures
}

interface Shown {
  /** Its cost as it is shown beside the others, so that they add up. */
  readonly shown: Minor | undefined
}

/** What the sprint cost, or that some of its days have no rate. */
export function CostCell({ cost: { sprint, pricing, changed }, figures, shown }: CostCellProps & Shown) {
  const t = useText()
  const formats = useFormats()
  const { cost: costOf, signed } = useSprintWords()
  return (
    <>
      <Figure derivation={() => sprintCostFigure(figures, sprint.id)}>
        {shown === undefined
          ? costOf(pricing)
          : formats.moneyKnown(shown, pricing.kind === 'priced' ? 'whole' : 'at-least')}
      </Figure>
      {changed && (
        <div className="sw-note">
          <a href={`#/sprints/${sprint.id}`}>{t('sprints.changedBy', { by: signed(changed.by) })}</a>
        </div>
      )}
    </>
  )
}

/** How far the cost is from the plan. */
export function PlanCell({ cost, figures }: CostCellProps) {
  const { sprint, plan } = cost
  const t = useText()
  const { againstPlan } = useSprintWords()
  const formats = useFormats()
  if (!plan) return <span className="sw-note">{t('sprints.noPlan')}</span>
  return (
    <Figure derivation={() => planDifferenceFigure(figures, sprint.id)}>
      {plan.over === undefined
        ? t('sprints.strip.plan', { plan: formats.money(plan.total) })
        : againstPlan(cost)}
    </Figure>
  )
}
