import type { ReactNode } from 'react'
import type { Trend } from '#core/outcomes/types.ts'
import { difference } from '#core/outcomes/decimals.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Metric } from '#core/records/metric.ts'
import { useFormats } from '#ui/formats.ts'
import { T } from '#ui/text.tsx'

const whatChanged = (parts: ReactNode[]) => <span className="sw-out">{parts}</span>
const warning = (parts: ReactNode[]) => <span className="sw-alert">{parts}</span>

type Measured = Pick<Metric, 'name' | 'unit' | 'people' | 'action'>

const inEvery100 = ({ unit, people, action }: Measured) =>
  unit === 'percent' && people !== '' && action !== ''

/** Whether the sentence itself says from what to what it moved. */
export const saysBoth = (metric: Measured, trend: Trend): boolean => trend !== 'same' && !inEvery100(metric)

interface ChangeSentenceProps {
  readonly metric: Measured
  readonly from: number
  readonly to: number
  readonly since: IsoDate
  readonly trend: Trend
}

/** What changed for people, in the sentence that Overview says it with. */
export function ChangeSentence({ metric, from, to, since, trend }: ChangeSentenceProps) {
  const formats = useFormats()
  const { name, unit, people, action } = metric
  const moved = difference(to, from)
  const id =
    trend === 'same'
      ? 'overview.same'
      : inEvery100(metric)
        ? 'overview.inEvery100'
        : ('overview.moved' as const)
  return (
    <T
      id={id}
      values={{
        metric: name,
        people,
        action,
        size: unit === 'percent' ? formats.points(Math.abs(moved)) : formats.number(Math.abs(moved)),
        more: moved > 0 ? 'more' : 'fewer',
        trend,
        from: formats.measure(from, unit),
        to: formats.measure(to, unit),
        since: formats.date(since),
        out: whatChanged,
        warn: warning,
      }}
    />
  )
}
