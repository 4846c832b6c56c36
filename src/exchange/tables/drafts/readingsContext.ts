import { minDate } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import type { ReadingsFor } from './judgeReadings.ts'

/** What reading a table of readings needs to know beside the team: the metric's unit, and when they may have been. */
export function readingsContext(
  context: TableContext,
  { outcome, metric, readings }: ReadingsFor,
  today: IsoDate,
): TableContext {
  const known = [
    ...(outcome.baseline ? [outcome.baseline.date] : []),
    ...readings.map(({ date }) => date),
    ...context.sprints.map(({ from }) => from),
  ]
  const since = known.reduce(minDate, today)
  return { ...context, unit: metric.unit, expected: { today, since } }
}
