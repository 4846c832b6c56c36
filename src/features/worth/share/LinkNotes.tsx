import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import type { LinkNote } from './link.ts'

/** What of a link could not be taken as it was meant, and what to do. */
export function LinkNotes({ notes }: { readonly notes: readonly LinkNote[] }) {
  const t = useText()
  return notes.map(note => (
    <Panel key={note} kind="attention" title={t(`worth.link.${note}`)}>
      <p>{t(`worth.link.${note}.do`)}</p>
    </Panel>
  ))
}
