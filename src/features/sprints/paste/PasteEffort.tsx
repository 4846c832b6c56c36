import { useCallback } from 'react'
import type { Sprint } from '#core/records/sprint.ts'
import { effortToDrafts } from '#exchange/tables/drafts/effortToDrafts.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import { useStore } from '#storage/useStore.ts'
import { saveMany } from '#storage/writes/rows.ts'
import type { PasteChoices } from '#ui/paste/preview.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { judgeEffort, rowsByLine } from '#exchange/tables/drafts/judgeEffort.ts'
import { PastePanel } from './PastePanel.tsx'
import { usePreview } from './usePreview.ts'
import { readable } from '#exchange/tables/readable.ts'
import { withSprint } from './withSprint.ts'

/** Effort out of a spreadsheet; a table that names no sprint is of the one that is looked at. */
export function PasteEffort(
  props: TeamScreenProps & { readonly sprint: Sprint; readonly onDone: () => void },
) {
  const { data, currency, act, sprint, onDone } = props
  const t = useText()
  const store = useStore()
  const header = t('sprints.paste.effort.sprint')
  const adapt = useCallback(
    (grid: Grid, choices: PasteChoices, context: TableContext) => {
      const { unmapped, headerRow } = preview('effort', grid, { context, ...choices })
      return unmapped.includes('sprint') ? withSprint(grid, { header, headerRow, sprint }) : grid
    },
    [header, sprint],
  )
  const read = usePreview('effort', data, currency, { adapt, judge: judgeEffort })
  return (
    <PastePanel
      title={t('sprints.paste.effort')}
      hint={t('sprints.paste.effort.hint')}
      read={read}
      save={table => {
        const rows = readable(table)
        const drafts = effortToDrafts(
          rows.map(({ value }) => value),
          { team: data.team.id, id: store.newId },
        )
        const lines = rowsByLine(table)
        // New deliverables are written before the effort, and came from no row of their own.
        const before = Array.from({ length: drafts.length - lines.length }, () => undefined)
        return {
          saved: act(saveMany(store, 'effort', drafts), t('sprints.paste.effort.done', { n: lines.length })),
          rows: [...before, ...lines.map(([row]) => row)],
        }
      }}
      onDone={onDone}
    />
  )
}
