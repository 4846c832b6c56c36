import { useState } from 'react'
import type { HistoryEntry } from '#storage/entries.ts'
import { useHistory, useTeams } from '#storage/live.ts'
import { Button, ButtonLink } from '#ui/actions/Button.tsx'
import { EmptyState } from '#ui/feedback/EmptyState.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { useFormats } from '#ui/formats.ts'
import { Page } from '#ui/layout/Page.tsx'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { EntryDialog } from './history/EntryDialog.tsx'
import { Moves } from './history/Moves.tsx'
import { useEntryWords } from './history/useEntryWords.ts'

/** Entries that are read at once; older ones when asked for. */
const PAGE = 100

interface HistoryScreenProps {
  readonly undo: () => void
  readonly redo: () => void
}

/** Every change in plain words, with what it was before and what it became; the last ones can be taken back. */
export function HistoryScreen(props: HistoryScreenProps) {
  const t = useText()
  const [limit, setLimit] = useState(PAGE)
  const live = useHistory(limit)
  const [kept, setKept] = useState<readonly HistoryEntry[]>()
  // While older entries are read, those that were there stay.
  if (live.kind === 'ready' && live.entries !== kept) setKept(live.entries)
  return (
    <Page
      title={t('data.history.title')}
      lede={t('data.history.lede')}
      crumb={
        <a className="govuk-link" href="#/data">
          {t('data.history.back')}
        </a>
      }
    >
      {kept === undefined && <Loading />}
      {kept?.length === 0 && (
        <EmptyState
          title={t('data.history.empty')}
          actions={<ButtonLink href="#/">{t('data.history.empty.action')}</ButtonLink>}
        >
          <p>{t('data.history.empty.what')}</p>
        </EmptyState>
      )}
      {kept && kept.length > 0 && (
        <>
          <Moves {...props} />
          <Entries entries={kept} />
          {kept.length >= limit && (
            <Button
              kind="secondary"
              disabled={live.kind === 'loading'}
              onClick={() => setLimit(limit + Math.max(PAGE, limit))}
            >
              {t('data.history.older')}
            </Button>
          )}
        </>
      )}
    </Page>
  )
}

function Entries({ entries }: { readonly entries: readonly HistoryEntry[] }) {
  const t = useText()
  const formats = useFormats()
  const words = useEntryWords()
  const teams = useTeams()
  const [opened, setOpened] = useState<HistoryEntry>()
  const names = new Map(teams.kind === 'ready' ? teams.teams.map(({ id, name }) => [id, name]) : [])
  const team: Column<HistoryEntry> = {
    key: 'team',
    header: t('data.history.team'),
    cell: entry => names.get(entry.team) ?? '',
  }
  return (
    <>
      <VirtualTable
        caption={t('data.history.caption')}
        columns={[
          {
            key: 'when',
            header: t('data.history.when'),
            width: 'medium',
            cell: ({ at }) => formats.moment(at),
          },
          {
            key: 'what',
            header: t('data.history.what'),
            rowHeader: true,
            cell: entry => (
              <Button kind="link" onClick={() => setOpened(entry)}>
                {words(entry)}
              </Button>
            ),
          },
          ...(names.size > 1 ? [team] : []),
          {
            key: 'rows',
            header: t('data.history.rows'),
            numeric: true,
            cell: ({ changes }) => formats.number(changes.length),
          },
        ]}
        rows={entries}
        rowKey={({ id }) => id}
      />
      {opened && <EntryDialog entry={opened} onClose={() => setOpened(undefined)} />}
    </>
  )
}
