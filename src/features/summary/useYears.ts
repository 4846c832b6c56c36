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

  const sure = ({ spent, standings: of }: Summary): string[] => {
    if (spent <= 0) return []
    const parts = standings.flatMap(standing =>
      of[standing] === 0
        ? []
        : [t(`summary.years.standing.${standing}`, { share: formats.share(of[standing] / spent) })],
    )
    return [t('summary.years.standings', { parts: parts.join(', ') })]
  }

  const unfunded = ({ funding: { pots }, notFunded, potsHidden }: Summary): string[] => {
    if (pots.length === 0 || notFunded <= 0) return []
    return [
      potsHidden
        ? t('summary.years.notFunded.few')
        : t('summary.years.notFunded', { money: formats.moneyShort(notFunded) }),
    ]
  }

  const runs = ({ on, to }: Summary): string[] =>
    to > on ? [t('summary.years.runs', { date: formats.date(to) })] : []

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
          : [
              ...(summary.few ? [t('summary.years.few')] : []),
              // On one line, so that a page of paper holds everything.
              [...unfunded(summary), ...sure(summary), ...runs(summary)].join(' '),
            ].filter(note => note !== ''),
    }
  }
}
