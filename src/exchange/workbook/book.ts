import type { Figures } from '#core/figures.ts'
import { fundingOf } from '#core/funding/fundingOf.ts'
import { adjustmentsSheet } from './sheets/adjustments.ts'
import { assumptionsSheet } from './sheets/assumptions.ts'
import { costItemsSheet } from './sheets/costItems.ts'
import { coverSheet } from './sheets/cover.ts'
import { definitionsSheet } from './sheets/definitions.ts'
import { deliverablesSheet } from './sheets/deliverables.ts'
import { effortSheet } from './sheets/effort.ts'
import { fundingSheet, yearsSheet } from './sheets/funding.ts'
import { linesSheet } from './sheets/lines.ts'
import { outcomesSheet } from './sheets/outcomes.ts'
import { absencesSheet, allocationsSheet, ratesSheet } from './sheets/people.ts'
import { readingsSheet } from './sheets/readings.ts'
import { spansOf } from './sheets/spans.ts'
import { partColumns, partOf, sprintsSheet } from './sheets/sprints.ts'
import { summarySheet } from './sheets/summary.ts'
import type { Book, BookChart } from './types.ts'
import type { BookWords } from './words.ts'

/** Of the Government Analysis Function: dark blue, turquoise and grey, which differ in grey print too. */
const colors = { staff: '12436D', supplier: '28A197', other: '801650', together: '3D3D3D' } as const

/** Of kinds that are told apart somewhere: one that is nowhere would be a row of columns of nothing. */
function seriesOf(figures: Figures) {
  const parts = partColumns(figures)
  const spans = spansOf(figures)
  return parts
    .filter(
      part => !parts.includes('together') || spans.some(span => partOf(span, part, figures) !== undefined),
    )
    .map(column => ({ column, color: colors[column] }))
}

const costChart = (figures: Figures, { word, facts }: BookWords): BookChart => ({
  on: 'summary',
  title: word('chart.title'),
  about: word('chart.about'),
  data: 'sprints',
  labels: 'sprint',
  series: seriesOf(figures),
  axes: { x: word('column.sprint'), y: `${word('column.cost')} (${facts.sign})` },
})

/**
 * The book of a team as sheets of typed cells, the same in either frame. Of figures of a shared copy
 * (`sharedCopy`) it holds what others may see, of others everything: rates, people and days too.
 */
export function bookOf(figures: Figures, words: BookWords): Book {
  const shared = figures.data.team.origin === 'copy'
  const funding = fundingOf(figures.data, figures.today, figures)
  const sheets = [
    summarySheet(figures, funding, words),
    sprintsSheet(figures, words),
    linesSheet(figures, words),
    costItemsSheet(figures, words),
    ...(shared ? [] : [adjustmentsSheet(figures, words)]),
    deliverablesSheet(figures, words),
    effortSheet(figures, words),
    outcomesSheet(figures, words),
    readingsSheet(figures, words),
    fundingSheet(figures, funding, words),
    yearsSheet(figures, funding, words),
    ...(shared ? [] : [ratesSheet, allocationsSheet, absencesSheet].map(make => make(figures, words))),
    assumptionsSheet(figures, words),
    definitionsSheet(figures, words),
  ]
  return {
    title: words.facts.title,
    about: words.facts.copy,
    sheets: [coverSheet(sheets, words), ...sheets],
    ...(figures.cost.sprints.length > 0 && { chart: costChart(figures, words) }),
  }
}
