import { IsoDate } from '#core/records/fields.ts'
import { ChangeSentence } from '#features/outcomes/ChangeSentence.tsx'
import { readValue } from '#features/outcomes/values.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'
import type { MetricValues } from './metricForm.ts'

/** Baseline and target as they are typed. */
export interface MarksTyped {
  readonly from: string
  readonly to: string
  readonly since: string
}

interface SentencePreviewProps {
  readonly metric: MetricValues
  readonly marks?: MarksTyped | undefined
}

/** An invented change, until there is a baseline and a target to take one from. */
const example = { higher: [41, 66], lower: [66, 41] } as const
const SINCE = IsoDate.parse('2026-04-01')

/** How Overview will say a change of this metric, as it is typed. */
export function SentencePreview({ metric, marks }: SentencePreviewProps) {
  const t = useText()
  const [from, to] = [readValue(marks?.from ?? '', metric.unit), readValue(marks?.to ?? '', metric.unit)]
  const since = IsoDate.safeParse(marks?.since)
  const own = from.ok && to.ok && from.value !== to.value
  const [start, end] = own ? [from.value, to.value] : example[metric.better]
  const isBetter = metric.better === 'higher' ? end > start : end < start
  return (
    <Panel kind="info" title={t(own ? 'outcomes.preview.own' : 'outcomes.preview.example')}>
      <p>
        <ChangeSentence
          metric={{
            name: metric.name.trim() || t('outcomes.preview.name'),
            unit: metric.unit,
            people: metric.people.trim(),
            action: metric.action.trim(),
          }}
          from={start}
          to={end}
          since={since.success ? since.data : SINCE}
          trend={isBetter ? 'better' : 'worse'}
        />
      </p>
    </Panel>
  )
}
