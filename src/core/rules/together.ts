import { daysBetween } from '#core/calendar.ts'
import { hasPrice, yearlyCost } from '#core/costing/dayRate.ts'
import { toNumber } from '#core/exact.ts'
import { LARGEST } from '#core/money.ts'
import type { Allocation } from '#core/records/allocation.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { Pot } from '#core/records/pot.ts'
import type { Rate } from '#core/records/rate.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { remembered } from '#core/remembered.ts'
import { issueIf, others, type Issue } from './issue.ts'

/**
 * A sum past the largest amount cannot be held, so that no screen could show the team. Staff and cost items each stay
 * under a quarter of it: then all money does, also where a backup brings as much again.
 */
const MOST_TOGETHER = LARGEST / 4

/** An allocation without an end is reckoned for as many days as 50 years have. */
const WITHOUT_END = 18_263

/** A rate per day in post is divided by the working days of a year, of which any real calendar has one a week. */
const DAYS_IN_POST = 52

/** What a day costs at most, in minor units: for limits only. */
function dayAtMost({ price, basis }: Rate): number {
  if (price.kind === 'entered') return price.day
  return toNumber(yearlyCost(price), 0) / (basis === 'day-worked' ? price.daysWorked : DAYS_IN_POST)
}

/** What staff can cost in all, in minor units: every day of every allocation at the highest rate of its role. */
function staffAtMost(allocations: readonly Allocation[], rates: readonly Rate[]): number {
  const highest = new Map<string, number>()
  for (const rate of rates.filter(hasPrice))
    highest.set(rate.role, Math.max(highest.get(rate.role) ?? 0, dayAtMost(rate)))
  return allocations.reduce((all, { role, people, fte, from, to }) => {
    const days = to === undefined ? WITHOUT_END : Math.max(0, daysBetween(from, to) + 1)
    return all + people * fte * days * (highest.get(role) ?? 0)
  }, 0)
}

const staffTogether = (allocations: readonly Allocation[], rates: readonly Rate[], path: string): Issue[] =>
  issueIf(staffAtMost(allocations, rates) > MOST_TOGETHER, path, 'staff-too-large-together')

/** With this rate the team's staff could cost more than can be added up. */
export const rateTogether = (rate: Rate, { allocations, rates }: TeamData): Issue[] =>
  staffTogether(
    allocations,
    [...others(rates, rate), rate],
    rate.price.kind === 'entered' ? 'price.day' : 'price.salary',
  )

/** With this allocation the team's staff could cost more than can be added up. */
export const allocationTogether = (allocation: Allocation, { allocations, rates }: TeamData): Issue[] =>
  staffTogether([...others(allocations, allocation), allocation], rates, 'people')

/** The size of an item before what is recoverable of its VAT, in minor units: at least what counts of it. */
const sizeOf = ({ money: { net, vat } }: CostItem): number =>
  Math.abs(net) + (vat.kind === 'stated' ? Math.abs(vat.vat) + Math.abs(vat.recoverable) : 0)

interface Sizes {
  readonly all: number
  readonly byId: ReadonlyMap<string, number>
}

/** Summed once for a list, since a paste judges each of its thousands of rows beside all others. */
const sizesOf = remembered((items: readonly CostItem[]): Sizes => {
  const byId = new Map(items.map(item => [item.id, sizeOf(item)]))
  return { byId, all: [...byId.values()].reduce((all, size) => all + size, 0) }
})

/** With this cost item the team's cost items come to more than can be added up. */
export function itemTogether(item: CostItem, { costItems }: TeamData): Issue[] {
  const { all, byId } = sizesOf(costItems)
  const together = all - (byId.get(item.id) ?? 0) + sizeOf(item)
  return issueIf(together > MOST_TOGETHER, 'money.net', 'items-too-large-together')
}

const potsOf = (pots: readonly Pot[]): number => pots.reduce((all, { amount }) => all + Math.abs(amount), 0)

/** With this pot the team's pots come to more than can be added up. */
export const potTogether = (pot: Pot, { pots }: TeamData): Issue[] =>
  issueIf(potsOf([...others(pots, pot), pot]) > MOST_TOGETHER, 'amount', 'pots-too-large-together')

/** What the kept lines of sprints come to, whatever their signs, in minor units. */
const keptOf = (sprints: readonly Sprint[]): number =>
  sprints
    .flatMap(({ plan, sealed, copied }) => [plan, sealed, copied].flatMap(kept => kept?.lines ?? []))
    .reduce((all, line) => all + Math.abs(line.amount), 0)

/** Whether a team's rows hold more money than can be added up: for rows that come from elsewhere. */
export const tooLargeTogether = ({
  allocations,
  rates,
  costItems,
  sprints,
  pots,
}: Pick<TeamData, 'allocations' | 'rates' | 'costItems' | 'sprints' | 'pots'>): boolean =>
  [staffAtMost(allocations, rates), sizesOf(costItems).all, keptOf(sprints), potsOf(pots)].some(
    all => all > MOST_TOGETHER,
  )
