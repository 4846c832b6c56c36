import type { Metric } from '#core/records/metric.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import type { MetricComparison } from '#exchange/dictionary/compareDictionary.ts'
import type { Definition } from '#exchange/dictionary/format.ts'
import type { InputOf } from '#storage/change.ts'

type MetricInput = Omit<InputOf<'metric'>, 'record'>

const input = (incoming: Definition, here?: Metric): MetricInput => ({
  row: { ...incoming, team: WORKSPACE_ID },
  base: here?.hlc,
})

/** The metrics of a file that are written: new and newer ones, and those whose conflict was decided for the file. */
export const takenOver = (compared: readonly MetricComparison[], decided: readonly string[]): MetricInput[] =>
  compared.flatMap(each => {
    if (each.kind === 'new') return [input(each.incoming)]
    const isTaken = each.kind === 'newer' || (each.kind === 'conflict' && decided.includes(each.incoming.id))
    return isTaken ? [input(each.incoming, each.here)] : []
  })
