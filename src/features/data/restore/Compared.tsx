import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import type { ComparedRow } from '#exchange/backup/compare.ts'
import { Checkbox } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useText } from '#ui/text.tsx'
import { rowNames } from '../words/rowName.ts'
import { fates, type Fate, type RecordRows, type SortedOut } from './sortOut.ts'
import type { RestoreStep } from './useRestore.ts'

/** So many names tell what a row is about; the rest are there when asked for, as far as a person reads. */
const NAMED = 3
const LISTED = 300

interface ComparedProps {
  readonly found: Extract<RestoreStep, { kind: 'compared' }>
  readonly busy: boolean
  readonly onConfirm: () => void
  readonly onBringBack: (bringBack: boolean) => void
  readonly onClose: () => void
}

/** What restoring a backup would do, before it is done. */
export function Compared({ found, busy, onConfirm, onBringBack, onClose }: ComparedProps) {
  const t = useText()
  const formats = useFormats()
  const { contents, sorted, file, removedSince, bringBack } = found
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
      {removedSince > 0 && (
        <Checkbox
          id="bring-back"
          text={t('data.restore.bringBack', { n: removedSince })}
          hint={t('data.restore.bringBack.hint')}
          checked={bringBack}
          onChange={onBringBack}
        />
      )}
      {fates.map(fate => (
        <FateTable key={fate} fate={fate} sorted={sorted} />
      ))}
      {unseen > 0 && <p>{t('data.restore.unseen', { count: unseen })}</p>}
      {same > 0 && <p>{t('data.restore.same', { count: same })}</p>}
      {contents.upgraded > 0 && <p>{t('data.restore.upgraded', { count: contents.upgraded })}</p>}
      {changes && <p>{t('data.restore.allOrNothing')}</p>}
    </Dialog>
  )
}

/** One kind of change, by kind of record. */
function FateTable({ fate, sorted }: { readonly fate: Fate; readonly sorted: SortedOut }) {
  const t = useText()
  const kinds = sorted.fates[fate]
  if (kinds.length === 0) return null
  return (
    <>
      <h3 className="sw-h3">{t(`data.restore.${fate}`)}</h3>
      <Table
        caption={t(`data.restore.${fate}`)}
        captionHidden
        dense
        columns={[
          {
            key: 'kind',
            header: t('data.restore.kind'),
            rowHeader: true,
            width: 'medium',
            cell: ({ record, rows }) => t(`data.records.${record}`, { n: rows.length }),
          },
          {
            key: 'names',
            header: t('data.restore.names'),
            cell: kind => <Names kind={kind} sorted={sorted} />,
          },
        ]}
        rows={kinds}
        rowKey={({ record }) => record}
      />
    </>
  )
}

function Names({ kind, sorted }: { readonly kind: RecordRows; readonly sorted: SortedOut }) {
  const t = useText()
  const formats = useFormats()
  const name = rowNames(sorted.find, t, formats)
  const { record, rows } = kind
  const nameOf = ({ incoming, current }: ComparedRow) =>
    // A row that goes is called what it is called here.
    name(record, incoming.deleted === 1 && current ? current : incoming)
  const [first, others] = [rows.slice(0, NAMED), rows.slice(NAMED, LISTED)]
  // Names hold commas of their own.
  const named = first.map(nameOf).join('; ')
  if (others.length === 0) return named
  return (
    <>
      {named}
      <Disclosure summary={t('data.restore.more', { n: rows.length - first.length })}>
        <ul className="govuk-list">
          {others.map(row => (
            <li key={row.incoming.id}>{nameOf(row)}</li>
          ))}
        </ul>
        {rows.length > LISTED && <p>{t('data.restore.unlisted', { n: rows.length - LISTED })}</p>}
      </Disclosure>
    </>
  )
}
