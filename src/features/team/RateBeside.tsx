import type { Allocation } from '#core/records/allocation.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { DayPrice } from './DayPrice.tsx'
import { nearestDay, rateOn } from './roles.ts'
import type { AskRate } from './rateForm.ts'

interface RateBesideProps extends TeamScreenProps {
  readonly allocation: Allocation
  readonly onAddRate: AskRate
}

/** What a day of an allocation costs today; of one that is not on the team today, on its nearest day. */
export function RateBeside({ data, today, readOnly, allocation, onAddRate }: RateBesideProps) {
  const t = useText()
  const formats = useFormats()
  const day = nearestDay(allocation, today)
  const { role } = allocation
  const rate = rateOn(data.rates, role, day)
  const when = day === today ? '' : t('team.people.rate.on', { date: formats.date(day) })
  if (rate)
    return (
      <>
        <DayPrice rate={rate} date={day} data={data} /> {when && <span className="sw-note">{when}</span>}
      </>
    )
  return (
    <>
      <Tag kind="attention">{t('team.people.noRate')}</Tag> {when && <span className="sw-note">{when}</span>}
      {!readOnly && (
        <>
          {' '}
          <Button kind="link" about={role} onClick={() => onAddRate({ role, from: day })}>
            {t('team.rates.add')}
          </Button>
        </>
      )}
    </>
  )
}
