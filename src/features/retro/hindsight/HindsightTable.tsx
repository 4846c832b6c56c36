import type { Judgement } from '#core/worth/judgement.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'

/** The chart's numbers. */
export function HindsightTable({ points }: { readonly points: Judgement['overTime'] }) {
  const t = useText()
  const formats = useFormats()
  return (
    <RetroTable
      caption={t('retro.hindsight.chart')}
      rows={points.map(each => ({ ...each, id: String(each.cases) }))}
      columns={[
        { key: 'by', header: t('retro.hindsight.by'), cell: ({ date }) => formats.date(date) },
        { key: 'cases', header: t('retro.hindsight.cases'), numeric: true, cell: ({ cases }) => cases },
        { key: 'borne', header: t('retro.hindsight.borne'), numeric: true, cell: ({ borneOut }) => borneOut },
      ]}
    />
  )
}
