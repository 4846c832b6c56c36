import { toCsv } from '#exchange/tables/toCsv.ts'
import type { OwnDesk } from '#features/imports/reading/openDesk.ts'
import { download } from '#ui/actions/download.ts'
import { useIssueWords } from '#ui/paste/PasteIssues.tsx'
import { useCoded, useText } from '#ui/text.tsx'

const CSV = 'text/csv;charset=utf-8'

/** A file's name without its ending. */
const stem = (name: string) => name.replace(/\.[^.]{1,5}$/u, '')

/**
 * Saves the rows that cannot be read as a table of their own, each with why: to be put right and imported again.
 * Comes back with why it could not.
 */
export function useUnreadFile(desk: OwnDesk, file: string) {
  const t = useText()
  const coded = useCoded()
  const words = useIssueWords()
  return async (): Promise<readonly string[]> => {
    const unread = await desk.unread()
    if (!unread.ok) return [coded('error', unread.error.code, unread.error)]
    const { columns, rows } = unread.value
    const why = (issues: (typeof rows)[number]['issues']) =>
      issues.map(issue => t('imports.unread.why', { column: issue.column, issue: words(issue) })).join(' ')
    const table = {
      columns: [...columns, t('imports.unread.column')],
      rows: rows.map(({ cells, issues }) => [...columns.map((_, at) => cells[at] ?? ''), why(issues)]),
    }
    download(t('imports.unread.file', { file: stem(file) }), toCsv(table), CSV)
    return []
  }
}
