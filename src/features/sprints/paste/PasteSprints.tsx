import { sprintsToDrafts } from '#exchange/tables/drafts/sprintsToDrafts.ts'
import { useStore } from '#storage/useStore.ts'
import { saveMany } from '#storage/writes/rows.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { judgeSprints } from '#exchange/tables/drafts/judgeSprints.ts'
import { PastePanel } from './PastePanel.tsx'
import { usePreview } from './usePreview.ts'
import { readable } from '#exchange/tables/readable.ts'

/** Sprints out of a spreadsheet. */
export function PasteSprints(props: TeamScreenProps & { readonly onDone: () => void }) {
  const { data, currency, act, onDone } = props
  const t = useText()
  const store = useStore()
  const read = usePreview('sprints', data, currency, { judge: judgeSprints })
  return (
    <PastePanel
      title={t('sprints.paste.sprints')}
      hint={t('sprints.paste.sprints.hint')}
      read={read}
      save={preview => {
        const rows = readable(preview)
        const drafts = sprintsToDrafts(
          rows.map(({ value }) => value),
          { team: data.team.id, id: store.newId },
        )
        return {
          saved: act(saveMany(store, 'sprint', drafts), t('sprints.paste.sprints.done', { n: rows.length })),
          rows: rows.map(({ row }) => row),
        }
      }}
      onDone={onDone}
    />
  )
}
