import type { Judgement } from '#core/worth/judgement.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { RetroTable } from '#features/retro/stage/RetroTable.tsx'
import { ROOM } from './room.ts'

/** The chart's numbers. */
export function HindsightTable({ judgement }: { readonly judgement: Judgement }) {
  const t = useText()
  const formats = useFormats()
  return (
    <RetroTable
      caption={t('retro.hindsight.chart')}
      rows={judgement.overTime.slice(-ROOM).map(each => ({ ...each, id: String(each.cases) }))}
      columns={[
        { key: 'by', header: t('retro.hindsight.by'), cell: ({ date }) => formats.date(date) },
        { key: 'cases', header: t('retro.hindsight.cases'), numeric: true, cell: ({ cases }) => cases },
        { key: 'borne', header: t('retro.hindsight.borne'), numeric: true, cell: ({ borneOut }) => borneOut },
      ]}
    />
  )
}
