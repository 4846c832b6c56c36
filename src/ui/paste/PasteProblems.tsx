import type { ReactNode } from 'react'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { PasteIssues } from './PasteIssues.tsx'
import type { PastePreview } from './preview.ts'

interface PasteProblemsProps {
  readonly preview: PastePreview
  /** What can be done with the rows that cannot be read. */
  readonly actions?: ReactNode
}

/** Which columns are missing, and every cell that cannot be read, by row and column. */
export function PasteProblems({ preview, actions }: PasteProblemsProps) {
  const t = useText()
  const coded = useCoded()
  const { kind, unmapped, counts, more } = preview
  const issues = preview.rows.flatMap(row => row.issues ?? [])
  const missing = unmapped.map(name =>
    t('ui.paste.unmapped', { field: coded('exchange', `field.${kind}.${name}`) }),
  )
  const n = missing.length + issues.length + (more?.issues ?? 0)
  if (n === 0) return null
  return (
    <Panel kind="attention" title={t('ui.paste.problems', { n })} actions={actions}>
      <PasteIssues issues={issues} first={missing} more={more?.issues ?? 0} />
      {counts.bad > 0 && <p>{t('ui.paste.leftOut', { n: counts.bad })}</p>}
    </Panel>
  )
}
