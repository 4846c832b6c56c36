import { addDays, dayNumber, daysBetween, toIsoDate, yearOf } from '#core/calendar.ts'
import type { SprintCost, Span } from '#core/costing/types.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { ChartBucket } from './types.ts'

/** A place on the axis before its money is known. Slots are in order and do not overlap; days may lie between them. */
export type Slot = Pick<ChartBucket, 'key' | 'kind' | 'label' | 'from' | 'to'> & {
  readonly sprints: readonly SprintCost[]
}

/** Past this many sprints the axis is in quarters: bars and labels could no longer be told apart. */
export const MOST_SPRINTS = 60
/** Past this many empty slots of a sprint's length they become a quarter long; past twice as many the axis ends. */
const MOST_OUTSIDE = 12
const QUARTER_DAYS = 91

function quarterOf(date: IsoDate): Slot {
  const quarter = Math.ceil(Number(date.slice(5, 7)) / 3)
  const year = yearOf(date)
  const next = quarter === 4 ? toIsoDate(year + 1, 1, 1) : toIsoDate(year, quarter * 3 + 1, 1)
  const label = `${year} Q${quarter}`
  return {
    key: label,
    kind: 'quarter',
    label,
    from: toIsoDate(year, quarter * 3 - 2, 1),
    to: addDays(next, -1),
    sprints: [],
  }
}

/** A sprint belongs, whole, to the calendar quarter in which it starts. */
function quarters(sprints: readonly SprintCost[]): Slot[] {
  const slots: Slot[] = []
  for (const cost of sprints) {
    let slot = slots.at(-1)
    while (!slot || slot.to < cost.sprint.from) {
      slot = quarterOf(slot ? addDays(slot.to, 1) : cost.sprint.from)
      slots.push(slot)
    }
    slots[slots.length - 1] = { ...slot, sprints: [...slot.sprints, cost] }
  }
  return slots
}

const outside = ({ from, to }: Span): Slot => ({
  key: from,
  kind: 'outside',
  label: from,
  from,
  to,
  sprints: [],
})

const sprintSlot = (cost: SprintCost): Slot => ({
  key: cost.sprint.id,
  kind: 'sprint',
  label: String(cost.sprint.number),
  from: cost.sprint.from,
  to: cost.sprint.to,
  sprints: [cost],
})

/** Length and number of the empty slots that reach `days` past the sprints. */
function steps(days: number, length: number): { length: number; count: number } {
  const count = Math.ceil(days / length)
  if (count <= MOST_OUTSIDE) return { length, count }
  return { length: QUARTER_DAYS, count: Math.min(Math.ceil(days / QUARTER_DAYS), MOST_OUTSIDE * 2) }
}

/** Empty slots before and after, so that readings from before the first sprint and long after the last have a place. */
function extended(slots: readonly Slot[], dates: readonly IsoDate[], sprintLength: number): Slot[] {
  const [first, last] = [slots[0], slots.at(-1)]
  if (!first || !last) return []
  const days = dates.map(dayNumber)
  const needBefore = days.reduce((most, day) => Math.max(most, dayNumber(first.from) - day), 0)
  const needAfter = days.reduce((most, day) => Math.max(most, day - dayNumber(last.to)), 0)
  const length = first.kind === 'quarter' ? QUARTER_DAYS : sprintLength
  const before = steps(needBefore, length)
  const after = steps(needAfter, length)
  const earlier = Array.from({ length: before.count }, (_, i) => {
    const from = addDays(first.from, (i - before.count) * before.length)
    return outside({ from, to: addDays(from, before.length - 1) })
  })
  const later = Array.from({ length: after.count }, (_, i) => {
    const from = addDays(last.to, 1 + i * after.length)
    return outside({ from, to: addDays(from, after.length - 1) })
  })
  return [...earlier, ...slots, ...later]
}

/**
 * The axis that both panels share: a slot for each sprint, or past 60 sprints for each calendar quarter, and empty ones
 * where a date to be shown lies before or after. Without sprints: a slot for each span of other money.
 */
export function axis(
  sprints: readonly SprintCost[],
  gaps: readonly Span[],
  dates: readonly IsoDate[],
  sprintLength: number,
): Slot[] {
  const slots =
    sprints.length > MOST_SPRINTS
      ? quarters(sprints)
      : sprints.length > 0
        ? sprints.map(sprintSlot)
        : gaps.map(outside)
  return extended(slots, dates, sprintLength)
}

/** Index of the slot that a day lies in or, on a day between two, follows; −1 before the first. */
export const slotBefore = (slots: readonly Span[], date: IsoDate): number =>
  slots.findLastIndex(slot => slot.from <= date)

/**
 * Fractional index of a day: `i` − ½ is the left edge of slot i, `i` + ½ its right edge and the place of any day between
 * it and the next. Absent where the day is off the axis.
 */
export function place(slots: readonly Span[], date: IsoDate): number | undefined {
  const i = slotBefore(slots, date)
  const slot = slots[i]
  if (!slot) return undefined
  if (date > slot.to) return i < slots.length - 1 ? i + 0.5 : undefined
  return i - 0.5 + (daysBetween(slot.from, date) + 0.5) / (daysBetween(slot.from, slot.to) + 1)
}
