import { holidaysIn, isoWeekday } from '#core/calendar.ts'
import { bankHolidays } from '#core/parameters/bankHolidays.ts'
import type { Division } from '#core/records/calendar.ts'
import { IsoDate } from '#core/records/fields.ts'
import { Columns } from '#ui/layout/Columns.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { weekdayName } from './weekdays.ts'

interface Year {
  readonly from: IsoDate
  readonly to: IsoDate
  readonly label: string
}

interface HolidaysProps {
  readonly division: Division
  readonly years: readonly Year[]
}

/** The bank holidays of a year each, those that are calculated marked, and where they come from. */
export function Holidays({ division, years }: HolidaysProps) {
  const t = useText()
  const formats = useFormats()
  const { published } = bankHolidays.divisions[division]
  return (
    <>
      <Columns kind="halves">
        {years.map(({ from, to, label }) => (
          <Table
            key={label}
            dense
            caption={t('team.holidays.title', { year: label, division: t(`team.division.${division}`) })}
            columns={[
              {
                key: 'date',
                header: t('team.holidays.date'),
                rowHeader: true,
                cell: ({ date }) =>
                  t('team.holidays.day', {
                    weekday: t(weekdayName(isoWeekday(date))),
                    date: formats.date(date),
                  }),
              },
              { key: 'name', header: t('team.holidays.name'), cell: ({ name }) => name },
              {
                key: 'sure',
                header: t('team.holidays.sure'),
                cell: ({ calculated }) =>
                  calculated ? (
                    <Tag kind="attention">{t('team.holidays.calculated')}</Tag>
                  ) : (
                    t('team.holidays.published')
                  ),
              },
            ]}
            rows={holidaysIn(division, from, to)}
            rowKey={({ date }) => date}
            empty={t('team.holidays.none')}
          />
        ))}
      </Columns>
      <p className="sw-note">
        {t('team.holidays.source', {
          made: formats.date(IsoDate.parse(bankHolidays.made)),
          first: String(published.from),
          last: String(published.to),
          known: String(bankHolidays.first),
          end: String(bankHolidays.last),
        })}
      </p>
    </>
  )
}
