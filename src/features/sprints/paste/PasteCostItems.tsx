import { costItemsToDrafts } from '#exchange/tables/drafts/costItemsToDrafts.ts'
import { useStore } from '#storage/useStore.ts'
import { saveMany } from '#storage/writes/rows.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { PastePanel } from './PastePanel.tsx'
import { usePreview } from './usePreview.ts'
import { readable } from '#exchange/tables/readable.ts'

/** Cost items out of a spreadsheet, with the suppliers that are new. */
export function PasteCostItems(props: TeamScreenProps & { readonly onDone: () => void }) {
  const { data, currency, act, onDone } = props
  const t = useText()
  const store = useStore()
  const read = usePreview('costItems', data, currency)
  return (
    <PastePanel
      title={t('sprints.paste.costs')}
      hint={t('sprints.paste.costs.hint')}
      read={read}
      save={preview => {
        const rows = readable(preview)
        const { suppliers, team } = data
        const drafts = costItemsToDrafts(
          rows.map(({ value }) => value),
          { team: team.id, id: store.newId, suppliers },
        )
        // New suppliers are written before the items, and came from no row of their own.
        const before = Array.from({ length: drafts.length - rows.length }, () => undefined)
        return {
          saved: act(saveMany(store, 'costItem', drafts), t('sprints.paste.costs.done', { n: rows.length })),
          rows: [...before, ...rows.map(({ row }) => row)],
        }
      }}
      onDone={onDone}
    />
  )
}
