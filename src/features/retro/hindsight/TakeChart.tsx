import { useRef } from 'react'
import type { Judgement } from '#core/worth/judgement.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { download } from '#ui/actions/download.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { ChartActions } from '#ui/charts/ChartActions.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RetroProps } from '#features/retro/retroProps.ts'
import { CasesPicture } from './CasesPicture.tsx'

interface TakeChartProps extends Pick<RetroProps, 'data' | 'today'> {
  /** The finding. */
  readonly title: string
  readonly points: Judgement['overTime']
}

/** The chart as a picture and as data: all cases, not only those that have room on the screen. */
export function TakeChart({ data: { team }, today, title, points }: TakeChartProps) {
  const t = useText()
  const formats = useFormats()
  const stage = useRef<HTMLDivElement>(null)
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) return null
  const name = fileStem(t('retro.hindsight.file'), today, team)
  const save = () => {
    const rows = points.map(({ date, cases, borneOut }) => [date, cases, borneOut])
    const columns = [t('retro.hindsight.by'), t('retro.hindsight.cases'), t('retro.hindsight.borne')]
    download(`${name}.csv`, toCsv({ columns, rows }), 'text/csv;charset=utf-8')
  }
  return (
    <>
      <div ref={stage} hidden>
        <CasesPicture points={points} />
      </div>
      <ChartActions
        stage={stage}
        text={{
          title,
          caption: t('retro.hindsight.caption', {
            from: formats.date(first.date),
            to: formats.date(last.date),
            team: team.name,
          }),
          notes: [],
        }}
        fileName={name}
        onDownloadData={save}
      />
    </>
  )
}
