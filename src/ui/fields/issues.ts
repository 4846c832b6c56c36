import { IsoDate } from '#core/records/fields.ts'
import type { Failure, Result } from '#core/result.ts'
import type { CheckFailure, RowIssue } from '#core/rules/issue.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded, useText } from '#ui/text.tsx'
import type { FormIssue } from './form.ts'

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/** What a command was refused for, row by row; none where it was stored, or where the app has said why it was not. */
export const rowIssues = (result: Result<unknown>): readonly RowIssue[] =>
  !result.ok && isInvalid(result.error) ? result.error.issues : []

/** Writes the days that an issue names as people write them; what was typed is repeated as it was typed. */
export function useWordedIssues(): <I extends Omit<FormIssue, 'path'>>(issues: readonly I[]) => I[] {
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

/** The rules that a command was refused for, with days as people write them. */
export function useIssues(): (result: Result<unknown>) => readonly RowIssue[] {
  const worded = useWordedIssues()
  return result => worded(rowIssues(result))
}

/** What a cell says that could not be saved; nothing where both versions of its row are shown to choose from. */
export function useCellError(): (result: Result<unknown>) => string | undefined {
  const t = useText()
  const coded = useCoded()
  const issuesOf = useIssues()
  return result => {
    if (result.ok || result.error.code === 'stale') return undefined
    const sentences = issuesOf(result).map(({ code, values }) => coded('issue', code, values))
    return [...new Set(sentences)].join(' ') || t('ui.notSaved')
  }
}
