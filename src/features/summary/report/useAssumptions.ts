import { assumptionsOf, type Assumption } from '#exchange/workbook/sheets/assumptions.ts'
import type { AssumptionWords } from '#exchange/workbook/words.ts'
import type { TextSection } from '#exchange/report/textDocument.ts'
import type { SummaryProps } from '#features/summary/summaryProps.ts'
import { useFormats } from '#ui/formats.ts'
import { useCoded, useText } from '#ui/text.tsx'

/** Everything that the figures take for granted: the workbook's own list, and how money is shared. */
export function useAssumptions() {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()

  const words = (currency: string): AssumptionWords => ({
    // Months and weekdays stand with the records, all else with the workbook.
    word: key => (/^(month|weekday)\./.test(key) ? coded('data', key) : coded('workbook.book', key)),
    value: code => coded('data.value', code),
    facts: { currency },
  })
  const said = ({ is }: Assumption): string => {
    if (is?.kind === 'date') return formats.date(is.date)
    if (is?.kind === 'number') return formats.number(is.value)
    return is?.kind === 'text' ? is.text : t('summary.report.none')
  }

  return ({ data, summary }: SummaryProps): TextSection => {
    const { currency } = data.workspace
    const all = assumptionsOf(summary.figures, words(t(`data.currency.${currency}`)))
    return {
      title: t('summary.report.assumptions'),
      table: {
        columns: (['assumption', 'value', 'source'] as const).map(each => t(`summary.report.${each}`)),
        rows: [
          ...all.map(each => [coded('workbook.book.assumption', each.key), said(each), each.source ?? '']),
          [t('summary.report.sharing'), t('summary.report.sharing.value'), ''],
        ],
      },
      lines: [],
    }
  }
}
