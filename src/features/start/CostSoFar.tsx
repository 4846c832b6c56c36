import { useMemo } from 'react'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
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
  readonly read: SetUpRead
  readonly today: IsoDate
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

/** Cells of a rate in which something stands that cannot be read: not the same as a rate that is still to come. */
const unreadRates = ({ faults }: SetUpRead) =>
  faults.filter(({ label }) => label === 'start.setup.role.day' || label === 'start.setup.role.salary')

function Cost({ form, read, today, currency }: CostSoFarProps) {
  const t = useText()
  const { list, date } = useFormats()
  const { soFar } = read
  const unread = unreadRates(read)
  const { money } = useMemo(() => formatsFor('en-GB', currency, t), [currency, t])
  if (!soFar || soFar.roles.length === 0) return <p className="sw-lede">{t('start.setup.cost.none')}</p>
  const { count, from } = soFar.sprints
  if (count === 0) {
    const ahead = from > today
    const said = ahead
      ? t('start.setup.cost.noSprint')
      : t('start.setup.cost.beforeFirst', { from: date(from) })
    return <p className="sw-lede">{said}</p>
  }
  if (costliest(soFar, daysOf(form)) !== undefined)
    return <p className="sw-lede">{t('start.setup.cost.tooLarge')}</p>
  if (unread.length > 0) {
    const cells = unread.map(({ label, row = 1 }) => t('start.setup.cell', { column: t(label), row }))
    return <p className="sw-lede">{t('start.setup.cost.unread', { cells: list(cells) })}</p>
  }
  const cost = firstCost(soFar, daysOf(form), form.division, today)
  if (cost.kind === 'nothing-known') return <p className="sw-lede">{t('start.setup.cost.nobody')}</p>
  if (cost.kind === 'no-rate')
    return <p className="sw-lede">{t('start.setup.cost.noRate', { roles: list(cost.roles) })}</p>
  return (
    <>
      <Answer
        before={t('start.setup.cost.before', {
          count,
          when: from > today ? 'ahead' : 'begun',
          people: soFar.roles.reduce((sum, role) => sum + role.people, 0),
        })}
        value={money(cost.total)}
        after={t('start.setup.cost.after', { count, latest: money(cost.latest), days: cost.workingDays })}
      />
      {cost.since !== 0 && (
        <p className="sw-note">{t('start.setup.cost.since', { n: count, money: money(cost.since) })}</p>
      )}
    </>
  )
}
