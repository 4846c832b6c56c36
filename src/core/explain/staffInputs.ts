import { maxDate } from '#core/calendar.ts'
import { dayRate } from '#core/costing/dayRate.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import type { SprintCost, Span } from '#core/costing/types.ts'
import { toMinor } from '#core/exact.ts'
import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import { peopleOf } from '#core/privacy/people.ts'
import { staffFold } from '#core/privacy/spans.ts'
import { staffByEngagement } from '#core/privacy/staffByEngagement.ts'
import type { AdjustmentLine, PriceLine } from '#core/costing/adjustment.ts'
import type { SprintLine } from '#core/records/sprint.ts'
import type { DerivationInput, Place } from './derivation.ts'
import { TEAM } from './places.ts'
import { money, number, text } from './values.ts'

type StaffLine = Extract<SprintLine, { kind: 'staff' }>

/** The rates of these roles that are in force in a span, as they are on its first day or on their own. */
const rates = ({ data }: Figures, span: Span, staff: readonly StaffLine[]): DerivationInput[] =>
  data.rates
    .filter(rate => staff.some(({ role }) => role === rate.role))
    .filter(({ from, to }) => from <= span.to && (to === undefined || to >= span.from))
    .map(rate => ({
      label: { code: 'rate', values: { role: text(rate.role) } },
      value: money(toMinor(dayRate(rate, maxDate(rate.from, span.from), data))),
      place: TEAM,
      rate: true,
    }))

/** An adjustment to staff is in the group that is open, so it stands with what each role cost. */
function adjustmentInput(
  { beside, amount }: AdjustmentLine,
  place: Place,
  together: boolean,
): DerivationInput[] {
  if (beside.kind === 'item')
    return [
      {
        label: { code: 'itemAdjusted', values: { name: text(beside.description) } },
        value: money(amount),
        place,
        ...(together && { rate: true }),
      },
    ]
  const label = { code: `adjusted-${beside.engagement}` }
  return [{ label, value: money(amount), place, rate: true }]
}

/**
 * The lines of a sprint as inputs. Open: staff by engagement, folded where fewer than three people would show, and
 * cost items. What each role cost, its days and its rates are close to pay, and stay hidden until rates are shown;
 * so do single cost items where staff and other cost are one figure.
 */
export function lineInputs(
  figures: Figures,
  { sprint }: SprintCost,
  lines: readonly PriceLine[],
  place: Place,
): DerivationInput[] {
  const people = peopleOf(lines, figures.data.allocations, sprint)
  const open = staffByEngagement(lines, people, staffFold(figures.data, figures.cost))
  const together = open.some(line => line.kind === 'group' && line.group === 'staff-and-other')
  const staff = lines.filter(line => line.kind === 'staff')
  const items = lines.filter(line => line.kind === 'item')
  const adjustments = lines.filter(line => line.kind === 'adjustment')
  return [
    ...[...groupBy(open, line => (line.kind === 'group' ? line.group : undefined))].flatMap(
      ([group, own]): DerivationInput[] =>
        group === undefined
          ? []
          : [{ label: { code: group }, value: money(sum(own.map(({ amount }) => amount))), place: TEAM }],
    ),
    ...items.map((line): DerivationInput => ({
      label: { name: line.description },
      value: money(line.amount),
      place,
      ...(together && { rate: true }),
    })),
    ...adjustments.flatMap((line): DerivationInput[] => adjustmentInput(line, place, together)),
    ...staff.flatMap((line): DerivationInput[] => [
      {
        label: { code: 'roleCost', values: { role: text(line.role) } },
        value: money(line.amount),
        place: TEAM,
        rate: true,
      },
      {
        label: { code: 'roleDays', values: { role: text(line.role) } },
        value: number(line.days),
        place: TEAM,
        rate: true,
      },
    ]),
    // A seal stands as it was: today's rates are not what made it.
    ...(sprint.sealed ? [] : rates(figures, sprint, staff)),
  ]
}
