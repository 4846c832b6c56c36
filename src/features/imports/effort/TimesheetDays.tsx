import type { Sprint } from '#core/records/sprint.ts'
import type { Timesheet } from '#exchange/timesheets/types.ts'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'

interface TimesheetDaysProps {
  readonly timesheet: Timesheet
  readonly sprints: readonly Sprint[]
}

/** The days of a timesheet by sprint of the team and role; those outside of sprints are said too. */
export function TimesheetDays({ timesheet: { days, roles }, sprints }: TimesheetDaysProps) {
  const t = useText()
  const formats = useFormats()
  const sum = (test: (cell: (typeof days)[number]) => boolean) =>
    formats.number(days.filter(test).reduce((total, cell) => total + Math.round(cell.days * 100), 0) / 100)
  const used = [...sprints.map(({ id }) => id), undefined].filter(id =>
    days.some(({ sprint }) => sprint === id),
  )
  const nameOf = (id: string | undefined) => {
    const number = sprints.find(sprint => sprint.id === id)?.number
    return number === undefined ? t('imports.timesheet.outside') : t('imports.work.sprintNumber', { number })
  }
  return (
    <Table
      dense
      caption={t('imports.timesheet.days')}
      rows={used}
      rowKey={id => id ?? 'outside'}
      columns={[
        {
          key: 'sprint',
          header: t('imports.timesheet.sprint'),
          rowHeader: true,
          cell: (id: string | undefined) => nameOf(id),
        },
        ...roles.map(({ key, name }) => ({
          key: `role ${key}`,
          header: name,
          numeric: true,
          cell: (id: string | undefined) => sum(cell => cell.sprint === id && cell.role === key),
        })),
        {
          key: 'all',
          header: t('imports.timesheet.all'),
          numeric: true,
          cell: (id: string | undefined) => sum(cell => cell.sprint === id),
        },
      ]}
    />
  )
}
