import type { ChartEvent } from '#core/chart/types.ts'
import { cut, textWidth } from './labels.ts'
import type { Layout } from './layout.ts'

/** An arrow: one thing that went live, or several that stand too close to tell apart. */
export interface Mark {
  readonly x: number
  readonly row: number
  readonly events: readonly ChartEvent[]
  /** The name or the number beside it. */
  readonly label: string
  readonly side: 'right' | 'left'
}

export interface Marks {
  readonly rows: number
  readonly marks: readonly Mark[]
  /** Arrows have numbers, and a list under the chart says what they are. */
  readonly numbered: boolean
}

const ROWS = 3
const ARROW = 7
const APART = 24
// Two digits need more room.
const APART_MANY = 36
const MOST_NUMBERS = 14
const MOST_NAMES = 12
const SHORT_NAME = 150

interface Group {
  readonly x: number
  readonly events: readonly ChartEvent[]
}

interface Taken {
  readonly from: number
  readonly to: number
  readonly stem: number
}

const spanOf = (x: number, width: number, side: 'right' | 'left') =>
  side === 'right' ? { from: x - ARROW, to: x + 12 + width } : { from: x - 12 - width, to: x + ARROW }

/**
 * Labels beside their arrows in rows that do not collide, or undefined where they do not fit. `crossing`: where there is
 * no other way, a stem may pass behind a label.
 */
function placed(
  groups: readonly Group[],
  layout: Layout,
  labelOf: (group: Group, n: number) => string,
  crossing: boolean,
): Omit<Marks, 'numbered'> | undefined {
  const rows: Taken[][] = Array.from({ length: ROWS }, () => [])
  const marks: Mark[] = []
  for (const [n, group] of groups.entries()) {
    const { x, events } = group
    const label = labelOf(group, n)
    const width = textWidth(label)
    const side = x + 12 + width <= layout.width - 2 ? ('right' as const) : ('left' as const)
    const span = spanOf(x, width, side)
    if (span.from < 0) return undefined
    const free = (row: number) => rows[row]?.every(t => t.to + 8 < span.from || t.from - 8 > span.to) === true
    // A stem runs down from its arrow; a label in its way would be struck through.
    const clear = (row: number) =>
      rows.every((taken, other) =>
        taken.every(t => {
          if (other < row) return t.stem < span.from || t.stem > span.to
          return other === row || x < t.from || x > t.to
        }),
      )
    const all = rows.map((_, row) => row)
    const row = all.find(r => free(r) && clear(r)) ?? (crossing ? all.find(free) : undefined)
    if (row === undefined) return undefined
    rows[row]?.push({ ...span, stem: x })
    marks.push({ x, row, events, label, side })
  }
  const used = marks.reduce((most, m) => Math.max(most, m.row + 1), 0)
  return { rows: used, marks }
}

/** What stands closer to an arrow than `apart` shares it. */
function grouped(events: readonly ChartEvent[], layout: Layout, apart: number): Group[] {
  const groups: Group[] = []
  for (const event of events) {
    const x = layout.x(event.x)
    const last = groups.at(-1)
    if (last && x - last.x < apart) groups[groups.length - 1] = { ...last, events: [...last.events, event] }
    else groups.push({ x, events: [event] })
  }
  return groups
}

/** Numbered arrows, whose names are listed under the chart. */
function counted(events: readonly ChartEvent[], layout: Layout): Marks {
  const numberOf = (_: Group, n: number) => String(n + 1)
  const own = grouped(events, layout, layout.band)
  const rows = own.length > MOST_NAMES ? undefined : placed(own, layout, numberOf, false)
  if (rows) return { ...rows, numbered: true }
  const few = grouped(events, layout, APART)
  const many = Math.max(APART_MANY, (layout.right - layout.left) / MOST_NUMBERS)
  const groups = few.length < 10 ? few : grouped(events, layout, many)
  const marks = groups.map((group, n) => ({ ...group, row: 0, label: String(n + 1), side: 'right' as const }))
  return { rows: 1, marks, numbered: true }
}

/** How the arrows between the panels are laid out and labelled in the room there is. */
export function marksOf(events: readonly ChartEvent[], layout: Layout): Marks {
  const inOrder = events.toSorted((a, b) => a.x - b.x)
  if (inOrder.length === 0) return { rows: 0, marks: [], numbered: false }
  const ways = inOrder.length > MOST_NAMES ? [] : layout.narrow ? [false] : [false, true]
  for (const crossing of ways) {
    for (const widest of [Infinity, SHORT_NAME]) {
      const own = inOrder.map(event => ({ x: layout.x(event.x), events: [event] }))
      const named = placed(own, layout, ({ events }) => cut(events[0]?.name ?? '', widest), crossing)
      if (named) return { ...named, numbered: false }
    }
  }
  return counted(inOrder, layout)
}
