import type { Figures } from '#core/figures.ts'
import type { Metric } from '#core/records/metric.ts'
import { number, text } from '#exchange/workbook/cells.ts'
import { LONG, sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** The words of the domain that stand in a book, in the order of the word list. */
export const terms = [
  'rate',
  'allocation',
  'absence',
  'costItem',
  'sprintCost',
  'plan',
  'standing',
  'adjustment',
  'deliverable',
  'effort',
  'contribution',
  'metric',
  'outcome',
  'guardrail',
  'reading',
  'pot',
  'coverage',
  'costPerUnit',
  'betweenSprints',
] as const

export interface Definition {
  readonly name: string
  readonly meaning: string
  /** Of a metric; without one it is a word. */
  readonly metric?: Metric
}

/** The word list, then what each metric of the team counts. */
export function definitionsOf({ data }: Figures, { word }: BookWords): Definition[] {
  const measured = new Set(data.outcomes.map(({ metric }) => metric))
  return [
    ...terms.map(term => ({ name: word(`term.${term}`), meaning: word(`term.${term}.means`) })),
    ...data.metrics
      .filter(({ id }) => measured.has(id))
      .map(metric => ({ name: metric.name, meaning: metric.counts, metric })),
  ]
}

export function definitionsSheet(figures: Figures, words: BookWords): Sheet {
  const { word, value } = words
  const ofMetric = (
    key: string,
    said: (metric: Metric) => string | undefined,
    width = 24,
  ): ColumnOf<Definition> => ({
    key,
    kind: 'text',
    cell: ({ metric }) => text(metric && said(metric)),
    width,
    wrap: true,
  })
  const columns: readonly ColumnOf<Definition>[] = [
    { key: 'term', kind: 'text', cell: ({ name }) => text(name), width: 36, wrap: true },
    {
      key: 'termKind',
      kind: 'text',
      cell: ({ metric }) => text(word(metric ? 'isMetric' : 'isWord')),
      width: 12,
    },
    { key: 'meaning', kind: 'text', cell: ({ meaning }) => text(meaning), width: 80, wrap: true },
    ofMetric('unit', ({ unit }) => value(unit), 12),
    ofMetric('metricKind', ({ kind }) => value(kind), 12),
    ofMetric('better', ({ better }) => value(better)),
    ofMetric('entitled', ({ entitled }) => entitled.who),
    {
      key: 'population',
      kind: 'number',
      cell: ({ metric }) => number(metric?.entitled.population),
    },
    ofMetric('channels', ({ channels }) => channels.map(value).join(', ')),
    ofMetric('measuredHow', ({ measuredHow }) => measuredHow, LONG),
    ofMetric('ownerRole', ({ ownerRole }) => ownerRole),
    { key: 'metricVersion', kind: 'number', cell: ({ metric }) => number(metric?.version) },
  ]
  return sheetOf({ key: 'definitions', columns, rows: definitionsOf(figures, words) }, words)
}
