import { IsoDate } from '#core/records/fields.ts'
import type { Failure, Result } from '#core/result.ts'
import type { CheckFailure } from '#storage/checking/check.ts'
import type { RowIssue } from '#storage/checking/prepare.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { useFormats } from '#ui/formats.ts'

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/** What a command was refused for, row by row; nothing where it was stored or where the app has said why it was not. */
export const rowIssues = (result: Result<unknown>): readonly RowIssue[] =>
  !result.ok && isInvalid(result.error) ? result.error.issues : []

/** Writes the days that an issue names as people write them; what was typed is repeated as it was typed. */
export function useWordedIssues(): <I extends FormIssue>(issues: readonly I[]) => I[] {
  const formats = useFormats()
  const worded = ([name, value]: [string, unknown]): [string, unknown] => {
    const day = name === 'text' ? undefined : IsoDate.safeParse(value)
    return [name, day?.success ? formats.date(day.data) : value]
  }
  return issues =>
    issues.map(issue =>
      issue.values
        ? { ...issue, values: Object.fromEntries(Object.entries(issue.values).map(worded)) }
        : issue,
    )
}
