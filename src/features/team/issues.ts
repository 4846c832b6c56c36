import type { Failure, Result } from '#core/result.ts'
import type { CheckFailure } from '#storage/checking/check.ts'
import type { RowIssue } from '#storage/checking/prepare.ts'

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/** What a command said against its rows; none where it was stored, or where the app has said why it was not. */
export const issuesOf = (result: Result<unknown>): readonly RowIssue[] =>
  !result.ok && isInvalid(result.error) ? result.error.issues : []
