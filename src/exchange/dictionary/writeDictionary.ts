import type { Metric } from '#core/records/metric.ts'
import { writeChecked } from '#exchange/backup/checkedFile.ts'
import { DICTIONARY_FORMAT, DICTIONARY_SCHEMA } from './format.ts'

/** Metrics as a dictionary file that other teams can import, each with its version and the role that owns it. */
export function writeDictionary(
  metrics: readonly Metric[],
  { made, owner }: { readonly made: string; readonly owner: string },
): Promise<string> {
  const definitions = metrics
    .filter(metric => metric.deleted === 0)
    .map(
      ({ team: _team, hlc: _hlc, by: _by, deleted: _deleted, origin: _origin, ...definition }) => definition,
    )
  return writeChecked({
    format: DICTIONARY_FORMAT,
    schema: DICTIONARY_SCHEMA,
    made,
    owner,
    metrics: definitions,
  })
}
