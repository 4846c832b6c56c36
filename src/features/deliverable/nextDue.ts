import type { Figures } from '#core/figures.ts'
import { soonest } from '#core/outcomes/due.ts'
import type { Due, OutcomeFigure } from '#core/outcomes/types.ts'

/** The outcomes that a deliverable contributes to, the most first. */
export function servedBy(
  { data, outcomes }: Figures,
  deliverable: string,
): { figure: OutcomeFigure; percent: number }[] {
  return data.contributions
    .filter(row => row.deliverable === deliverable)
    .flatMap(({ outcome, percent }) => {
      const figure = outcomes.find(each => each.outcome.id === outcome)
      return figure ? [{ figure, percent }] : []
    })
    .toSorted((a, b) => b.percent - a.percent)
}

/** The next reading of an outcome that a deliverable serves, for everyone or for a group, and of which outcome. */
export function nextDue(
  figures: Figures,
  deliverable: string,
): (Due & { readonly name: string }) | undefined {
  const served = servedBy(figures, deliverable)
  const [next] = served.flatMap(({ figure }) => figure.due).toSorted(soonest)
  const name = served.find(({ figure }) => figure.outcome.id === next?.outcome)?.figure.metric.name
  return next && name !== undefined ? { ...next, name } : undefined
}
