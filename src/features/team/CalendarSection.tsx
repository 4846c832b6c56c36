import { useState } from 'react'
import { addDays, financialYear, workingDays } from '#core/calendar.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Facts } from '#ui/layout/Facts.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { CalendarDialog } from './CalendarDialog.tsx'
import { Holidays } from './Holidays.tsx'
import { weekdayName } from './weekdays.ts'

/** Which days are worked, and how many that makes in a year. */
export function CalendarSection(props: TeamScreenProps) {
  const { data, today, readOnly } = props
  const { calendar, workspace } = data
  const t = useText()
  const formats = useFormats()
  const [open, setOpen] = useState(false)
  const year = financialYear(today, workspace.financialYearStart)
  const next = financialYear(addDays(year.to, 1), workspace.financialYearStart)
  const count = ({ from, to }: typeof year) => workingDays(calendar, from, to)
  const closures = calendar.closures.toSorted((a, b) => (a.date < b.date ? -1 : 1))
  return (
    <Section
      title={t('team.calendar.title')}
      caption={t('team.calendar.caption')}
      links={
        readOnly ? undefined : (
          <Button small kind="secondary" onClick={() => setOpen(true)}>
            {t('team.calendar.change')}
          </Button>
        )
      }
    >
      <Facts
        items={[
          ...[year, next].map(each => ({
            key: each.label,
            label: t('team.calendar.workingDays', { year: each.label }),
            value: formats.number(count(each)),
          })),
          {
            key: 'weekdays',
            label: t('team.calendar.weekdays'),
            value: formats.list(calendar.weekdays.toSorted((a, b) => a - b).map(day => t(weekdayName(day)))),
          },
          {
            key: 'division',
            label: t('team.calendar.division'),
            value: t(`team.division.${calendar.division}`),
          },
          {
            key: 'hours',
            label: t('team.calendar.hours'),
            value: formats.number(calendar.hoursPerDay),
          },
          {
            key: 'closures',
            label: t('team.calendar.closures'),
            value:
              closures.length === 0 ? (
                t('team.calendar.closures.none')
              ) : (
                <ul className="govuk-list">
                  {closures.map(({ date, why }) => (
                    <li key={date}>
                      {t('team.calendar.closure', {
                        date: formats.date(date),
                        why,
                        said: why === '' ? 'no' : 'yes',
                      })}
                    </li>
                  ))}
                </ul>
              ),
          },
        ]}
      />
      <Holidays division={calendar.division} years={[year, next]} />
      {open && <CalendarDialog {...props} onClose={() => setOpen(false)} />}
    </Section>
  )
}
