import { useCoded, useText } from '#ui/text.tsx'
import type { PasteIssue } from './preview.ts'

const mostShown = 50

/** What is wrong with one cell, without where: "'12/13/2025' is not a date. Use day/month/year." */
export function useIssueWords() {
  const coded = useCoded()
  return ({ rule, code, values, row, column, text }: PasteIssue) =>
    coded(rule ? 'issue' : 'error', code, { ...values, row, column, text })
}

/** The sentence of one bad cell: "Row 14, Date: '12/13/2025' is not a date. Use day/month/year." */
export function useIssueSentence() {
  const t = useText()
  const words = useIssueWords()
  return (issue: PasteIssue) =>
    t('ui.paste.rowIssue', { row: issue.row, column: issue.column, issue: words(issue) })
}

interface PasteIssuesProps {
  readonly issues: readonly PasteIssue[]
  /** Sentences that stand before those of the rows. */
  readonly first?: readonly string[]
  /** Issues that are not among these. */
  readonly more?: number
}

/** Every cell that cannot be read, by row and column; of hundreds the first. */
export function PasteIssues({ issues, first = [], more = 0 }: PasteIssuesProps) {
  const t = useText()
  const sentence = useIssueSentence()
  const left = Math.max(0, issues.length - mostShown) + more
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {[...first, ...issues.slice(0, mostShown).map(sentence)].map((text, at) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </ul>
      {left > 0 && <p>{t('ui.paste.more', { n: left })}</p>}
    </>
  )
}
