import { Tag } from '#ui/layout/Tag.tsx'
import { useFormats } from '#ui/formats.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import type { PastePreview, PasteRow } from './preview.ts'
import { readDays } from './readDays.ts'

interface PasteRowsProps {
  readonly preview: PastePreview
  readonly caption?: string | undefined
  readonly onMap: (column: number, field: string) => void
}

/** A row that only a rule keeps out, as a date that is taken, was read. */
const isRead = ({ issues = [] }: PasteRow) => issues.length > 0 && issues.every(({ rule }) => rule)

/** The rows as pasted, with what each column holds over it, to be changed there. */
export function PasteRows({ preview, caption, onMap }: PasteRowsProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const name = (column: PastePreview['columns'][number]) =>
    column.header || t('ui.paste.column', { letter: column.letter })
  const options = preview.fields.map(field => ({
    value: field.name,
    text: coded('exchange', `field.${preview.kind}.${field.name}`),
  }))
  const columns: Column<PasteRow>[] = [
    { key: 'row', header: t('ui.paste.row'), rowHeader: true, cell: row => row.row },
    ...preview.columns.map(column => ({
      key: String(column.index),
      header: (
        <label className="sw-paste-column">
          {name(column)}
          <select
            className="govuk-select sw-cell-select"
            aria-label={t('ui.paste.holds', { column: name(column) })}
            value={column.field ?? ''}
            onChange={event => onMap(column.index, event.currentTarget.value)}
          >
            <option value="">{t('ui.paste.leave')}</option>
            {options.map(option => (
              <option key={option.value} value={option.value}>
                {option.text}
              </option>
            ))}
          </select>
        </label>
      ),
      cell: (row: PasteRow) => {
        const text = row.cells[column.index] ?? ''
        const days = readDays(row.value, column.field)
        if (text === '' || days.length === 0 || text.trim() === days.join()) return text
        return (
          <>
            {text}{' '}
            <span className="sw-note">
              {t('ui.paste.readAs', { day: days.map(formats.date).join(' – ') })}
            </span>
          </>
        )
      },
    })),
    {
      key: 'state',
      header: t('ui.paste.state'),
      headerHidden: true,
      cell: row =>
        row.here ? (
          <Tag kind="plain">{t('ui.paste.hereAlready')}</Tag>
        ) : (
          !row.ok && <Tag kind="attention">{t(isRead(row) ? 'ui.paste.out' : 'ui.paste.unread')}</Tag>
        ),
    },
  ]
  return (
    <>
      <VirtualTable
        dense
        caption={caption ?? t('ui.paste.rows')}
        columns={columns}
        rows={preview.rows}
        rowKey={row => String(row.row)}
        rowTone={row => (row.here ? 'muted' : row.ok ? undefined : 'bad')}
      />
      {preview.more && <p className="sw-caption">{t('ui.paste.moreRows', { n: preview.more.rows })}</p>}
    </>
  )
}
