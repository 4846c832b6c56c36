import { useState } from 'react'
import type { HistoryEntry } from '#storage/entries.ts'
import { useLive } from '#storage/useLive.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { RatesButton } from '#ui/figure/rates.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { Find } from '../words/rowName.ts'
import { ChangedRow } from './ChangedRow.tsx'
import { lookUp } from './lookUp.ts'
import { useEntryWords } from './useEntryWords.ts'

/** Rows of a command that are shown at once; a restored backup may hold thousands. */
const SHOWN = 30

interface EntryDialogProps {
  readonly entry: HistoryEntry
  readonly onClose: () => void
}

/** One command: every row of it before and after, in words. */
export function EntryDialog({ entry, onClose }: EntryDialogProps) {
  const t = useText()
  const formats = useFormats()
  const words = useEntryWords()
  const [shown, setShown] = useState(SHOWN)
  const changes = entry.changes.slice(0, shown)
  const found = useLive<{ readonly find: Find }>({
    key: `rows of ${entry.id} ${shown}`,
    query: async ({ db }) => ({ find: await lookUp(db, changes) }),
    instead: () => ({ find: () => undefined }),
  })
  const more = entry.changes.length - changes.length
  return (
    <Dialog wide title={words(entry)} onClose={onClose}>
      <p className="sw-note">
        {t('data.history.entry', { at: formats.moment(entry.at), n: entry.changes.length })}
      </p>
      {changes.some(({ record }) => record === 'rate') && <RatesButton />}
      {found.kind === 'loading' ? (
        <Loading />
      ) : (
        changes.map(change => (
          <ChangedRow key={`${change.record} ${change.id}`} change={change} find={found.find} />
        ))
      )}
      {more > 0 && (
        <Button kind="secondary" onClick={() => setShown(shown + SHOWN)}>
          {t('data.history.moreRows', { n: more })}
        </Button>
      )}
    </Dialog>
  )
}
