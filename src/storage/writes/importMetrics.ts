import type { Result } from '#core/result.ts'
import type { Committed, InputOf } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** Saves metrics of a dictionary: new ones without a `base`, newer definitions on the row they replace. */
export const importMetrics = (
  store: Store,
  metrics: readonly Omit<InputOf<'metric'>, 'record'>[],
): Promise<Result<Committed>> =>
  save(
    store,
    { name: 'importMetrics', values: { count: metrics.length } },
    metrics.map(metric => ({ ...metric, record: 'metric' })),
  )
