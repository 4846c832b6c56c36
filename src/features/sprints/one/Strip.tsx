import { planDifferenceFigure } from '#core/explain/planDifference.ts'
import { sprintCostFigure } from '#core/explain/sprintCost.ts'
import { sprintLinkedFigure } from '#core/explain/sprintParts.ts'
import { workingDaysFigure } from '#core/explain/workingDays.ts'
import { DaysOffNames } from '#features/sprints/list/DaysOff.tsx'
import { linkedShares } from '#features/sprints/linkedShares.ts'
import type { OneSprintProps } from './oneSprintProps.ts'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { StatusTag } from '#features/sprints/StatusTag.tsx'
import { Figure } from '#ui/figure/Figure.tsx'
import { KpiStrip, type Kpi } from '#ui/layout/KpiStrip.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** What it cost, how far that is from the plan, over how many days, and how much of it serves something. */
export function Strip({ data, figures, cost, today }: OneSprintProps) {
  const t = useText()
  const formats = useFormats()
  const { againstPlan, cost: costOf } = useSprintWords()
  const { sprint, pricing, plan, workingDays } = cost
  const linked = linkedShares(figures).get(sprint.id)
  const items: Kpi[] = [
    {
      key: 'cost',
      label: t('sprints.field.cost'),
      value: <Figure derivation={() => sprintCostFigure(figures, sprint.id)}>{costOf(pricing)}</Figure>,
      note: <StatusTag cost={cost} today={today} />,
    },
    {
      key: 'plan',
      label: t('sprints.field.plan'),
      value: plan ? (
        <Figure derivation={() => planDifferenceFigure(figures, sprint.id)}>{againstPlan(cost)}</Figure>
      ) : (
        t('sprints.noPlan')
      ),
      note: plan ? t('sprints.strip.plan', { plan: formats.money(plan.total) }) : t('sprints.strip.noPlan'),
    },
    ...(workingDays === undefined
      ? []
      : [
          {
            key: 'days',
            label: t('sprints.field.days'),
            value: (
              <Figure derivation={() => workingDaysFigure(figures, sprint.id)}>
                {formats.number(workingDays)}
              </Figure>
            ),
            note: <DaysOffNames sprint={sprint} calendar={data.calendar} />,
          },
        ]),
    {
      key: 'linked',
      label: t('sprints.strip.linked'),
      value: linked ? (
        <Figure derivation={() => sprintLinkedFigure(figures, sprint.id)}>
          {formats.share(linked.linked)}
        </Figure>
      ) : (
        t('sprints.strip.linked.none')
      ),
      ...(linked &&
        linked.kept > 0 && { note: t('sprints.strip.kept', { share: formats.share(linked.kept) }) }),
    },
  ]
  return <KpiStrip items={items} />
}
