import type { Figures } from '#core/figures.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { CsvCell, CsvTable } from '#exchange/tables/toCsv.ts'
import type { TranslateCode } from '#ui/text.tsx'

export const moneyColumns = [
  'sprint',
  'from',
  'to',
  'deliverable',
  'kind',
  'spending',
  'linkedTo',
  'outcome',
  'amount',
]

/** All money so far in its smallest parts: of which sprint, to which deliverable, for which outcome. */
export function moneyTable({ data, cells }: Figures, word: TranslateCode): CsvTable {
  const sprints = new Map(data.sprints.map(sprint => [sprint.id, sprint]))
  const deliverables = new Map(data.deliverables.map(row => [row.id, row]))
  const metrics = new Map(data.metrics.map(({ id, name }) => [id, name]))
  const outcomes = new Map(data.outcomes.map(({ id, metric }) => [id, metrics.get(metric)]))
  const rowOf = ({ span, deliverable, target, amount }: Cell): CsvCell[] => {
    const sprint = span.kind === 'sprint' ? sprints.get(span.sprint) : undefined
    const days = span.kind === 'gap' ? span : sprint
    const made = deliverable === undefined ? undefined : deliverables.get(deliverable)
    return [
      sprint ? sprint.number : word('data.csv', 'between'),
      days?.from,
      days?.to,
      made ? made.name : word('data.csv', 'noDeliverable'),
      made && word('data.value', made.kind),
      // What is not linked to a deliverable is resource.
      word('data.value', made?.spending ?? 'resource'),
      word('data.csv.target', target.kind),
      target.kind === 'outcome' ? outcomes.get(target.outcome) : undefined,
      { money: amount },
    ]
  }
  return { columns: moneyColumns.map(column => word('data.csv.column', column)), rows: cells.map(rowOf) }
}
