import type { ChartBucket, ChartSeries } from '#core/chart/types.ts'
import { sentenceStart } from '#ui/sentence.ts'
import type { Frame } from '#ui/text.tsx'
import type { Marks } from './events.ts'
import { shorten } from '#ui/shorten.ts'
import type { Words } from './words.ts'

/** What the money did, in a sentence without its full stop. */
function moneyFinding(series: ChartSeries, { t, formats }: Words): string {
  const { spend } = series.findings
  switch (spend.kind) {
    case 'none':
      return t('charts.title.none')
    case 'one':
      return t('charts.title.one', {
        total: formats.money(spend.total),
        n: spend.number,
        alone: spend.alone ? 'yes' : 'no',
      })
    case 'sum':
      return t('charts.title.sum', {
        total: formats.money(spend.total),
        first: spend.first,
        last: spend.last,
      })
    case 'steady':
    case 'rising':
    case 'falling':
      return t('charts.title.perDay', {
        finding: spend.kind,
        now: formats.money(spend.perDayNow),
        was: formats.money(spend.perDayThen),
        first: spend.firstNow,
        last: spend.lastNow,
        one: spend.firstNow === spend.lastNow ? 'yes' : 'no',
      })
  }
}

/** What changed, in a sentence without its full stop. */
export function outcomeFinding(series: ChartSeries, words: Words): string | undefined {
  const { outcome } = series.findings
  if (!outcome) return undefined
  const { state, guardrail } = outcome
  const name = words.outcome
  if (state.kind === 'unmeasured') {
    return words.t('charts.title.unmeasured', {
      name,
      why: state.why.replaceAll('-', '_'),
      latest: state.latest ? words.value(state.latest.value) : '',
      read: state.latest ? 'yes' : 'no',
    })
  }
  return words.t('charts.title.measured', {
    name,
    trend: state.trend === 'better' && state.target?.reached === true ? 'reached' : state.trend,
    guardrail: guardrail ? 'yes' : 'no',
    from: words.value(state.baseline.value),
    to: words.value(state.latest.value),
  })
}

/** The title: what the chart shows, money first in the cost frame and change first in the investment frame. */
export function titleOf(series: ChartSeries, frame: Frame, words: Words): string {
  const { t, formats } = words
  const all = series.buckets.at(-1)?.cumulative ?? 0
  const finding = outcomeFinding(series, words)
  const outcome = finding && sentenceStart(finding)
  if (series.findings.spend.kind === 'none' || frame === 'cost') {
    const money = moneyFinding(series, words)
    return outcome === undefined ? money : t('charts.title.both', { first: money, second: outcome })
  }
  const invested = { amount: formats.moneyShort(all), known: series.known.replace('-', '_') }
  if (outcome === undefined) return t('charts.title.invested', invested)
  if (series.findings.outcome?.state.kind === 'measured')
    return t('charts.title.alongside', { ...invested, outcome })
  return t('charts.title.both', { first: t('charts.title.invested', invested), second: outcome })
}

/** The caption over the chart: measure, period, and what the arrows are. */
export function captionOf(series: ChartSeries, words: Words): string {
  const { t } = words
  const drawn = series.buckets.filter(b => b.kind !== 'outside')
  const [first, last] = [drawn[0], drawn.at(-1)]
  if (!first || !last) return t('charts.caption.empty')
  const measure = t('charts.caption.measure', {
    grouped: series.grouped,
    outcome: series.findings.outcome ? 'yes' : 'no',
    name: words.outcome,
    first: first.label,
    last: last.label,
    one: first === last ? 'yes' : 'no',
    days: words.days({ from: first.from, to: last.to }),
  })
  if (series.events.length === 0) return measure
  const linked = series.events.filter(e => e.linked).length
  const some = linked > 0 && linked < series.events.length
  return `${measure} ${t('charts.caption.events', { linked: some ? 'some' : 'all' })}`
}

/** The caption over one outcome's chart: measure, period, and what the arrows are. */
export function outcomeCaption(series: ChartSeries, words: Words): string {
  const [first, last] = [series.buckets[0], series.buckets.at(-1)]
  if (!first || !last) return ''
  const measure = words.t('charts.caption.outcome', {
    name: words.outcome,
    days: words.days({ from: first.from, to: last.to }),
  })
  return series.events.length === 0
    ? measure
    : `${measure} ${words.t('charts.caption.events', { linked: 'all' })}`
}

/** What numbered arrows stand for, one line each. */
export const liveNotes = ({ marks }: Marks, { t, formats }: Words): string[] =>
  marks.map(({ label, events }) =>
    t('charts.live.note', { n: label, names: formats.list(events.map(e => shorten(e.name))) }),
  )

/** The note under the chart: how it is grouped and marked, what is left out, and the source. */
export function noteOf(series: ChartSeries, words: Words): string {
  const { t, formats } = words
  const metric = series.findings.outcome?.metric
  const between = series.buckets.reduce((sum, b) => sum + b.between, 0)
  const has = (test: (bucket: ChartBucket) => boolean) => series.buckets.some(test)
  const parts = [
    series.grouped === 'quarter' && t('charts.note.quarters'),
    has(b => b.plan !== undefined) && t('charts.note.plan'),
    between !== 0 && t('charts.note.between', { amount: formats.money(between) }),
    has(b => b.missing !== undefined) && t('charts.note.noRate'),
    series.offAxis.length > 0 && t('charts.note.offAxis', { n: series.offAxis.length }),
    t('charts.note.source', {
      outcome: metric ? 'yes' : 'no',
      how: metric?.measuredHow ? 'yes' : 'no',
      measuredHow: metric?.measuredHow.trim().replace(/\.$/, '') ?? '',
    }),
  ]
  return parts.filter(part => part !== false && part !== '').join(' ')
}
