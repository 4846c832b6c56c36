import { add, sum, ZERO } from '#core/money.ts'
import { totalFigure } from '#core/explain/total.ts'
import { shownParts } from '#core/shown.ts'
import type { Standing } from '#core/records/costItem.ts'
import type { Summary, YearSpent } from '#core/summary/types.ts'
import type { PageTable } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** As many years as stand beside each other on a page. */
const MOST = 5

const standings: readonly Standing[] = ['reconciled', 'accrued', 'estimated']

/** The earliest years as one, where there are more than fit. */
function fitting(years: readonly YearSpent[], before: string): readonly YearSpent[] {
  if (years.length <= MOST) return years
  const early = years.slice(0, years.length - MOST + 1)
  return [
    {
      label: before,
      capital: sum(early.map(({ capital }) => capital)),
      resource: sum(early.map(({ resource }) => resource)),
      total: sum(early.map(({ total }) => total)),
    },
    ...years.slice(-MOST + 1),
  ]
}

/** A year's amounts as they are shown: whole pounds, of which the rows sum to the years and the years to all. */
function asShownTogether(years: readonly YearSpent[]): YearSpent[] {
  const totals = shownParts(years.map(({ total }) => total))
  return years.map(({ label, resource, capital }, i) => {
    const total = totals[i] ?? ZERO
    const [shownResource = resource, shownCapital = capital] = shownParts([resource, capital], total)
    return { label, resource: shownResource, capital: shownCapital, total }
  })
}

/** Capital and resource by financial year, and how sure the money is. */
export function useYears() {
  const t = useText()
  const formats = useFormats()

  const sure = ({ period, figures: { headline } }: Summary): string[] => {
    const all = sum(Object.values(headline.standings))
    if (all <= 0) return []
    const parts = standings.flatMap(standing => {
      const amount = headline.standings[standing]
      return amount === 0
        ? []
        : [t(`summary.years.standing.${standing}`, { share: formats.share(amount / all) })]
    })
    const of = period.kind === 'year' ? t('summary.years.standing.all') : ''
    return [of + t('summary.years.standings', { parts: parts.join(', ') })]
  }

  return (summary: Summary): PageTable => {
    const years = asShownTogether(fitting(summary.years, t('summary.years.before')))
    const row = (name: string, of: (year: YearSpent) => YearSpent['total'], total = false) => {
      const whole = years.reduce((all, year) => add(all, of(year)), ZERO)
      const opens = total && summary.period.kind === 'so-far'
      return {
        total,
        cells: [
          { text: name },
          ...years.map(year => ({ text: formats.money(of(year)) })),
          { text: formats.money(whole), ...(opens && { open: () => totalFigure(summary.figures) }) },
        ],
      }
    }
    return {
      title: t('summary.years.title'),
      columns: [
        { title: t('summary.years.kind'), numeric: false },
        ...years.map(({ label }) => ({ title: label, numeric: true })),
        { title: t('summary.years.total'), numeric: true },
      ],
      rows:
        years.length === 0
          ? []
          : [
              ...(summary.few
                ? []
                : [
                    row(t('summary.years.resource'), ({ resource }) => resource),
                    row(t('summary.years.capital'), ({ capital }) => capital),
                  ]),
              row(t('summary.years.total'), ({ total }) => total, true),
            ],
      notes:
        years.length === 0
          ? [t('summary.years.none')]
          : [...(summary.few ? [t('summary.years.few')] : []), ...sure(summary)],
    }
  }
}
