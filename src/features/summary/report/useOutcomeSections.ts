import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { Summary } from '#core/summary/types.ts'
import type { TextSection } from '#exchange/report/textDocument.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { isOlder } from '#features/summary/isOlder.ts'
import { readSince } from '#features/summary/readSince.ts'
import type { SummaryProps } from '#features/summary/summaryProps.ts'

/** What was read, what is expected of it and by whom, and what each measure means. */
export function useOutcomeSections() {
  const t = useText()
  const formats = useFormats()
  const orNone = (text: string) => (text === '' ? t('summary.report.notSaid') : text)

  const evidence = (summary: Summary): TextSection => {
    const rows = summary.figures.outcomes.flatMap(({ metric, readings }) =>
      readings.map(reading => [
        metric.name,
        reading.group ?? t('summary.report.everyone'),
        formats.date(reading.date),
        formats.measure(reading.value, metric.unit),
        t(`outcomes.confidence.${reading.confidence}`),
        reading.evidence || t('summary.report.evidence.none'),
      ]),
    )
    const columns = ['measure', 'group', 'date', 'reading', 'confidence', 'evidence'] as const
    return {
      title: t('summary.report.outcomes'),
      lines: [
        ...(rows.length === 0 ? [t('summary.report.noReadings')] : []),
        ...(isOlder(summary) ? [t('summary.changed.noReading')] : []),
      ],
      ...(rows.length > 0 && { table: { columns: columns.map(each => t(`summary.report.${each}`)), rows } }),
    }
  }

  const benefit = (figure: OutcomeFigure): string[] => {
    const { metric, outcome, state, due } = figure
    const measure = (value: number) => formats.measure(value, metric.unit)
    const { baseline, target } = outcome
    const next = due.find(({ group }) => group === undefined) ?? due[0]
    const latest = readSince(figure)
    const none = t('summary.report.none')
    return [
      outcome.guardrail ? t('summary.changed.guardrail', { name: metric.name }) : metric.name,
      orNone(metric.ownerRole),
      baseline
        ? t('summary.changed.read', { value: measure(baseline.value), date: formats.date(baseline.date) })
        : none,
      !target
        ? none
        : target.date
          ? t('summary.report.target.by', { value: measure(target.value), date: formats.date(target.date) })
          : measure(target.value),
      latest
        ? t('summary.changed.read', {
            value: measure(latest.value),
            date: formats.date(latest.date),
          })
        : t('summary.changed.notMeasured'),
      state.kind === 'measured'
        ? formats.change(state.change, metric.unit)
        : t('summary.changed.notMeasured'),
      latest ? t(`outcomes.confidence.${latest.confidence}`) : none,
      next
        ? next.overdue
          ? t('summary.report.overdue', { date: formats.date(next.due) })
          : formats.date(next.due)
        : t('summary.report.notSaid'),
    ]
  }

  const register = (outcomes: readonly OutcomeFigure[]): TextSection => {
    const columns = [
      'measure',
      'owner',
      'baseline',
      'target',
      'latest',
      'change',
      'confidence',
      'next',
    ] as const
    return {
      title: t('summary.report.benefits'),
      lines: [t(outcomes.length === 0 ? 'summary.report.noOutcomes' : 'summary.report.benefits.lede')],
      ...(outcomes.length > 0 && {
        table: { columns: columns.map(each => t(`summary.report.${each}`)), rows: outcomes.map(benefit) },
      }),
    }
  }

  const definitions = (outcomes: readonly OutcomeFigure[]): TextSection[] => {
    if (outcomes.length === 0) return []
    const columns = ['name', 'counts', 'who', 'channels', 'how', 'version'] as const
    const rows = outcomes.map(({ metric }) => [
      metric.name,
      orNone(metric.counts),
      orNone(metric.entitled.who),
      formats.list(metric.channels.map(channel => t(`outcomes.channel.${channel}`))),
      orNone(metric.measuredHow),
      String(metric.version),
    ])
    return [
      {
        title: t('summary.report.definitions'),
        table: { columns: columns.map(each => t(`summary.report.${each}`)), rows },
        lines: [],
      },
    ]
  }

  return ({ summary }: SummaryProps) => {
    const { outcomes } = summary.figures
    return { evidence: evidence(summary), register: register(outcomes), definitions: definitions(outcomes) }
  }
}
