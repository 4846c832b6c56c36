import type { TextSection } from '#exchange/report/textDocument.ts'
import type { SummaryProps } from '#features/summary/summaryProps.ts'
import { toIsoDate } from '#core/calendar.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** Everything that the figures take for granted. */
export function useAssumptions() {
  const t = useText()
  const formats = useFormats()
  return ({ data }: SummaryProps): TextSection => {
    const { calendar, rates, costItems, workspace, team } = data
    const bases = new Set(rates.map(({ basis }) => basis))
    const [basis] = bases
    const month = toIsoDate(2026, workspace.financialYearStart, 1)
    const [monthName = ''] = formats.monthShort(month).split(' ')
    const rows = [
      [
        t('summary.report.days'),
        t('summary.report.days.value', {
          division: t(`team.division.${calendar.division}`),
          hours: formats.number(calendar.hoursPerDay),
        }),
      ],
      [
        t('summary.report.rates'),
        team.origin === 'copy'
          ? t('summary.report.copy.value')
          : t('summary.report.rates.value', {
              n: rates.length,
              basis: bases.size === 1 ? (basis === 'day-in-post' ? 'post' : 'worked') : 'both',
            }),
      ],
      [
        t('summary.report.vat'),
        t('summary.report.vat.value', {
          n: costItems.filter(({ money }) => money.vat.kind === 'not-stated').length,
        }),
      ],
      [t('summary.report.sharing'), t('summary.report.sharing.value')],
      [t('summary.report.year'), t('summary.report.year.value', { month: monthName })],
    ]
    return {
      title: t('summary.report.assumptions'),
      table: { columns: [t('summary.report.assumption'), t('summary.report.value')], rows },
      lines: [],
    }
  }
}
