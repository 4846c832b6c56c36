import type { Figures } from '#core/figures.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { cellAt, date, money, moneyOf, number, numberOf, percent, text } from '#exchange/workbook/cells.ts'
import { sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Cell, Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

const at = (column: string, row: number) => cellAt('outcomes', column, row)

/** Latest − baseline, signed so that better is positive; or why there is none. */
function changeOf({ state, metric }: OutcomeFigure, row: number, { word }: BookWords): Cell {
  if (state.kind === 'unmeasured') return text(word(`why.${state.why}`))
  const [latest, baseline] = [at('latest', row), at('baseline', row)]
  return numberOf(
    { op: 'minus', of: metric.better === 'higher' ? [latest, baseline] : [baseline, latest] },
    state.change,
  )
}

function perUnitOf({ costPerUnit }: OutcomeFigure, row: number, { word }: BookWords): Cell {
  if (costPerUnit.kind === 'missing') return text(word(`why.${costPerUnit.why}`))
  return moneyOf({ op: 'over', of: [at('costOfChange', row), at('change', row)] }, costPerUnit.perUnit)
}

/** Every outcome: what changed since its baseline, alongside what was put in, and what one unit of change cost so far. */
export function outcomesSheet({ outcomes }: Figures, words: BookWords): Sheet {
  const { word, value } = words
  const latestOf = ({ state }: OutcomeFigure) => state.latest
  const columns: readonly ColumnOf<OutcomeFigure>[] = [
    { key: 'outcome', kind: 'text', cell: ({ metric }) => text(metric.name), width: 36, wrap: true },
    {
      key: 'whoBenefits',
      kind: 'text',
      cell: ({ outcome }) => text(outcome.whoBenefits),
      width: 24,
      wrap: true,
    },
    {
      key: 'guardrail',
      kind: 'text',
      cell: ({ outcome }) => text(word(outcome.guardrail ? 'yes' : 'no')),
      width: 11,
    },
    { key: 'unit', kind: 'text', cell: ({ metric }) => text(value(metric.unit)), width: 12 },
    { key: 'better', kind: 'text', cell: ({ metric }) => text(value(metric.better)) },
    { key: 'baseline', kind: 'number', cell: ({ outcome }) => number(outcome.baseline?.value) },
    { key: 'baselineDate', kind: 'date', cell: ({ outcome }) => date(outcome.baseline?.date) },
    { key: 'target', kind: 'number', cell: ({ outcome }) => number(outcome.target?.value) },
    { key: 'targetDate', kind: 'date', cell: ({ outcome }) => date(outcome.target?.date) },
    { key: 'latest', kind: 'number', cell: figure => number(latestOf(figure)?.value) },
    { key: 'latestDate', kind: 'date', cell: figure => date(latestOf(figure)?.date) },
    {
      key: 'confidence',
      kind: 'text',
      cell: figure => {
        const latest = latestOf(figure)
        return text(latest && value(latest.confidence))
      },
      width: 13,
    },
    { key: 'change', kind: 'number', cell: (figure, row) => changeOf(figure, row, words) },
    {
      key: 'reach',
      kind: 'percent',
      cell: ({ reach }) => percent(reach.kind === 'known' ? reach.of1 : undefined),
    },
    { key: 'linkedCost', kind: 'money', cell: ({ cost }) => money(cost) },
    {
      key: 'costOfChange',
      kind: 'money',
      cell: ({ costPerUnit }) => money(costPerUnit.kind === 'known' ? costPerUnit.cost : undefined),
    },
    { key: 'perUnit', kind: 'money', cell: (figure, row) => perUnitOf(figure, row, words), width: 24 },
  ]
  return sheetOf({ key: 'outcomes', columns, rows: outcomes }, words)
}
