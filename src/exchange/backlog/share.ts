import { allocate, minor } from '#core/money.ts'
import { roundTogether } from './roundTogether.ts'
import type { Backlog, BacklogEffort, BacklogItem, Measure } from './types.ts'

const HUNDREDTHS = 100
const HOUR = 3600

/** What an item counts for, in whole parts: hundredths of a point, seconds, or a hundred for an item. */
export function wholeParts(item: BacklogItem, measure: Measure): number {
  if (measure === 'points') return Math.round((item.points ?? 0) * HUNDREDTHS)
  if (measure === 'time') return item.seconds ?? 0
  return item.part ? 0 : HUNDREDTHS
}

interface Cell {
  readonly sprint?: string
  readonly deliverable?: string
  parts: number
}

interface ShareParts {
  readonly measure: Measure
  readonly hoursPerDay: number
  /** What an item brought to a sprint before is left out. */
  readonly isKnown?: (sprint: string, item: BacklogItem) => boolean
}

/**
 * Adds the items up by sprint and deliverable. Everything is whole parts until the end; days are then rounded once
 * over all, and shared out by time, so that the cells add up to the whole.
 */
export function shareEffort(
  items: readonly BacklogItem[],
  { measure, hoursPerDay, isKnown = () => false }: ShareParts,
): Pick<Backlog, 'effort' | 'totals'> {
  const cells = new Map<string, Cell>()
  for (const item of items) {
    const parts = minor(wholeParts(item, measure))
    const sprints = item.sprints.length === 0 ? [undefined] : item.sprints
    const shared = allocate(
      parts,
      sprints.map(() => 1),
    )
    if (!shared.ok) continue
    for (const [at, sprint] of sprints.entries()) {
      if (sprint !== undefined && isKnown(sprint, item)) continue
      const key = JSON.stringify([sprint ?? '', item.deliverable ?? ''])
      const cell = cells.get(key) ?? {
        ...(sprint === undefined ? {} : { sprint }),
        ...(item.deliverable === undefined ? {} : { deliverable: item.deliverable }),
        parts: 0,
      }
      cell.parts += shared.value[at] ?? 0
      cells.set(key, cell)
    }
  }
  const list = [...cells]
    .filter(([, { parts }]) => parts > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, cell]) => cell)
  const unit = measure === 'time' ? hoursPerDay * HOUR : HUNDREDTHS
  const rounded = roundTogether(
    list.map(({ parts }) => parts),
    unit,
  )
  const amounts = list.map((cell, at) => ({ ...cell, hundredths: rounded[at] ?? 0 }))
  const total = (test: (cell: Cell) => boolean) =>
    amounts.filter(test).reduce((sum, { hundredths }) => sum + hundredths, 0) / HUNDREDTHS
  const effort = amounts.flatMap(({ sprint, deliverable, hundredths }): BacklogEffort[] =>
    sprint === undefined || hundredths === 0
      ? []
      : [{ sprint, ...(deliverable === undefined ? {} : { deliverable }), amount: hundredths / HUNDREDTHS }],
  )
  return {
    effort,
    totals: {
      all: total(() => true),
      inSprints: total(({ sprint }) => sprint !== undefined),
      outside: total(({ sprint }) => sprint === undefined),
      notLinked: total(({ sprint, deliverable }) => sprint !== undefined && deliverable === undefined),
    },
  }
}
