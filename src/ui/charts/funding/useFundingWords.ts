import type { FundingSeries } from '#core/funding/timeline.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** The points of a funding chart in words. */
export function useFundingWords({ points, pot }: FundingSeries) {
  const t = useText()
  const formats = useFormats()
  const nameOf = (index: number): string => {
    const point = points[index]
    if (!point) return ''
    return t('charts.funding.point', {
      kind: point.kind,
      label: point.label ?? '',
      to: formats.date(point.to),
    })
  }
  const read = (index: number): string => {
    const point = points[index]
    if (!point) return ''
    const { spent, plan, forecast, low, high, kind } = point
    const ahead = kind === 'ahead' && forecast !== undefined
    return t('charts.funding.read', {
      point: nameOf(index),
      when: ahead ? 'ahead' : 'soFar',
      amount: formats.money((ahead ? forecast : spent) ?? 0),
      of: formats.money(pot.amount),
      planned: plan === undefined ? 'no' : 'yes',
      plan: plan === undefined ? '' : formats.money(plan),
      ranged: ahead && low !== undefined && high !== undefined ? 'yes' : 'no',
      low: low === undefined ? '' : formats.money(low),
      high: high === undefined ? '' : formats.money(high),
    })
  }
  return { nameOf, read }
}
