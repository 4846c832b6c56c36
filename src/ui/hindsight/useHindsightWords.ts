import { barLevel, type Hindsight, type Told } from '#core/worth/hindsight.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

export type Verdict = 'yes' | 'no' | 'unsure'

/** Whether a vote was borne out; absent where no reading has told. */
export function verdictOf(told: Told): Verdict | undefined {
  if (told.kind !== 'told') return undefined
  if (told.borneOut === undefined) return 'unsure'
  return told.borneOut ? 'yes' : 'no'
}

/** What became of a vote, in sentences. */
export function useHindsightWords() {
  const t = useText()
  const formats = useFormats()
  const told = ({ told: each, metric }: Hindsight, verdict: Verdict | undefined, dated: boolean): string => {
    if (each.kind === 'never') return t(`hindsight.never.${each.why}`)
    if (each.kind === 'awaited')
      return t('hindsight.awaited', { due: formats.date(each.due), overdue: each.overdue ? 'yes' : 'no' })
    if (!metric) return t('hindsight.never.outcome-gone')
    return t('hindsight.told', {
      metric: metric.name,
      from: formats.measure(each.from.value, metric.unit),
      to: formats.measure(each.to.value, metric.unit),
      date: formats.date(each.to.date),
      dated: dated ? 'yes' : 'no',
      bar: each.bar.kind === 'break-even' ? 'even' : 'expected',
      level: formats.level(barLevel(metric, each.from, each.bar), metric.unit),
      borne: verdict ?? 'untold',
    })
  }
  return {
    /** What was measured or why nothing was, and whether it was borne out. */
    became: (each: Hindsight): string => told(each, verdictOf(each.told), false),
    /** The same with its day, where the verdict stands beside it. */
    measured: (each: Hindsight): string => told(each, undefined, true),
  }
}
