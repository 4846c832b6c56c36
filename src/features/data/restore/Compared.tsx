import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { rowNames } from '../words/rowName.ts'
import { fates, type Fate, type RecordRows, type SortedOut } from './sortOut.ts'
import type { RestoreStep } from './useRestore.ts'

/** So many names tell what a list is about; the count tells the rest. */
const NAMED = 20

interface ComparedProps {
  readonly found: Extract<RestoreStep, { kind: 'compared' }>
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** What restoring a backup would do, before it is done. */
export function Compared({ found, busy, onConfirm, onClose }: ComparedProps) {
  const t = useText()
  const formats = useFormats()
  const { contents, sorted, file } = found
  const { writes, unseen, same } = sorted
  const changes = writes > 0
  return (
    <Dialog
      wide
      title={t(changes ? 'data.restore.would' : 'data.restore.nothing', { file: file.name })}
      closeLabel={t(changes ? 'ui.cancel' : 'ui.close')}
      onClose={onClose}
      actions={
        changes && (
          <Button disabled={busy} onClick={onConfirm}>
            {t('data.restore.confirm', { count: writes })}
          </Button>
        )
      }
    >
      <p>{t('data.restore.made', { made: formats.moment(contents.made) })}</p>
      {fates.map(fate => (
        <FateList key={fate} fate={fate} sorted={sorted} />
      ))}
      {unseen > 0 && <p>{t('data.restore.unseen', { count: unseen })}</p>}
      {same > 0 && <p>{t('data.restore.same', { count: same })}</p>}
      {contents.upgraded > 0 && <p>{t('data.restore.upgraded', { count: contents.upgraded })}</p>}
      {changes && <p>{t('data.restore.allOrNothing')}</p>}
    </Dialog>
  )
}

/** One kind of change, by kind of record. */
function FateList({ fate, sorted }: { readonly fate: Fate; readonly sorted: SortedOut }) {
  const t = useText()
  const kinds = sorted.fates[fate]
  if (kinds.length === 0) return null
  return (
    <>
      <h3 className="sw-h3">{t(`data.restore.${fate}`)}</h3>
      {kinds.map(kind => (
        <Kind key={kind.record} kind={kind} sorted={sorted} />
      ))}
    </>
  )
}

function Kind({ kind, sorted }: { readonly kind: RecordRows; readonly sorted: SortedOut }) {
  const t = useText()
  const formats = useFormats()
  const name = rowNames(sorted.find, t, formats)
  const { record, rows } = kind
  const more = rows.length - NAMED
  return (
    <Disclosure summary={t(`data.records.${record}`, { n: rows.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {rows.slice(0, NAMED).map(({ incoming, current }) => (
          // A row that goes is called what it is called here.
          <li key={incoming.id}>{name(record, incoming.deleted === 1 && current ? current : incoming)}</li>
        ))}
        {more > 0 && <li>{t('data.restore.more', { n: more })}</li>}
      </ul>
    </Disclosure>
  )
}
