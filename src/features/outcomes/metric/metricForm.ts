import { parseMoney, type Currency } from '#core/money.ts'
import { Channel, type Kpi, type Metric, type Unit, type ValuePerUnit } from '#core/records/metric.ts'
import { numberText, type Typed } from '#features/outcomes/values.ts'

/** A metric's definition as it is typed. */
export type MetricValues = {
  readonly name: string
  readonly counts: string
  readonly unit: Unit
  readonly better: Metric['better']
  readonly people: string
  readonly action: string
  readonly kind: Metric['kind']
  readonly unitsPerYear: string
  readonly who: string
  readonly population: string
  readonly channels: Channel[]
  readonly measuredHow: string
  readonly ownerRole: string
  readonly kpi: Kpi | ''
  readonly valueAmount: string
  readonly valueSource: string
  readonly valueYear: string
  readonly valueKind: ValuePerUnit['kind'] | ''
}

/** Which field shows a fault that storage names by the record's own field. */
export const metricPaths = {
  'entitled.who': 'who',
  'entitled.population': 'population',
  'value.amount': 'valueAmount',
  'value.source': 'valueSource',
  'value.priceYear': 'valueYear',
  'value.kind': 'valueKind',
} as const satisfies Readonly<Record<string, keyof MetricValues>>

export const emptyMetric: MetricValues = {
  name: '',
  counts: '',
  unit: 'percent',
  better: 'higher',
  people: '',
  action: '',
  kind: 'level',
  unitsPerYear: '',
  who: '',
  population: '',
  channels: ['online'],
  measuredHow: '',
  ownerRole: '',
  kpi: '',
  valueAmount: '',
  valueSource: '',
  valueYear: '',
  valueKind: '',
}

export const metricValues = (metric: Metric): MetricValues => ({
  name: metric.name,
  counts: metric.counts,
  unit: metric.unit,
  better: metric.better,
  people: metric.people,
  action: metric.action,
  kind: metric.kind,
  unitsPerYear: numberText(metric.unitsPerYear),
  who: metric.entitled.who,
  population: numberText(metric.entitled.population),
  channels: [...metric.channels],
  measuredHow: metric.measuredHow,
  ownerRole: metric.ownerRole,
  kpi: metric.kpi ?? '',
  valueAmount: metric.value ? (metric.value.amount / 100).toFixed(2) : '',
  valueSource: metric.value?.source ?? '',
  valueYear: numberText(metric.value?.priceYear),
  valueKind: metric.value?.kind ?? '',
})

/** A value in money has an amount, a source, a price year and a kind, or there is none. */
function readValuePerUnit(values: MetricValues, currency: Currency, typed: Typed) {
  const { valueAmount, valueSource, valueYear, valueKind } = values
  if ([valueAmount, valueSource, valueYear].every(text => text.trim() === '')) return undefined
  const amount = typed.take('valueAmount', parseMoney(valueAmount, currency), 'value-amount-empty')
  const source = valueSource.trim()
  if (source === '') typed.fail('valueSource', 'value-without-source')
  const priceYear =
    valueYear.trim() === ''
      ? typed.fail('valueYear', 'price-year-empty')
      : typed.optional('valueYear', valueYear)
  const kind = valueKind === '' ? typed.fail('valueKind', 'value-kind-empty') : valueKind
  return amount === undefined || source === '' || priceYear === undefined || kind === undefined
    ? undefined
    : { amount, source, priceYear, kind }
}

/** The fields of a metric as typed; what is wrong is noted by field. */
export function readMetric(values: MetricValues, currency: Currency, typed: Typed) {
  const { name, unit, better, kind, channels } = values
  const unitsPerYear = typed.optional('unitsPerYear', values.unitsPerYear)
  const population = typed.optional('population', values.population)
  const value = readValuePerUnit(values, currency, typed)
  if (name.trim() === '') typed.fail('name', 'metric-name-empty')
  return {
    name: name.trim(),
    counts: values.counts.trim(),
    unit,
    better,
    people: values.people.trim(),
    action: values.action.trim(),
    kind,
    unitsPerYear,
    entitled: { who: values.who.trim(), population },
    channels: Channel.options.filter(channel => channels.includes(channel)),
    measuredHow: values.measuredHow.trim(),
    ownerRole: values.ownerRole.trim(),
    kpi: values.kpi === '' ? undefined : values.kpi,
    value,
  }
}

export type MetricFields = ReturnType<typeof readMetric>
