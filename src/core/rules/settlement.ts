import { endBeforeStart } from './dates.ts'
import { issueIf, type Issue } from './issue.ts'
import type { Settlement, Target } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'

const meet = (
  a: { readonly from: string; readonly to: string },
  b: { readonly from: string; readonly to: string },
): boolean => a.from <= b.to && b.from <= a.to

/** Whether two targets stand on the same estimate. */
export function sameEstimate(a: Target, b: Target): boolean {
  if (a.kind === 'item' && b.kind === 'item') return a.item === b.item
  if (a.kind === 'staff' && b.kind === 'staff') return a.engagement === b.engagement && meet(a, b)
  return a.kind === 'items' && b.kind === 'items' && a.category === b.category && meet(a, b)
}

const checkTarget = (target: Target, data: TeamData): Issue[] =>
  target.kind === 'item'
    ? issueIf(
        data.costItems.every(({ id }) => id !== target.item),
        'targets',
        'row-missing',
        () => ({ what: 'costItem' }),
      )
    : endBeforeStart(target, 'targets')

/** An estimate is settled once, and a row of the ledger settles once. */
export function checkSettlement(settlement: Settlement, data: TeamData): Issue[] {
  const others = data.settlements.filter(({ id }) => id !== settlement.id)
  const taken = others.some(other =>
    other.targets.some(theirs => settlement.targets.some(mine => sameEstimate(mine, theirs))),
  )
  const rows = new Set(settlement.rows.map(({ row }) => row))
  const twice =
    rows.size < settlement.rows.length || others.some(other => other.rows.some(({ row }) => rows.has(row)))
  return [
    ...settlement.targets.flatMap(target => checkTarget(target, data)),
    ...issueIf(taken, 'targets', 'settled-already'),
    ...issueIf(twice, 'rows', 'row-settled-already'),
  ]
}
