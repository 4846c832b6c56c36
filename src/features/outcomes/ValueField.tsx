import type { Unit } from '#core/records/metric.ts'
import { MoneyField, NumberField, type InputProps } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'

/** A value of a metric: an amount, or a number with its unit beside it. */
export function ValueField({ unit, ...props }: InputProps & { readonly unit: Unit }) {
  const t = useText()
  if (unit === 'money') return <MoneyField {...props} />
  const said = unit === 'count' || unit === 'score' ? undefined : t(`outcomes.suffix.${unit}`)
  return <NumberField {...props} suffix={said} />
}
