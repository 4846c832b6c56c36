import type { HistoryChange } from '#storage/entries.ts'
import { useLive } from '#storage/useLive.ts'
import type { StaleRow } from '#storage/change.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { RatesButton } from '#ui/figure/rates.tsx'
import { useText } from '#ui/text.tsx'
import type { Find } from '../words/rowName.ts'
import { ChangedRow } from './ChangedRow.tsx'
import { lookUp } from './lookUp.ts'

const asChange = ({ record, mine, theirs }: StaleRow): HistoryChange => ({
  record,
  id: theirs.id,
  before: theirs,
  after: { ...theirs, ...mine },
})

/** Rows that were saved somewhere else meanwhile, beside one's own versions of them, field by field in words. */
export function BothVersions({ rows }: { readonly rows: readonly StaleRow[] }) {
  const t = useText()
  const changes = rows.map(asChange)
  const found = useLive<{ readonly find: Find }>({
    key: `both versions ${changes.map(({ id }) => id).join()}`,
    query: async ({ db }) => ({ find: await lookUp(db, changes) }),
    instead: () => ({ find: () => undefined }),
  })
  if (found.kind === 'loading') return <Loading />
  const versions = { before: t('app.stale.theirs'), after: t('app.stale.mine') }
  return (
    <>
      {changes.some(({ record }) => record === 'rate') && <RatesButton />}
      {changes.map(change => (
        <ChangedRow key={change.id} change={change} find={found.find} versions={versions} />
      ))}
    </>
  )
}
