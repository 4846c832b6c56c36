import { useMemo } from 'react'
import type { Currency } from '#core/money.ts'
import type { SetUpForm } from '#storage/drafts/shapes.ts'
import { useFormats } from '#ui/formats.ts'
import { formatsFor } from '#ui/formatting.ts'
import { Answer } from '#ui/layout/Answer.tsx'
import { useText } from '#ui/text.tsx'
import { costliest } from './costliest.ts'
import { firstCost } from './firstCost.ts'
import type { SetUpRead } from './readSetUp.ts'
import { daysOf } from './setUpForm.ts'

interface CostSoFarProps {
  readonly form: SetUpForm
  readonly soFar: SetUpRead['soFar']
  /** That the team will be in, where the workspace has none yet. */
  readonly currency: Currency
}

/** What the sprints come to, before anything is saved. */
export function CostSoFar(props: CostSoFarProps) {
  return (
    <div role="status" aria-atomic="true">
      <Cost {...props} />
    </div>
  )
}

function Cost({ form, soFar, currency }: CostSoFarProps) {
  const t = useText()
  const { list } = useFormats()
  const { money } = useMemo(() => formatsFor('en-GB', currency, t), [currency, t])
  if (!soFar || soFar.roles.length === 0) return <p className="sw-lede">{t('start.setup.cost.none')}</p>
  const { count } = soFar.sprints
  if (count === 0) return <p className="sw-lede">{t('start.setup.cost.noSprint')}</p>
  if (costliest(soFar, daysOf(form)) !== undefined)
    return <p className="sw-lede">{t('start.setup.cost.tooLarge')}</p>
  const cost = firstCost(soFar, daysOf(form), form.division)
  if (cost.kind === 'nothing-known') return <p className="sw-lede">{t('start.setup.cost.nobody')}</p>
  if (cost.kind === 'no-rate')
    return <p className="sw-lede">{t('start.setup.cost.noRate', { roles: list(cost.roles) })}</p>
  return (
    <Answer
      before={t('start.setup.cost.before', {
        count,
        people: soFar.roles.reduce((sum, role) => sum + role.people, 0),
      })}
      value={money(cost.total)}
      after={t('start.setup.cost.after', { count, latest: money(cost.latest), days: cost.workingDays })}
    />
  )
}
