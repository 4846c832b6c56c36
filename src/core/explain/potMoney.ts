import type { Figures } from '#core/figures.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Slice } from '#core/funding/slices.ts'
import { slicesSoFar } from '#core/funding/slicesSoFar.ts'
import type { Funding, PotFigure } from '#core/funding/types.ts'
import { minor, subtract, sum, type Minor } from '#core/money.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { KNOWN, nothing } from './nothing.ts'
import { atSprint, FUNDING, SPRINTS } from './places.ts'
import { sureOfAll, withoutRate } from './sure.ts'
import { date, missing, money, number, share, text } from './values.ts'

export const potOf = ({ pots }: Funding, id: string): PotFigure | undefined =>
  pots.find(({ pot }) => pot.id === id)

/** What of some money so far falls in each sprint, and between them; they sum to it. */
function bySprint(
  { cost, today }: Figures,
  parts: readonly Pick<Slice, 'date' | 'amount'>[],
): DerivationInput[] {
  const left = new Map<string, number>()
  for (const { date: on, amount } of parts) left.set(on, (left.get(on) ?? 0) + amount)
  const inSprints = cost.sprints
    .filter(({ sprint }) => hasBegun(sprint.from, today))
    .flatMap(({ sprint }): DerivationInput[] => {
      let own = 0
      for (const [day, amount] of left)
        if (sprint.from <= day && day <= sprint.to) {
          own += amount
          left.delete(day)
        }
      if (own === 0) return []
      const label = { code: 'sprint', values: { number: number(sprint.number) } }
      return [{ label, value: money(minor(own)), place: atSprint(sprint.id) }]
    })
  const between = [...left.values()].reduce((all, amount) => all + amount, 0)
  return between === 0
    ? inSprints
    : [...inSprints, { label: { code: 'betweenSprints' }, value: money(minor(between)), place: SPRINTS }]
}

const paidBy = ({ runs }: Funding, id: string): Pick<Slice, 'date' | 'amount'>[] =>
  runs.now.parts.flatMap(({ pot, slice, amount }) => (pot === id ? [{ date: slice.date, amount }] : []))

const common = (figures: Figures): Pick<Derivation, 'leftOut' | 'sure'> => ({
  leftOut: withoutRate(figures.cost.missing),
  sure: [...sureOfAll(figures), ...runningInFull(figures)],
})

const runningInFull = ({ cost, today }: Figures): Derivation['sure'] =>
  cost.sprints.some(({ sprint }) => hasBegun(sprint.from, today) && sprint.to >= today)
    ? [{ code: 'running-in-full' }]
    : []

/** What a pot has paid so far, sprint by sprint. */
export function potUsedFigure(figures: Figures, funding: Funding, id: string): Derivation {
  const found = potOf(funding, id)
  if (!found) return nothing('potUsed', 'no-pot', { name: text('') })
  const { pot, used, passedOn } = found
  const { leftOut, sure } = common(figures)
  return {
    figure: 'potUsed',
    result: money(used),
    values: {
      name: text(pot.name),
      known: KNOWN,
      from: date(pot.from),
      to: date(pot.to),
      spending: text(pot.spending),
      chooses: text(pot.categories.length + pot.deliverables.length > 0 ? 'yes' : 'no'),
    },
    inputs: bySprint(figures, paidBy(funding, id)),
    leftOut: [
      ...leftOut,
      ...(passedOn > 0 ? [{ code: 'passed-on', values: { amount: money(passedOn) } }] : []),
    ],
    sure,
  }
}

/** What a pot still has: its amount less what it has paid. */
export function potLeftFigure(figures: Figures, funding: Funding, id: string): Derivation {
  const found = potOf(funding, id)
  if (!found) return nothing('potLeft', 'no-pot', { name: text('') })
  const { pot, used, left } = found
  return {
    figure: 'potLeft',
    result: money(left),
    values: { name: text(pot.name) },
    inputs: [
      { label: { code: 'approved' }, value: money(pot.amount), place: FUNDING },
      { label: { code: 'potUsed' }, value: money(used), place: FUNDING },
    ],
    ...common(figures),
  }
}

/** How much of the pots that are open today is used: what they have paid ÷ their amounts. */
export function fundingUsedFigure(figures: Figures, funding: Funding): Derivation {
  const { open, pots } = funding
  if (!open) return nothing('fundingUsed', 'no-pot', { pots: number(0) })
  return {
    figure: 'fundingUsed',
    result: share(open.of1),
    values: {
      known: KNOWN,
      pots: number(open.pots),
      used: money(open.used),
      amount: money(open.amount),
      left: money(open.left),
    },
    inputs: pots
      .filter(({ state }) => state === 'open')
      .flatMap(({ pot, used }): DerivationInput[] => [
        {
          label: { code: 'potApproved', values: { name: text(pot.name) } },
          value: money(pot.amount),
          place: FUNDING,
        },
        {
          label: { code: 'potPaid', values: { name: text(pot.name) } },
          value: money(used),
          place: FUNDING,
        },
      ]),
    ...common(figures),
  }
}

/** Cost so far that no pot pays, and why. */
export function notFundedFigure(figures: Figures, funding: Funding): Derivation {
  const { notFunded, notFundedBy, all, funded } = funding
  return {
    figure: 'notFunded',
    result: money(notFunded),
    values: { all: money(all), funded: money(funded) },
    inputs: [
      { label: { code: 'noPotTakes' }, value: money(notFundedBy.noPot), place: FUNDING },
      { label: { code: 'potsUsedUp' }, value: money(notFundedBy.usedUp), place: FUNDING },
    ],
    ...common(figures),
  }
}

/** What a pot pays on average on a working day, or of a sprint. */
export function burnFigure(
  figures: Figures,
  funding: Funding,
  id: string,
  per: 'day' | 'sprint',
): Derivation {
  const figure = per === 'day' ? 'burnPerDay' : 'burnPerSprint'
  const found = potOf(funding, id)
  if (!found) return nothing(figure, 'no-pot', { name: text('') })
  const { pot, burn } = found
  const name = text(pot.name)
  if (per === 'day' && figures.data.team.origin === 'copy')
    return nothing(figure, 'no-days-in-copy', { name })
  const amount: Minor | undefined = per === 'day' ? burn.perWorkingDay : burn.perSprint
  if (amount === undefined) return nothing(figure, 'no-money', { name })
  const of = per === 'day' ? (burn.workingDays ?? 0) : burn.sprints
  const used = per === 'day' ? burn.used : burn.inSprints
  return {
    figure,
    result: money(amount),
    values: { name, known: KNOWN, used: money(used), of: number(of) },
    inputs: [
      { label: { code: per === 'day' ? 'potUsed' : 'potUsedInSprints' }, value: money(used), place: FUNDING },
      { label: { code: per === 'day' ? 'workingDays' : 'sprintsPaid' }, value: number(of) },
    ],
    ...common(figures),
  }
}

/** What sprints that kept a plan cost beside it, by sprint. */
export function planAgainstActualFigure(figures: Figures, { plan }: Funding): Derivation {
  if (!plan) return nothing('planAgainstActual', 'no-plan')
  const inputs = figures.cost.sprints.flatMap(({ sprint, plan: kept, pricing }): DerivationInput[] =>
    kept && pricing.kind === 'priced' && hasBegun(sprint.from, figures.today)
      ? [
          {
            label: { code: 'sprintOverPlan', values: { number: number(sprint.number) } },
            value: money(subtract(pricing.price.total, kept.total)),
            place: atSprint(sprint.id),
          },
        ]
      : [],
  )
  return {
    figure: 'planAgainstActual',
    result: money(plan.over),
    values: {
      known: KNOWN,
      sprints: number(plan.sprints),
      cost: money(plan.cost),
      plan: money(plan.plan),
    },
    inputs,
    ...common(figures),
  }
}

/** Money so far of one financial year and kind of spending, or of both kinds together, sprint by sprint. */
export function yearSpendFigure(
  figures: Figures,
  funding: Funding,
  label: string,
  spending: 'capital' | 'resource' | 'both',
): Derivation {
  const year = funding.years.find(each => each.label === label)
  const values = { year: text(label), spending: text(spending) }
  if (!year) return nothing('yearSpend', 'no-money', values)
  const parts = slicesSoFar(figures).filter(
    ({ date: on, spending: of }) =>
      year.from <= on && on <= year.to && (spending === 'both' || of === spending),
  )
  const spent = sum(parts.map(({ amount }) => amount))
  const { ahead } =
    spending === 'both' ? { ahead: sum([year.capital.ahead, year.resource.ahead]) } : year[spending]
  return {
    figure: 'yearSpend',
    result: parts.length === 0 ? missing('no-money') : money(spent),
    values,
    inputs: bySprint(figures, parts),
    leftOut: [
      ...common(figures).leftOut,
      ...(ahead === 0 ? [] : [{ code: 'planned-ahead', values: { amount: money(ahead) } }]),
    ],
    sure: common(figures).sure,
  }
}
