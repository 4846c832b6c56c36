import type { Failure, Result } from '#core/result.ts'
import type { CheckFailure } from '#core/rules/issue.ts'
import { useCoded, useText } from '#ui/text.tsx'

const isInvalid = (failure: Failure): failure is CheckFailure => failure.code === 'invalid'

/** More than these would bury what is to be done. */
const MOST = 5

/**
 * Why a command was refused, a sentence for each row: `where` names the row of the command. Nothing where it was
 * stored, or where the app has said already why it was not.
 */
export function useRefusal() {
  const t = useText()
  const coded = useCoded()
  return (
    result: Result<unknown, Failure>,
    where: (index: number) => string | undefined,
  ): readonly string[] => {
    if (result.ok || !isInvalid(result.error)) return []
    const sentences = result.error.issues.map(({ index, code, values }) => {
      const issue = coded('issue', code, values)
      const at = where(index)
      return at === undefined ? issue : t('imports.refused.at', { at, issue })
    })
    const shown = [...new Set(sentences)]
    const more = shown.length - MOST
    return [...shown.slice(0, MOST), ...(more > 0 ? [t('ui.paste.more', { n: more })] : [])]
  }
}
