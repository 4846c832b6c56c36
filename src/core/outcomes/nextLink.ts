import type { Figures } from '#core/figures.ts'
import type { Sprint } from '#core/records/sprint.ts'

/**
 * What is to be said next, so that more money is linked to an outcome: what was made; which outcome it serves; or, of
 * a sprint, what its work went to, since that money is on no deliverable.
 */
export type NextLink =
  | { readonly kind: 'deliverable' }
  | { readonly kind: 'outcome' }
  | { readonly kind: 'effort'; readonly sprint: Sprint }

/** Sprints of which money is on no deliverable, the most money first, then the latest. */
export function sprintsToSay({ cells, cost }: Pick<Figures, 'cells' | 'cost'>): Sprint[] {
  const open = new Map<string, number>()
  for (const { span, deliverable, amount } of cells)
    if (span.kind === 'sprint' && deliverable === undefined && amount > 0)
      open.set(span.sprint, (open.get(span.sprint) ?? 0) + amount)
  const openOf = ({ id }: Sprint) => open.get(id) ?? 0
  return cost.sprints
    .flatMap(({ sprint }) => (open.has(sprint.id) ? [sprint] : []))
    .toSorted((a, b) => openOf(b) - openOf(a) || (a.from > b.from ? -1 : 1))
}

/** Effort is asked for once every deliverable with money is linked or marked, since there it would go to nothing. */
export function nextLink({ data, cells, cost, bought }: Figures): NextLink {
  if (data.deliverables.length === 0) return { kind: 'deliverable' }
  const said = data.contributions.length > 0 || data.deliverables.some(({ mark }) => mark !== 'none')
  const loose = bought.some(block => block.kind === 'not-linked' && block.deliverables.length > 0)
  const [sprint] = sprintsToSay({ cells, cost })
  return said && !loose && sprint ? { kind: 'effort', sprint } : { kind: 'outcome' }
}
