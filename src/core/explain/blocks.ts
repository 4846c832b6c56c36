import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { parts } from '#core/outcomes/parts.ts'
import { standingsOf } from '#core/outcomes/standingsOf.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { atSprint, sprintInput, SPRINTS } from './places.ts'
import { sureOfCells, withoutRate } from './sure.ts'
import { money, number } from './values.ts'

const total = (cells: readonly Cell[]) => sum(cells.map(({ amount }) => amount))

const line = (code: string, cells: readonly Cell[]): DerivationInput[] =>
  cells.length === 0 ? [] : [{ label: { code }, value: money(total(cells)), place: SPRINTS }]

function block(
  figure: string,
  figures: Figures,
  cells: readonly Cell[],
  others: DerivationInput[],
): Derivation {
  const deliverables = new Map(figures.data.deliverables.map(row => [row.id, row]))
  const standings = standingsOf(cells, figures)
  return {
    figure,
    result: money(total(cells)),
    values: {},
    inputs: [
      ...parts(cells, deliverables).map(({ deliverable, amount }) => ({
        label: { name: deliverable.name },
        value: money(amount),
        place: SPRINTS,
      })),
      ...others,
    ],
    leftOut: withoutRate(figures.cost.missing),
    standings,
    sure: sureOfCells(figures, cells, standings),
  }
}

/** Money that keeps things running or that the law requires, by deliverable. */
export const keptFigure = (figures: Figures): Derivation =>
  block(
    'kept',
    figures,
    figures.cells.filter(
      ({ target }) => target.kind === 'keeps-running' || target.kind === 'required-by-law',
    ),
    [],
  )

/** Money that is linked to no outcome and not kept: by deliverable, of none, and between sprints. */
export function notLinkedFigure(figures: Figures): Derivation {
  const none = figures.cells.filter(({ target }) => target.kind === 'none')
  const known = new Set(figures.data.deliverables.map(({ id }) => id))
  return block('notLinked', figures, none, [
    ...line(
      'noDeliverable',
      none.filter(({ span, deliverable }) => span.kind === 'sprint' && !known.has(deliverable ?? '')),
    ),
    ...line(
      'betweenSprints',
      none.filter(({ span }) => span.kind === 'gap'),
    ),
  ])
}

/** Money in sprints that effort put on no deliverable. */
export function noDeliverableFigure(figures: Figures): Derivation {
  const cells = figures.cells.filter(
    ({ span, deliverable }) => span.kind === 'sprint' && deliverable === undefined,
  )
  const perSprint = figures.cost.sprints.flatMap(({ sprint }): DerivationInput[] => {
    const own = cells.filter(({ span }) => span.kind === 'sprint' && span.sprint === sprint.id)
    return own.length === 0
      ? []
      : [
          {
            label: { code: 'sprint', values: { number: number(sprint.number) } },
            value: money(total(own)),
            place: atSprint(sprint.id),
          },
        ]
  })
  return block('noDeliverable', figures, cells, perSprint)
}

/** What the sprints that have begun cost together. */
export function inSprintsFigure(figures: Figures): Derivation {
  const cells = figures.cells.filter(({ span }) => span.kind === 'sprint')
  const begun = figures.cost.sprints.filter(({ sprint }) => sprint.from <= figures.today)
  return { ...block('inSprints', figures, cells, []), inputs: begun.map(sprintInput) }
}
