import { useCoded, useText } from '#ui/text.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import type { PasteIssue, PastePreview } from './preview.ts'

const mostShown = 50

/** The sentence of one bad cell: "Row 14: '12/13/2025' is not a date. Use day/month/year." */
function useSentence() {
  const t = useText()
  const coded = useCoded()
  return (issue: PasteIssue) =>
    t('ui.paste.rowIssue', {
      row: issue.row,
      column: issue.column,
      issue: coded(issue.rule ? 'issue' : 'error', issue.code, {
        ...issue.values,
        row: issue.row,
        column: issue.column,
        text: issue.text,
      }),
    })
}

/** Which columns are missing, and every cell that cannot be read, by row and column. */
export function PasteProblems({ preview }: { readonly preview: PastePreview }) {
  const t = useText()
  const coded = useCoded()
  const sentence = useSentence()
  const { kind, unmapped } = preview
  const issues = preview.rows.flatMap(row => row.issues ?? [])
  const missing = unmapped.map(name => coded('exchange', `field.${kind}.${name}`))
  if (missing.length === 0 && issues.length === 0) return null
  return (
    <Panel kind="attention" title={t('ui.paste.problems', { n: missing.length + issues.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {missing.map(field => (
          <li key={field}>{t('ui.paste.unmapped', { field })}</li>
        ))}
        {issues.slice(0, mostShown).map(issue => (
          <li key={`${issue.row} ${issue.column} ${issue.code}`}>{sentence(issue)}</li>
        ))}
      </ul>
      {issues.length > mostShown && <p>{t('ui.paste.more', { n: issues.length - mostShown })}</p>}
      {preview.counts.bad > 0 && <p>{t('ui.paste.leftOut', { n: preview.counts.bad })}</p>}
    </Panel>
  )
}
