import { yearsWithoutHolidays } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { Calendar } from '#core/records/calendar.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { daysOff } from './daysOff.ts'

interface DaysOffProps {
  readonly sprint: Span
  readonly calendar: Calendar
}

/** That there are days off among the working days, and of which kind. */
export function DaysOffMark({ sprint, calendar }: DaysOffProps) {
  const t = useText()
  const off = daysOff(calendar, sprint)
  const holidays = off.filter(({ kind }) => kind === 'bank-holiday')
  const own = off.length - holidays.length
  return (
    <>
      {holidays.length > 0 && (
        <div className="sw-note">
          {t('sprints.holidays', {
            n: holidays.length,
            calculated: holidays.some(({ calculated }) => calculated) ? 'yes' : 'no',
          })}
        </div>
      )}
      <UnknownHolidays sprint={sprint} />
      {own > 0 && <div className="sw-note">{t('sprints.ownDaysOff', { n: own })}</div>}
    </>
  )
}

/** That the bank holidays of the sprint's years are not known. */
function UnknownHolidays({ sprint: { from, to } }: Pick<DaysOffProps, 'sprint'>) {
  const t = useText()
  const formats = useFormats()
  const years = yearsWithoutHolidays(from, to)
  if (years.length === 0) return null
  return (
    <div className="sw-note">{t('sprints.holidays.unknown', { years: formats.list(years.map(String)) })}</div>
  )
}

/** The days off among the working days, by name. */
export function DaysOffNames({ sprint, calendar }: DaysOffProps) {
  const t = useText()
  const formats = useFormats()
  const names = daysOff(calendar, sprint).map(({ date, name, calculated }) => (
    <div key={date}>
      {t('sprints.dayOff', {
        name: name || t('sprints.dayOff.own'),
        date: formats.dateShort(date),
        calculated: calculated ? 'yes' : 'no',
      })}
    </div>
  ))
  return (
    <>
      {names}
      <UnknownHolidays sprint={sprint} />
    </>
  )
}
