import { coverageFigure } from '#core/explain/coverage.ts'
import { fundingUsedFigure } from '#core/explain/potMoney.ts'
import { totalFigure } from '#core/explain/total.ts'
import type { Summary } from '#core/summary/types.ts'
import type { PageCell, SummaryPage } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { SummaryProps } from './summaryProps.ts'

/** The strip under the headline: what is asked and approved, what was spent, and where it ends. */
export function useFacts() {
  const t = useText()
  const formats = useFormats()

  const decision = ({ closed, funding: { open, pots }, notFunded, potsHidden }: Summary): string => {
    const unfunded = pots.length > 0 && notFunded > 0
    if (closed || (!open && !unfunded)) return t('summary.decision.none')
    if (unfunded && potsHidden) return t('summary.notShown')
    const asked = {
      money: formats.moneyShort(notFunded),
      known: !open || open.forecast.kind === 'known' ? 'whole' : 'least',
    }
    if (!open) return t('summary.decision.fund', asked)
    const date = formats.date(open.to)
    const more = formats.moneyShort(open.shortAhead)
    const short = open.shortAhead > 0 && !potsHidden
    if (unfunded)
      return short ? t('summary.decision.both', { ...asked, more, date }) : t('summary.decision.fund', asked)
    return short
      ? t('summary.decision.more', { ...asked, money: more, date })
      : t('summary.decision.continue', { date })
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

  const forecast = ({ funding: { open }, potsHidden }: Summary): string => {
    if (!open) return t('summary.forecast.none')
    if (potsHidden) return t('summary.notShown')
    const { forecast: of } = open
    if (of.kind === 'not-known') return t(`summary.forecast.unknown.${of.why}`)
    const money = formats.moneyShort(of.asked)
    if (!of.range) return money
    return t('summary.forecast.range', {
      money,
      low: formats.moneyShort(of.range.low),
      high: formats.moneyShort(of.range.high),
    })
  }

  const facts = ({ summary, audience, today }: SummaryProps, asked: string): SummaryPage['facts'] => {
    const { figures, on, period, coverage } = summary
    const linked: PageCell =
      coverage.spend > 0
        ? {
            text: formats.share(coverage.outcome / coverage.spend),
            ...(period.kind === 'so-far' && { open: () => coverageFigure(figures) }),
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
