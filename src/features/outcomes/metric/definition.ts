import type { Metric } from '#core/records/metric.ts'
import type { MetricFields } from './metricForm.ts'

/**
 * What a changed metric means for its readings: `other` measures another thing, `words` may only say the same better,
 * so a person decides; `none` leaves what is measured as it is: name, words for the sentence, owner, numbers of people,
 * value in money.
 */
export type DefinitionChange = 'other' | 'words' | 'none'

export function definitionChange(before: Metric, after: MetricFields): DefinitionChange {
  if (before.unit !== after.unit || before.better !== after.better || before.kind !== after.kind)
    return 'other'
  const channels = [...before.channels].toSorted().join(' ') !== [...after.channels].toSorted().join(' ')
  return channels ||
    before.counts.trim() !== after.counts ||
    before.measuredHow.trim() !== after.measuredHow ||
    before.entitled.who.trim() !== after.entitled.who
    ? 'words'
    : 'none'
}
