import { readTimesheet } from '#exchange/timesheets/readTimesheet.ts'
import type { Timesheet, TimesheetOptions } from '#exchange/timesheets/types.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { aSprint } from '#test/support/builders.ts'
import { gridOf } from '#test/exchange/backlog/readText.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'

export interface Given extends Partial<Omit<TimesheetOptions, 'context'>> {
  readonly context?: Partial<TimesheetOptions['context']>
}

/** Two fortnights from 6 April 2026. */
export const sprints = [
  aSprint({ id: 's1', number: 1, from: '2026-04-06', to: '2026-04-14' }),
  aSprint({ id: 's2', number: 2, name: 'Second', from: '2026-04-15', to: '2026-04-28' }),
]

/** A timesheet from the text of a file, at 7.5 hours a day and with two sprints; all it says has its sentence. */
export function timesheetOf(text: string, { context, ...rest }: Given = {}): Timesheet {
  const options = { hoursPerDay: 7.5, ...rest, context: { ...emptyContext, sprints, ...context } }
  const timesheet = readTimesheet(gridOf(text), options)
  if (!timesheet) throw new Error('No timesheet was recognised')
  const ids = [
    ...timesheet.doubts.flatMap(({ code, options: list }) => [
      `doubt.${code}`,
      ...list.map(option => `doubt.${code}.${option.code}`),
    ]),
    ...timesheet.notices.map(({ code }) => `notice.${code}`),
    ...timesheet.issues.map(({ code }) => `error.${code}`),
  ]
  const unsaid = ids.filter(id => !isMessageId(id))
  if (unsaid.length > 0) throw new Error(`Without a sentence: ${unsaid.join(', ')}`)
  return timesheet
}

/** Days as "sprint deliverable role days". */
export const dayLines = ({ days }: Timesheet): string[] =>
  days.map(({ sprint = '-', deliverable = '-', role = '-', days: amount }) =>
    [sprint, deliverable, role, amount].join(' / '),
  )

export const effortLines = ({ effort }: Timesheet): string[] =>
  effort.map(({ sprint, deliverable = '-', days }) => [sprint, deliverable, days].join(' / '))
