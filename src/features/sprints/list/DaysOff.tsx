import { holidaysIn, isoWeekday } from '#core/calendar.ts'
import type { Span } from '#core/costing/types.ts'
import type { Calendar } from '#core/records/calendar.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface DaysOffProps {
  readonly sprint: Span
  readonly calendar: Calendar
}

/** Bank holidays and the team's own days off that made the working days fewer. */
export function DaysOff({ sprint, calendar }: DaysOffProps) {
  const t = useText()
  const formats = useFormats()
  const { from, to } = sprint
  const off = [
    ...holidaysIn(calendar.division, from, to),
    ...calendar.closures
      .filter(({ date }) => date >= from && date <= to)
      .map(({ date, why }) => ({ date, name: why, calculated: false })),
  ].filter(({ date }) => calendar.weekdays.includes(isoWeekday(date)))
  return off.map(({ date, name, calculated }) => (
    <span key={`${date} ${name}`} className="sw-note">
      {t('sprints.dayOff', {
        name: name || t('sprints.dayOff.own'),
        date: formats.dateShort(date),
        calculated: calculated ? 'yes' : 'no',
      })}{' '}
    </span>
  ))
}
