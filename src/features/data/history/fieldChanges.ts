import { records } from '#core/records/registry.ts'
import { sameValue } from '#storage/content.ts'
import type { HistoryChange } from '#storage/entries.ts'
import { fieldsOf, type FieldSpec } from './fields.ts'
import { isMissing } from './valueWords.ts'

/** What became of a row. */
export type Became = 'added' | 'changed' | 'removed'

export interface FieldChange extends FieldSpec {
  readonly before: unknown
  readonly after: unknown
}

export const at = (row: object | undefined, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
      row,
    )

export function becameOf({ before, after }: HistoryChange): Became {
  if (after.deleted === 1) return 'removed'
  return before === undefined || before.deleted === 1 ? 'added' : 'changed'
}

/** Fields of a row that this version does not know: they came from a newer one, and are kept. */
function unknownFields({ record, before, after }: HistoryChange): FieldSpec[] {
  const known = records[record].schema.shape
  const names = new Set([...Object.keys(before ?? {}), ...Object.keys(after)])
  return [...names].filter(name => !Object.hasOwn(known, name)).map(path => ({ path, kind: 'text' }))
}

/** The fields that a change touched; of a row that is new or goes, every field that holds something. */
export function fieldChanges(change: HistoryChange): FieldChange[] {
  const became = becameOf(change)
  const before = became === 'added' ? undefined : (change.before ?? change.after)
  const after = became === 'removed' ? undefined : change.after
  return [...fieldsOf[change.record], ...unknownFields(change)]
    .map(spec => ({ ...spec, before: at(before, spec.path), after: at(after, spec.path) }))
    .filter(each => !sameValue(each.before, each.after) && !(isMissing(each.before) && isMissing(each.after)))
}
