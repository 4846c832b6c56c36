import type { Metric } from '#core/records/metric.ts'
import { canonicalJson } from '#exchange/backup/canonical.ts'
import type { Definition } from './format.ts'

/**
 * What importing a metric would mean here. `conflict`: the same version with another definition, so readings that
 * seem comparable are not; it is not taken over unless a person decides which definition holds.
 */
export type MetricComparison =
  | { readonly kind: 'new'; readonly incoming: Definition; readonly nameTaken: boolean }
  | { readonly kind: 'same' | 'newer' | 'older'; readonly incoming: Definition; readonly here: Metric }
  | {
      readonly kind: 'conflict'
      readonly incoming: Definition
      readonly here: Metric
      /** Names of the fields that differ. */
      readonly differs: readonly string[]
    }

const meta = new Set(['team', 'v', 'hlc', 'by', 'deleted', 'origin'])

/** The fields in which two definitions differ; what every row carries is not part of the definition. */
function differences(a: object, b: object): readonly string[] {
  const [first, second] = [
    new Map<string, unknown>(Object.entries(a)),
    new Map<string, unknown>(Object.entries(b)),
  ]
  return [...new Set([...first.keys(), ...second.keys()])]
    .filter(key => !meta.has(key) && canonicalJson(first.get(key)) !== canonicalJson(second.get(key)))
    .sort()
}

/** Sets each metric of a dictionary beside the metric with the same id here. Removed metrics count as not there. */
export function compareDictionary(
  here: readonly Metric[],
  incoming: readonly Definition[],
): readonly MetricComparison[] {
  const live = here.filter(metric => metric.deleted === 0)
  const names = new Set(live.map(({ name }) => name.toLowerCase()))
  return incoming.map((metric): MetricComparison => {
    const mine = live.find(({ id }) => id === metric.id)
    if (!mine) return { kind: 'new', incoming: metric, nameTaken: names.has(metric.name.toLowerCase()) }
    if (metric.version !== mine.version) {
      return { kind: metric.version > mine.version ? 'newer' : 'older', incoming: metric, here: mine }
    }
    const differs = differences(mine, metric)
    return differs.length === 0
      ? { kind: 'same', incoming: metric, here: mine }
      : { kind: 'conflict', incoming: metric, here: mine, differs }
  })
}
