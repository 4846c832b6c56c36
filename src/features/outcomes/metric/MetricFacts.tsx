import type { Metric } from '#core/records/metric.ts'
import { useFormats } from '#ui/formats.ts'
import { Facts } from '#ui/layout/Facts.tsx'
import { useText } from '#ui/text.tsx'

/** The definition of a metric, to read. */
export function MetricFacts({ metric }: { readonly metric: Metric }) {
  const t = useText()
  const formats = useFormats()
  const { counts, unit, better, kind, entitled, channels, measuredHow, ownerRole, kpi, value, version } =
    metric
  const said = (text: string) => text || t('outcomes.notSaid')
  return (
    <Facts
      items={[
        { key: 'counts', label: t('outcomes.metric.counts'), value: said(counts) },
        {
          key: 'unit',
          label: t('outcomes.metric.unit'),
          value: t('outcomes.metric.scale', { unit: t(`outcomes.unit.${unit}`), better, kind }),
        },
        { key: 'who', label: t('outcomes.metric.who'), value: said(entitled.who) },
        {
          key: 'channels',
          label: t('outcomes.metric.channels'),
          value: said(formats.list(channels.map(channel => t(`outcomes.channel.${channel}`)))),
        },
        { key: 'how', label: t('outcomes.metric.measuredHow'), value: said(measuredHow) },
        { key: 'owner', label: t('outcomes.metric.owner'), value: said(ownerRole) },
        { key: 'kpi', label: t('outcomes.metric.kpi'), value: t(`outcomes.kpi.${kpi ?? 'none'}`) },
        { key: 'version', label: t('outcomes.metric.version'), value: version },
        {
          key: 'value',
          label: t('outcomes.metric.value'),
          value: value
            ? t('outcomes.metric.value.said', {
                money: formats.moneyExact(value.amount),
                source: value.source,
                year: String(value.priceYear),
                kind: t(`outcomes.valueKind.${value.kind}`),
              })
            : t('outcomes.metric.value.none'),
        },
      ]}
    />
  )
}
