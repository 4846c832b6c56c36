import { IsoDate } from '#core/records/fields.ts'
import type { Failure, Result } from '#core/result.ts'
import type { CheckFailure } from '#storage/checking/check.ts'
import type { RowIssue } from '#storage/checking/prepare.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded } from '#ui/text.tsx'

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/**
 * The rules that a command was refused for, with days as people write them; none where it was stored, or where the
 * app has said already why it was not.
 */
export function useIssues(): (result: Result<unknown>) => readonly RowIssue[] {
  const formats = useFormats()
  const worded = (value: string | number) => {
    const day = IsoDate.safeParse(value)
    return day.success ? formats.date(day.data) : value
  }
  return result => {
    if (result.ok || !isInvalid(result.error)) return []
    return result.error.issues.map(({ values, ...issue }) => ({
      ...issue,
      // What was typed is repeated as it was typed.
      ...(values && {
        values: Object.fromEntries(
          Object.entries(values).map(([name, value]) => [name, name === 'text' ? value : worded(value)]),
        ),
      }),
    }))
  }
}

/** What a cell says that could not be saved. */
export function useCellError(): (result: Result<unknown>) => string | undefined {
  const issuesOf = useIssues()
  const coded = useCoded()
  return result => {
    const sentences = issuesOf(result).map(({ code, values }) => coded('issue', code, values))
    return sentences.length === 0 ? undefined : [...new Set(sentences)].join(' ')
  }
}
