import { Suspense } from 'react'
import { workKinds, type QuarterWork, type WorkKind } from '#core/funding/types.ts'
import { toCsv } from '#exchange/tables/toCsv.ts'
import { download } from '#ui/actions/download.ts'
import { fileStem } from '#ui/actions/fileName.ts'
import { Loading } from '#ui/feedback/Loading.tsx'
import { whenLoaded } from '#ui/whenLoaded.ts'
import type { FundingProps } from './fundingProps.ts'
import { quartersTable } from './overTimeTable.ts'
import { useFundingText } from './useFundingText.ts'

const SharesChart = whenLoaded(() => import('#ui/charts/funding/SharesChart.tsx').then(m => m.SharesChart))

/** The kind of work that took most of a quarter. */
const most = ({ work }: QuarterWork): WorkKind =>
  workKinds.reduce((largest, kind) => (work[kind] > work[largest] ? kind : largest))

/** What the work was: new, improve, run and legacy as shares of each quarter’s money. */
export function WorkByQuarter({ data, funding, today }: FundingProps) {
  const { t, formats } = useFundingText()
  const { quarters } = funding
  const [first] = quarters
  const last = quarters.at(-1)
  const name = fileStem('work', today, data.team)
  if (!first || !last) return null
  const kind = most(last)
  const share = (quarter: QuarterWork) =>
    quarter.total > 0 ? formats.share(quarter.work[kind] / quarter.total) : t('funding.mix.none')
  return (
    <Suspense fallback={<Loading />}>
      <SharesChart
        quarters={quarters}
        title={t('funding.work.finding', {
          kind: t(`charts.shares.${kind}`),
          share: share(last),
          quarter: last.label,
          more: quarters.length > 1 ? 'yes' : 'no',
          before: share(first),
          first: first.label,
        })}
        caption={t('funding.work.caption')}
        fileName={name}
        onDownloadData={() =>
          download(`${name}.csv`, toCsv(quartersTable(quarters, t)), 'text/csv;charset=utf-8')
        }
      />
    </Suspense>
  )
}
