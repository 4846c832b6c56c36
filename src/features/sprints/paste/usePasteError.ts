import type { Result } from '#core/result.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { useIssues } from '#ui/fields/issues.ts'

/** More than these would bury the table. */
const MOST = 5

/** Why pasted rows could not be saved, by the row that each came from. */
export function usePasteError() {
  const t = useText()
  const coded = useCoded()
  const issuesOf = useIssues()
  return (result: Result<unknown>, rows: readonly (number | undefined)[]): readonly string[] => {
    const sentences = issuesOf(result).map(({ index, code, values }) => {
      const row = rows[index]
      const issue = coded('issue', code, values)
      return row === undefined ? issue : t('sprints.paste.row', { row, issue })
    })
    const shown = [...new Set(sentences)]
    const more = shown.length - MOST
    return [...shown.slice(0, MOST), ...(more > 0 ? [t('ui.paste.more', { n: more })] : [])]
  }
}
