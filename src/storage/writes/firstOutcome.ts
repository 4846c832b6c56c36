import { metricDefaults, type Metric } from '#core/records/metric.ts'
import { outcomeDefaults } from '#core/records/outcome.ts'
import { readingDefaults } from '#core/records/reading.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import type { Result } from '#core/result.ts'
import type { ChangeInput, Committed, DraftInput } from '#storage/change.ts'
import { save, type SaveOptions } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

type MetricFields = { readonly name: string } & Partial<Omit<DraftInput<'metric'>, 'id' | 'team' | 'version'>>
type OutcomeFields = Partial<Omit<DraftInput<'outcome'>, 'id' | 'team' | 'metric' | 'metricVersion'>>
type ReadingFields = Pick<DraftInput<'reading'>, 'date' | 'value'> &
  Partial<Omit<DraftInput<'reading'>, 'id' | 'team' | 'outcome'>>

/** An outcome with its readings, on a metric that is there or on a new one. */
export interface FirstOutcome extends OutcomeFields {
  readonly metric: Metric | MetricFields
  readonly readings?: readonly ReadingFields[]
}

const isStored = (metric: Metric | MetricFields): metric is Metric => 'id' in metric

/** The rows of a new outcome: its metric where that is new, itself, and its readings. */
export function outcomeRows(newId: () => string, team: string, first: FirstOutcome): ChangeInput[] {
  const { metric, readings = [], ...fields } = first
  const metricId = isStored(metric) ? metric.id : newId()
  const outcome = newId()
  const metricRow = { ...metricDefaults, ...metric, id: metricId, team: WORKSPACE_ID }
  return [
    ...(isStored(metric)
      ? []
      : [{ record: 'metric' as const, row: { ...metricRow, channels: [...metricRow.channels] } }]),
    {
      record: 'outcome',
      row: {
        ...outcomeDefaults,
        ...fields,
        groups: [...(fields.groups ?? outcomeDefaults.groups)],
        id: outcome,
        team,
        metric: metricId,
        metricVersion: isStored(metric) ? metric.version : metricDefaults.version,
      },
    },
    ...readings.map(reading => ({
      record: 'reading' as const,
      row: { ...readingDefaults, ...reading, id: newId(), team, outcome },
    })),
  ]
}

/** Adds an outcome to a team, with its metric where that is new and the readings that are known: one command. */
export const addOutcome = (
  store: Store,
  team: string,
  first: FirstOutcome,
  options?: SaveOptions,
): Promise<Result<Committed>> =>
  save(
    store,
    { name: 'addRow', values: { record: 'outcome', name: first.metric.name } },
    outcomeRows(store.newId, team, first),
    options,
  )
