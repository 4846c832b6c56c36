import type { TextDocument, TextSection } from '#exchange/report/textDocument.ts'
import { useFormats } from '#ui/formats.ts'
import { isolate } from '#ui/isolate.ts'
import { useText } from '#ui/text.tsx'
import type { SummaryProps } from '#features/summary/summaryProps.ts'
import { useAssumptions } from './useAssumptions.ts'
import { useMoneySections } from './useMoneySections.ts'
import { useOutcomeSections } from './useOutcomeSections.ts'

const withIsolatedCells = ({ table, ...section }: TextSection): TextSection => ({
  ...section,
  ...(table && { table: { ...table, rows: table.rows.map(cells => cells.map(isolate)) } }),
})

/** The report behind the page: everything that it rests on, without a rate or a day of anybody's. */
export function useReport(): (props: SummaryProps) => TextDocument {
  const t = useText()
  const formats = useFormats()
  const [assumptions, ofOutcomes, ofMoney] = [useAssumptions(), useOutcomeSections(), useMoneySections()]

  const decisions = ({ data, summary }: SummaryProps): TextSection => {
    const names = new Map(data.deliverables.map(({ id, name }) => [id, name]))
    const made = data.decisions.filter(({ date }) => date <= summary.on)
    const columns = ['date', 'about', 'decision', 'owner', 'due'] as const
    return {
      title: t('summary.report.decisions'),
      lines: made.length === 0 ? [t('summary.report.noDecisions')] : [],
      ...(made.length > 0 && {
        table: {
          columns: columns.map(each => t(`summary.report.${each}`)),
          rows: made
            .toSorted((a, b) => (a.date < b.date ? 1 : -1))
            .map(({ date, deliverable, choice, text, ownerRole, due }) => [
              formats.date(date),
              names.get(deliverable ?? '') ?? t('summary.report.wholeTeam'),
              `${t(`retro.choice.${choice}`)}. ${text}`,
              ownerRole,
              due ? formats.date(due) : t('summary.report.notSaid'),
            ]),
        },
      }),
    }
  }

  return props => {
    const { data, summary, audience } = props
    const { evidence, register, definitions } = ofOutcomes(props)
    const { funding, coverage, standings } = ofMoney(props)
    return {
      title: t('summary.report.title', { team: data.team.name }),
      lede: [
        t('summary.report.lede', {
          date: formats.date(summary.on),
          period: summary.period.kind,
          label: summary.period.kind === 'year' ? summary.period.label : '',
        }),
      ],
      sections: [
        assumptions(props),
        ...funding,
        coverage,
        standings,
        register,
        evidence,
        ...(audience === 'finance' ? [decisions(props)] : []),
        ...definitions,
      ].map(withIsolatedCells),
    }
  }
}
