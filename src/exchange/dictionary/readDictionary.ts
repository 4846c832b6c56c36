import { Metric } from '#core/records/metric.ts'
import { upgradeRow } from '#core/records/upgrade.ts'
import { WORKSPACE_ID } from '#core/records/workspace.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { parseFile, verifyChecksum } from '#exchange/backup/checkedFile.ts'
import {
  DICTIONARY_FORMAT,
  DICTIONARY_SCHEMA,
  DictionaryFile,
  type Definition,
  type Dictionary,
} from './format.ts'

export type DictionaryFailure = Failure<
  | 'file-not-json'
  | 'file-not-ours'
  | 'file-checksum'
  | 'dictionary-shape'
  | 'dictionary-newer'
  | 'dictionary-metric'
  | 'dictionary-twice'
>

/** What a row has besides its definition; storage fills it in when the metric is saved. */
const unsaved = { team: WORKSPACE_ID, hlc: '', by: '', deleted: 0 } as const

function readMetric(
  raw: Readonly<Record<string, unknown>>,
  number: number,
): Result<Definition, DictionaryFailure> {
  const { v } = raw
  if (typeof v !== 'number') return err({ code: 'dictionary-metric', number, field: 'v' })
  const today = upgradeRow('metric', { ...raw, ...unsaved, v })
  if (!today.ok) return err({ code: 'dictionary-newer' })
  const metric = Metric.safeParse(today.value)
  if (!metric.success) {
    return err({ code: 'dictionary-metric', number, field: metric.error.issues[0]?.path.join('.') || 'id' })
  }
  const { team: _team, hlc: _hlc, by: _by, deleted: _deleted, v: _v, ...definition } = metric.data
  return ok(definition)
}

/** Opens a dictionary: whole, unchanged, not newer, every metric by its schema. Errors: `DictionaryFailure`. */
export async function readDictionary(text: string): Promise<Result<Dictionary, DictionaryFailure>> {
  const parsed = parseFile(text, DICTIONARY_FORMAT)
  if (!parsed.ok) return parsed
  const whole = await verifyChecksum(parsed.value)
  if (!whole.ok) return whole
  const file = DictionaryFile.safeParse(whole.value)
  if (!file.success) return err({ code: 'dictionary-shape' })
  const { schema, made, owner } = file.data
  if (schema > DICTIONARY_SCHEMA) return err({ code: 'dictionary-newer' })
  const metrics: Definition[] = []
  for (const [index, raw] of file.data.metrics.entries()) {
    const metric = readMetric(raw, index + 1)
    if (!metric.ok) return metric
    if (metrics.some(({ id }) => id === metric.value.id)) {
      return err({ code: 'dictionary-twice', name: metric.value.name })
    }
    metrics.push(metric.value)
  }
  return ok({ made, owner, metrics })
}
