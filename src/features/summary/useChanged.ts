import { yearOf } from '#core/calendar.ts'
import { costPerUnitFigure } from '#core/explain/costPerUnit.ts'
import { keptFigure, notLinkedFigure } from '#core/explain/blocks.ts'
import { outcomeCostFigure } from '#core/explain/outcomeCost.ts'
import { sum } from '#core/money.ts'
import { shownParts } from '#core/shown.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Summary, SummaryRow } from '#core/summary/types.ts'
import type { PageCell, PageTable } from '#exchange/report/summaryPage.ts'
import { useFormats } from '#ui/formats.ts'
import { isolate } from '#ui/isolate.ts'
import { useText } from '#ui/text.tsx'
import { isOlder } from './isOlder.ts'
import { readSince } from './readSince.ts'
import { shortName } from './shortName.ts'

type OutcomeRow = Extract<SummaryRow, { kind: 'outcome' }>

/** So many outcomes fit a page of paper with everything else on it, and so much room where names take more lines. */
const FIT = 10
const ROOM = 46
const LETTERS_A_LINE = 32

/** In thirds of a line: those of its name, and the space around a row. */
const roomOf = ([name]: readonly PageCell[]): number =>
  3 * Math.ceil((name?.text.length ?? 0) / LETTERS_A_LINE) + 1

/** The rows that fit, the first ones. */
function fitting<Row extends { readonly cells: readonly PageCell[] }>(rows: readonly Row[]): readonly Row[] {
  let room = ROOM
  const over = rows.findIndex(({ cells }, i) => i >= FIT || (room -= roomOf(cells)) < 0)
  return over === -1 ? rows : rows.slice(0, over)
}

/** What changed for people, outcome by outcome, and the money beside it; what does not fit is in the report. */
export function useChanged() {
  const t = useText()
  const formats = useFormats()

  const perUnit = (
    { costPerUnit, metric, outcome }: OutcomeFigure,
    { figures, few, period }: Summary,
  ): PageCell => {
    // Of some days of a sprint: with few people it is what one of them is paid for those.
    if (few) return { text: t('summary.notShown') }
    if (costPerUnit.kind !== 'known') return { text: t('summary.changed.noPerUnit') }
    if (period.kind === 'year') return { text: t('summary.changed.notByYear') }
    return {
      text: t('summary.perUnit', {
        money: formats.moneyShort(costPerUnit.perUnit),
        unit: metric.unit,
        sign: formats.currencySign,
      }),
      open: () => costPerUnitFigure(figures, outcome.id),
    }
  }

  const readOn = (date: IsoDate, { on }: Summary) =>
    yearOf(date) === yearOf(on) ? formats.dateShort(date) : formats.monthShort(date)

  const outcomeCells = (row: OutcomeRow, summary: Summary): PageCell[] => {
    const { figure, amount } = row
    const { outcome, metric } = figure
    const latest = readSince(figure)
    const name = shortName(metric.name)
    const measure = (value: number) => formats.measure(value, metric.unit)
    const whole = summary.period.kind === 'so-far'
    return [
      { text: outcome.guardrail ? t('summary.changed.guardrail', { name }) : isolate(name) },
      { text: outcome.baseline ? measure(outcome.baseline.value) : t('summary.changed.noBaseline') },
      {
        text: latest
          ? t('summary.changed.read', { value: measure(latest.value), date: readOn(latest.date, summary) })
          : t('summary.changed.notMeasured'),
      },
      { text: outcome.target ? measure(outcome.target.value) : t('summary.changed.noTarget') },
      outcome.guardrail && amount === 0
        ? { text: t('summary.changed.withAbove') }
        : {
            text: formats.money(amount),
            ...(whole && { open: () => outcomeCostFigure(summary.figures, outcome.id) }),
          },
      outcome.guardrail && amount === 0 ? { text: '' } : perUnit(figure, summary),
      {
        text: latest ? t(`outcomes.confidence.${latest.confidence}`) : t('summary.changed.noConfidence'),
      },
    ]
  }

  const blank: PageCell = { text: '' }
  const blockCells = (row: SummaryRow, name: string, summary: Summary): PageCell[] => {
    const money = formats.money(row.amount)
    const explain = row.kind === 'kept' ? keptFigure : notLinkedFigure
    const whole = summary.period.kind === 'so-far'
    return [
      { text: name },
      blank,
      blank,
      blank,
      {
        text:
          row.of1 === undefined
            ? money
            : t('summary.changed.share', { money, share: formats.share(row.of1) }),
        ...(whole && { open: () => explain(summary.figures) }),
      },
      blank,
      blank,
    ]
  }

  const notes = (summary: Summary, over: readonly OutcomeRow[]): string[] => [
    ...(over.length === 0
      ? []
      : [
          t('summary.changed.more', {
            n: over.length,
            money: formats.money(sum(over.map(({ amount }) => amount))),
          }),
        ]),
    ...(summary.period.kind === 'year' && summary.figures.outcomes.some(({ outcome }) => outcome.baseline)
      ? [t('summary.changed.sinceBaseline')]
      : []),
    ...(isOlder(summary) ? [t('summary.changed.noReading')] : []),
  ]

  return (exact: Summary): PageTable => {
    // As they are shown, they sum to all money as it is shown.
    const shownAmounts = shownParts(exact.rows.map(({ amount }) => amount))
    const summary: Summary = {
      ...exact,
      rows: exact.rows.map((row, i) => ({ ...row, amount: shownAmounts[i] ?? row.amount })),
    }
    const outcomes = summary.rows.filter((row): row is OutcomeRow => row.kind === 'outcome')
    const shown = fitting(outcomes.map(row => ({ cells: outcomeCells(row, summary), total: false })))
    const columns = ['outcome', 'baseline', 'latest', 'target', 'spent', 'perUnit', 'confidence'] as const
    return {
      title: t('summary.changed.title'),
      columns: columns.map((column, i) => ({ title: t(`summary.changed.${column}`), numeric: i > 0 })),
      rows: [
        ...shown,
        ...summary.rows.flatMap(row => {
          if (row.kind === 'outcome') return []
          const name = t(row.kind === 'kept' ? 'summary.changed.kept' : 'summary.changed.notLinked')
          return [{ cells: blockCells(row, name, summary), total: false }]
        }),
      ],
      notes: notes(summary, outcomes.slice(shown.length)),
    }
  }
}
