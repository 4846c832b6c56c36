import type { Figures } from '#core/figures.ts'
import type { Derivation } from './derivation.ts'
import { sprintInput, SPRINTS } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { missing, money, number } from './values.ts'

/** Where no day has a price there is no total. */
function totalOf({ known, all, missing: noRate, sprints, gaps }: Figures['cost']) {
  if (known.all !== 'nothing') return money(all)
  if (noRate.length > 0) return missing('no-rate')
  return missing(sprints.length === 0 && gaps.length === 0 ? 'no-sprint' : 'nothing-known')
}

/** All of a team's money so far: sprints that have begun + between sprints. */
export function totalFigure(figures: Figures): Derivation {
  const { cost, coverage, today } = figures
  const begun = cost.sprints.filter(({ sprint }) => sprint.from <= today)
  const ahead = cost.sprints.length - begun.length
  const changed = begun.filter(sprint => sprint.changed !== undefined).length
  return {
    figure: 'total',
    result: totalOf(cost),
    values: {
      sprints: number(begun.length),
      inSprints: money(cost.inSprints),
      between: money(cost.betweenSprints),
    },
    inputs: [
      ...begun.map(sprintInput),
      { label: { code: 'betweenSprints' }, value: money(cost.betweenSprints), place: SPRINTS },
    ],
    leftOut: [
      ...withoutRate(cost.missing),
      ...(ahead === 0 ? [] : [{ code: 'sprints-ahead', values: { count: number(ahead) } }]),
    ],
    coverage,
    standings: cost.standings,
    sure: [
      ...sureOfAll(figures),
      ...(begun.some(({ sprint }) => sprint.to >= today) ? [{ code: 'running-in-full' }] : []),
      ...(changed === 0 ? [] : [{ code: 'changed-since', values: { count: number(changed) } }]),
    ],
  }
}
