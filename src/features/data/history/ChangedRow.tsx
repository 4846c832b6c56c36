import { isMessageId } from '#messages/catalogue.ts'
import type { HistoryChange } from '#storage/entries.ts'
import { useRates } from '#ui/figure/rates.tsx'
import { useFormats } from '#ui/formats.ts'
import { Tag } from '#ui/layout/Tag.tsx'
import type { Column } from '#ui/tables/column.ts'
import { Table } from '#ui/tables/Table.tsx'
import { useCoded, useText } from '#ui/text.tsx'
import { rowNames, type Find } from '../words/rowName.ts'
import { useMonths, useWeekdays } from '../words/useDayNames.ts'
import { becameOf, fieldChanges, type FieldChange } from './fieldChanges.ts'
import { valueWords } from './valueWords.ts'

interface ChangedRowProps {
  readonly change: HistoryChange
  readonly find: Find
  /** What stands over the two versions, where they are not one before and one after. */
  readonly versions?: { readonly before: string; readonly after: string }
}

/** A row of a command: the fields that it touched, as they were and as they became. */
export function ChangedRow({ change, find, versions }: ChangedRowProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const months = useMonths()
  const weekdays = useWeekdays()
  const { shown: ratesShown } = useRates()
  const { record, after } = change
  const name = rowNames(find, t, formats)
  const word = valueWords({ t, coded, formats, months, weekdays, find, name, ratesShown })
  const became = becameOf(change)
  const title = t('data.history.row', { record: t(`data.record.${record}`), name: name(record, after) })
  const side = (key: 'before' | 'after'): Column<FieldChange> => ({
    key,
    header: versions?.[key] ?? t(`data.history.${key}`),
    cell: ({ path, kind, ...values }) =>
      word(kind, { value: values[key], path, row: after }) || t('data.history.nothing'),
  })
  const field: Column<FieldChange> = {
    key: 'field',
    header: t('data.history.field'),
    rowHeader: true,
    cell: ({ path }) => (isMessageId(`data.field.${path}`) ? coded('data.field', path) : path),
  }
  const columns = [
    field,
    ...(became === 'added' ? [] : [side('before')]),
    ...(became === 'removed' ? [] : [side('after')]),
  ]
  const rows = fieldChanges(change)
  return (
    <div>
      <h3 className="sw-h3">
        {title} {!versions && <Tag kind="plain">{t(`data.history.${became}`)}</Tag>}
      </h3>
      <Table
        caption={title}
        captionHidden
        dense
        columns={columns}
        rows={rows}
        rowKey={({ path }) => path}
        empty={t('data.history.same')}
      />
    </div>
  )
}
