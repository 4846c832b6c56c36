import { coverageFigure } from '#core/explain/coverage.ts'
import { fundingUsedFigure } from '#core/explain/potMoney.ts'
import { totalFigure } from '#core/explain/total.ts'
import type { Forecast } from '#core/funding/types.ts'
import { sum } from '#core/money.ts'
import type { Summary } from '#core/summary/types.ts'
import type { PageCell, SummaryPage } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { SummaryProps } from './summaryProps.ts'

type KnownForecast = Extract<Forecast, { kind: 'known' }>

const isKnown = (forecast: Forecast): forecast is KnownForecast => forecast.kind === 'known'

/** The strip under the headline: what is asked and approved, what was spent, and where it ends. */
export function useFacts() {
  const t = useText()
  const formats = useFormats()

  const open = ({ funding }: Summary) => funding.pots.filter(({ state }) => state === 'open')

  const decision = (summary: Summary): string => {
    const { funding } = summary
    if (!funding.open) return t('summary.decision.none')
    const to = formats.date(funding.open.to)
    const short = funding.warnings.flatMap(warning => (warning.kind === 'will-pass' ? [warning.by] : []))
    return short.length > 0
      ? t('summary.decision.more', { money: formats.moneyShort(sum(short)), date: to })
      : t('summary.decision.continue', { date: to })
  }

  const approved = ({ funding }: Summary): PageCell =>
    funding.open
      ? {
          text: t('summary.approved', {
            money: formats.moneyShort(funding.open.amount),
            date: formats.date(funding.open.to),
          }),
        }
      : { text: t('summary.approved.none') }

  const spent = (summary: Summary): PageCell => {
    const { period, spent: amount, figures, funding } = summary
    const money = formats.moneyShort(amount)
    if (period.kind === 'year') return { text: money }
    const all = funding.open !== undefined && funding.open.used === amount && !summary.potsHidden
    return all
      ? {
          text: t('summary.spent.share', { money, share: formats.share(funding.open?.of1 ?? 0) }),
          open: () => fundingUsedFigure(figures, funding),
        }
      : { text: money, open: () => totalFigure(figures) }
  }

  const forecast = (summary: Summary): string => {
    const pots = open(summary)
    if (pots.length === 0) return t('summary.forecast.none')
    if (summary.potsHidden) return t('summary.notShown')
    const unknown = pots.map(pot => pot.forecast).find(each => each.kind === 'not-known')
    if (unknown) return t(`summary.forecast.unknown.${unknown.why}`)
    const known = pots.map(pot => pot.forecast).filter(isKnown)
    const money = formats.moneyShort(sum(known.map(({ asked }) => asked)))
    const ranges = known.flatMap(({ range }) => (range ? [range] : []))
    if (ranges.length < known.length) return money
    return t('summary.forecast.range', {
      money,
      low: formats.moneyShort(sum(ranges.map(({ low }) => low))),
      high: formats.moneyShort(sum(ranges.map(({ high }) => high))),
    })
  }

  const facts = ({ summary, audience, today }: SummaryProps, asked: string): SummaryPage['facts'] => {
    const { figures, on } = summary
    const linked: PageCell =
      figures.coverage.spend > 0
        ? {
            text: formats.share(figures.coverage.outcome / figures.coverage.spend),
            open: () => coverageFigure(figures),
          }
        : { text: formats.moneyKnown(figures.cost.all, 'nothing') }
    return [
      ...(audience === 'finance' ? [{ label: t('summary.fact.decision'), value: { text: asked } }] : []),
      { label: t('summary.fact.approved'), value: approved(summary) },
      { label: t('summary.fact.spent'), value: spent(summary) },
      ...(audience === 'finance' && on === today
        ? [{ label: t('summary.fact.forecast'), value: { text: forecast(summary) } }]
        : [{ label: t('summary.fact.linked'), value: linked }]),
    ]
  }
  return { decision, facts }
}
