import { addDays, isWorkingDay } from '#core/calendar.ts'
import { engagementOf, itemOf, type PriceLine } from '#core/costing/adjustment.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import { countSpan, partIn, placeItem } from '#core/costing/items.ts'
import { prepare } from '#core/costing/prepare.ts'
import { countedPrice } from '#core/costing/price.ts'
import { staffIn } from '#core/costing/priceSpan.ts'
import { hasBegun } from '#core/costing/teamCost.ts'
import type { Pricing, Span } from '#core/costing/types.ts'
import { exactWeights, sumExact, ZERO_EXACT } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import { shareBothWays } from '#core/funding/shareBothWays.ts'
import type { Slice } from '#core/funding/slices.ts'
import { allocate, sum, type Minor } from '#core/money.ts'
import type { Cell } from '#core/outcomes/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { pence } from '#test/support/builders.ts'

function daysOf({ from, to }: Span): IsoDate[] {
  const days = []
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day)
  return days
}

/** What is known of each day of a line, as weights: staff by its exact cost, a cost item by a span of that day alone. */
function knownOf(line: PriceLine, span: Span, data: TeamData): (number | bigint)[] {
  const engagement = engagementOf(line)
  const item = data.costItems.find(({ id }) => id === itemOf(line)?.item)
  if (item) {
    const placed = placeItem(item, data.calendar)
    return daysOf(span).map(date =>
      Math.abs(partIn(placed, countSpan({ from: date, to: date }, data.calendar)) ?? 0),
    )
  }
  const { posts, missing } = staffIn(prepare(data), span)
  if (!engagement || missing.length > 0) return []
  return exactWeights(
    daysOf(span).map(date =>
      isWorkingDay(data.calendar, date)
        ? sumExact(
            posts.flatMap(({ segments }) =>
              segments.flatMap(({ from, to, rate, perDay }) =>
                rate.engagement === engagement && from <= date && date <= to ? [perDay] : [],
              ),
            ),
          )
        : ZERO_EXACT,
    ),
  )
}

function overDays(own: readonly PriceLine[], span: Span, data: TeamData): Minor[] {
  const [line] = own
  const days = daysOf(span)
  const worked = days.map(date => (isWorkingDay(data.calendar, date) ? 1 : 0))
  for (const weights of [line ? knownOf(line, span, data) : [], worked, days.map(() => 1)]) {
    const parts = allocate(sum(own.map(({ amount }) => amount)), weights)
    if (parts.ok) return parts.value
  }
  throw new Error('A span has a day')
}

/** Without a spending of its own, it is the deliverable's. */
interface Kind extends Pick<Slice, 'category'>, Partial<Pick<Slice, 'spending'>> {}

function kindOf(line: PriceLine, data: TeamData): Kind {
  const item = itemOf(line)
  if (item) {
    const spending = data.costItems.find(({ id }) => id === item.item)?.spending ?? 'resource'
    return { category: item.category, spending }
  }
  const together = line.kind === 'group' && line.group === 'staff-and-other'
  return { category: together ? 'mixed' : 'staff' }
}

function spanDayByDay(
  data: TeamData,
  span: Span,
  lines: readonly PriceLine[],
  cells: readonly Cell[],
): Slice[] {
  const kinds = new Map<string, Kind & { readonly amounts: Minor[] }>()
  for (const own of groupBy(lines, line => engagementOf(line) ?? itemOf(line)?.item ?? line).values()) {
    const [line] = own
    if (!line) continue
    const kind = kindOf(line, data)
    const key = `${kind.category} ${kind.spending ?? ''}`
    const before = kinds.get(key)?.amounts
    const amounts = overDays(own, span, data).map((amount, i) => pence(amount + (before?.[i] ?? 0)))
    kinds.set(key, { ...kind, amounts })
  }
  const inOrder = [...kinds].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, kind]) => kind)
  const targets = [...groupBy(cells, ({ deliverable }) => deliverable ?? '')]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([deliverable, own]) => ({ deliverable, amount: sum(own.map(({ amount }) => amount)) }))
  if (targets.length === 0) targets.push({ deliverable: '', amount: pence(0) })
  const ofKinds = shareBothWays(
    inOrder.map(({ amounts }) => sum(amounts)),
    targets.map(({ amount }) => amount),
  )
  return inOrder.flatMap(({ category, spending, amounts }, n) =>
    shareBothWays(amounts, ofKinds[n] ?? []).flatMap((row, i) =>
      row.map((amount, k): Slice => {
        const deliverable = targets[k]?.deliverable
        const followed = data.deliverables.find(({ id }) => id === deliverable)?.spending ?? 'resource'
        return {
          date: addDays(span.from, i),
          category,
          spending: spending ?? followed,
          ...(deliverable && { deliverable }),
          amount,
        }
      }),
    ),
  )
}

/**
 * All money so far one day, one kind and one deliverable at a time, with nothing remembered and no step left out: what
 * any quicker way has to come to, to the penny.
 */
export function dayByDay({ data, cost, cells, today }: Figures) {
  const of = (span: Span, pricing: Pricing, own: readonly Cell[]) => {
    const price = hasBegun(span.from, today) ? countedPrice(pricing) : undefined
    return price ? spanDayByDay(data, span, price.lines, own) : []
  }
  const ofSprint = (id: string) => cells.filter(({ span }) => span.kind === 'sprint' && span.sprint === id)
  return [
    ...cost.sprints.flatMap(({ sprint, pricing }) => of(sprint, pricing, ofSprint(sprint.id))),
    ...cost.gaps.flatMap(gap => of(gap, gap.pricing, [])),
  ].filter(({ amount }) => amount !== 0)
}
