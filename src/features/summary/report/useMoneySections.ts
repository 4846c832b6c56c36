import type { TextSection } from '#exchange/report/textDocument.ts'
import { sum, ZERO, type Minor } from '#core/money.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { SummaryProps } from '#features/summary/summaryProps.ts'

/** Columns of money that is approved, used or left. */
const AMOUNTS = new Set(['approved', 'used', 'usedInYear', 'left'])

/** Where the money comes from, what it is linked to, and how sure it is. */
export function useMoneySections() {
  const t = useText()
  const formats = useFormats()

  const funding = ({ summary, audience }: SummaryProps): TextSection[] => {
    const { pots } = summary.funding
    const shown = (amount: Minor) => (summary.potsHidden ? t('summary.notShown') : formats.moneyExact(amount))
    if (pots.length === 0) return []
    const reference = audience === 'finance'
    // Of a year, what is left of a pot is not the year’s: it says what the year used.
    const whole = summary.period.kind === 'so-far'
    const rows = pots.map(({ pot, left }) => [
      pot.name,
      ...(reference ? [pot.reference || t('summary.report.notSaid')] : []),
      t('summary.report.between', { from: formats.date(pot.from), to: formats.date(pot.to) }),
      formats.moneyExact(pot.amount),
      shown(summary.paid.get(pot.id) ?? ZERO),
      ...(whole ? [shown(left)] : []),
    ])
    const blanks = reference ? ['', '', ''] : ['', '']
    const columns = [
      'pot',
      ...(reference ? (['reference'] as const) : []),
      'dates',
      'approved',
      whole ? 'used' : 'usedInYear',
      ...(whole ? (['left'] as const) : []),
    ] as const
    return [
      {
        title: t('summary.report.funding'),
        table: {
          columns: columns.map(each => t(`summary.report.${each}`)),
          numeric: columns.flatMap((each, i) => (AMOUNTS.has(each) ? [i] : [])),
          rows: [
            ...rows,
            [t('summary.report.notFunded'), ...blanks, shown(summary.notFunded), ...(whole ? [''] : [])],
          ],
        },
        lines: [],
      },
    ]
  }

  const coverage = ({ summary }: SummaryProps): TextSection => {
    const { coverage: of } = summary
    const row = (name: 'deliverable' | 'outcome' | 'measured') => [
      t(`summary.report.coverage.${name}`),
      formats.moneyExact(of[name]),
      of.spend > 0 ? formats.share(of[name] / of.spend) : t('summary.report.none'),
    ]
    return {
      title: t('summary.report.coverage'),
      table: {
        columns: (['linked', 'money', 'share'] as const).map(each => t(`summary.report.${each}`)),
        numeric: [1, 2],
        rows: [
          row('deliverable'),
          row('outcome'),
          row('measured'),
          [t(`summary.report.coverage.all.${summary.period.kind}`), formats.moneyExact(of.spend), ''],
        ],
      },
      lines: [],
    }
  }

  const standings = ({ summary }: SummaryProps): TextSection => {
    const { standings: of } = summary
    const all = sum(Object.values(of))
    return {
      title: t('summary.report.standings'),
      table: {
        columns: (['standing', 'money', 'share'] as const).map(each => t(`summary.report.${each}`)),
        numeric: [1, 2],
        rows: (['reconciled', 'accrued', 'estimated'] as const).map(standing => [
          t(`summary.report.standing.${standing}`),
          formats.moneyExact(of[standing]),
          all > 0 ? formats.share(of[standing] / all) : t('summary.report.none'),
        ]),
      },
      lines: [],
    }
  }

  return (props: SummaryProps) => ({
    funding: funding(props),
    coverage: coverage(props),
    standings: standings(props),
  })
}
