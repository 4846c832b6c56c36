import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import { useCoded, useText } from '#ui/text.tsx'
import type { PastePreview, PasteTotal } from './preview.ts'

/** A table may have hundreds of columns. */
const MOST_NAMES = 8

/** What was decided without asking, what the table says of itself, and what its amounts come to. */
export function PasteSaid({ preview }: { readonly preview: PastePreview }) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const { moneyExact } = formats
  const { countTotals = [] } = preview
  const totals = [...preview.totals, ...countTotals]
  const fieldName = (name: string) => coded('exchange', `field.${preview.kind}.${name}`)
  const totalLine = (total: PasteTotal) => {
    const isCount = countTotals.includes(total)
    const written = isCount ? formats.number : moneyExact
    const named = isCount || totals.some(other => other !== total && other.row === total.row)
    return t('ui.paste.total', {
      row: total.row,
      named: named ? 'yes' : 'no',
      field: fieldName(total.field),
      same: total.stated === total.found ? 'yes' : 'no',
      stated: written(total.stated),
      found: written(total.found),
      difference: written(Math.abs(total.found - total.stated)),
      more: total.found > total.stated ? 'yes' : 'no',
    })
  }
  const differing = totals.filter(({ stated, found }) => stated !== found)
  const unused = preview.columns.filter(
    ({ field, header, samples }) => !field && header !== '' && samples?.length !== 0,
  )
  const names = unused.slice(0, MOST_NAMES).map(({ header }) => t('ui.paste.columnName', { header }))
  const more = unused.length - names.length
  const leftOut =
    unused.length > 0 && unused.length < preview.columns.length
      ? [
          t('ui.paste.columnsLeftOut', {
            n: unused.length,
            names: formats.list([...names, ...(more > 0 ? [t('ui.paste.columnsMore', { n: more })] : [])]),
          }),
        ]
      : []
  const isTold = (row: number, text: string) =>
    preview.notices.some(({ values }) => values?.['row'] === row && values['text'] === text)
  const lines = [
    ...Object.entries(preview.sums).map(([name, sum]) =>
      t('ui.paste.sum', { field: fieldName(name), sum: moneyExact(sum) }),
    ),
    ...totals.filter(({ stated, found }) => stated === found).map(totalLine),
    ...(preview.counts.here ? [t('ui.paste.here', { n: preview.counts.here })] : []),
    ...leftOut,
    ...preview.notices.map(notice => coded('notice', notice.code, notice.values)),
    // A notice tells the same note with what it means.
    ...preview.notes
      .filter(({ row, text }) => !isTold(row, text))
      .map(note => t('ui.paste.note', { row: note.row, text: note.text })),
  ]
  return (
    <>
      {lines.length > 0 && <Said lines={lines} />}
      {differing.length > 0 && (
        <Panel kind="attention" title={t('ui.paste.totalDiffers')}>
          <Said lines={differing.map(totalLine)} />
        </Panel>
      )}
    </>
  )
}

/** What was decided without asking, a line each. */
export function Said({ lines }: { readonly lines: readonly string[] }) {
  return (
    <ul className="govuk-list sw-paste-said">
      {lines.map((line, at) => (
        <li key={`${at} ${line}`}>{line}</li>
      ))}
    </ul>
  )
}
