import { newRow } from '#core/records/fields.ts'
import { records, type RecordName } from '#core/records/registry.ts'
import { schemaIssues } from '#core/rules/schemaIssues.ts'
import type { FormIssue } from '#ui/fields/form.ts'

/**
 * What is wrong with a row's own fields. Storage says the same when it saves; a form asks first where a text cannot be
 * read at all, so that everything that is wrong is said at once.
 */
export function schemaFaults(record: RecordName, row: object): readonly FormIssue[] {
  const { schema, version } = records[record]
  const whole = { ...newRow(version), ...row }
  const parsed = schema.safeParse(whole)
  return parsed.success ? [] : schemaIssues(parsed.error, whole)
}
