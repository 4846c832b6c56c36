import { groupBy } from '#core/costing/groupBy.ts'
import type { Known } from '#core/costing/types.ts'
import { useFrame, type Frame } from '#ui/text.tsx'
import { KINDS, type Column, type Kind } from './columns.ts'
import { overBars, textWidth } from './labels.ts'
import type { Layout } from './layout.ts'
import { NoRate } from './NoRate.tsx'
import { SideLabels, type SideLabel } from './SideLabels.tsx'
import { soFarLine } from './steps.ts'
import { BESIDE, Swatch, swatchOf } from './Swatch.tsx'
import type { Words } from './words.ts'

interface MoneyMarksProps {
  readonly columns: readonly Column[]
  readonly layout: Layout
  readonly top: number
  readonly y: (value: number) => number
  readonly words: Words
  /** What the ids of the patterns start with. */
  readonly id: string
  readonly known: Known
}

/** A part that is not this many pixels high is not seen, and so not named. */
const SEEN = 2

const kindLabel = {
  staff: 'charts.kind.staff',
  supplier: 'charts.kind.supplier',
  other: 'charts.kind.other',
} as const

/** The middle of a kind's part of a bar. */
function middle(column: Column, kind: Kind): number {
  const below = KINDS.slice(0, KINDS.indexOf(kind)).reduce((sum, k) => sum + Math.max(0, column[k]), 0)
  return column.earlier + below + column[kind] / 2
}

const isSeen = (column: Column, kind: Kind, y: MoneyMarksProps['y']) =>
  column[kind] > 0 && y(0) - y(column[kind]) >= SEEN

/** Names of the kinds at the right of the last bar, and of the plan. */
function sideLabels({ columns, y, words, id }: MoneyMarksProps): SideLabel[] {
  const last = columns.findLast(c => c.top > 0)
  if (!last) return []
  const labels: SideLabel[] = KINDS.filter(kind => isSeen(last, kind, y)).map(kind => ({
    key: kind,
    text: words.t(kindLabel[kind]),
    y: y(middle(last, kind)),
    tone: 'strong',
    swatch: swatchOf(kind, id),
  }))
  if (y(0) - y(last.after) >= SEEN) {
    labels.push({
      key: 'after',
      text: words.t('charts.kind.after'),
      y: y(last.top - last.after / 2),
      tone: 'quiet',
    })
  }
  if (last.earlier > 0) {
    labels.push({
      key: 'earlier',
      text: words.t('charts.kind.earlier'),
      y: y(last.earlier / 2),
      tone: 'quiet',
    })
  }
  if (last.plan !== undefined) {
    labels.push({ key: 'plan', text: words.t('charts.kind.plan'), y: y(last.plan), tone: 'quiet' })
  }
  return labels
}

/** How much was put in so far, over the end of the steps of the investment frame. */
function soFar({ columns, words, y, known }: MoneyMarksProps, frame: Frame) {
  const last = columns.at(-1)
  if (frame !== 'investment' || !last || last.top <= 0) return undefined
  const amount = words.formats.moneyShort(last.top)
  const text = words.t('charts.soFar', { amount, known: known.replace('-', '_') })
  return { text, y: y(last.top) - 7 }
}

/** Kinds that the last bar does not have are named over the bar where they are largest. */
function OverBars(props: MoneyMarksProps) {
  const { columns, layout, y, words, id } = props
  const steps = soFar(props, useFrame())
  const last = columns.findLast(c => c.top > 0)
  const elsewhere = KINDS.filter(
    kind => last && !isSeen(last, kind, y) && columns.some(c => isSeen(c, kind, y)),
  )
  const bars = groupBy(elsewhere, kind => columns.reduce((a, b) => (b[kind] >= a[kind] ? b : a)).index)
  const names = [...bars].map(([index, kinds]) => {
    const text = words.formats.list(kinds.map(kind => words.t(kindLabel[kind])))
    const [only, ...others] = kinds
    const swatch = only && others.length === 0 ? swatchOf(only, id) : undefined
    return { text, swatch, x: layout.x(index), width: textWidth(text, 14, true) + (swatch ? BESIDE : 0) }
  })
  const under = columns.map(c => ({
    left: layout.x(c.index) - layout.band / 2,
    right: layout.x(c.index) + layout.band / 2,
    top: y(Math.max(c.top, c.plan ?? 0)),
  }))
  if (steps) {
    const { right } = layout
    under.push({ left: right - textWidth(steps.text, 14, true), right, top: steps.y - 12 })
  }
  return overBars(names, under, layout).map(name => (
    <g key={name.text}>
      {name.swatch && <Swatch {...name.swatch} x={name.x - name.width / 2} y={name.y - 10} />}
      <text
        className="sw-chart__label sw-chart__label--strong"
        x={name.x + (name.swatch ? BESIDE / 2 : 0)}
        y={name.y}
        textAnchor="middle"
      >
        {name.text}
      </text>
    </g>
  ))
}

const across = (x: number, y: number, half: number) => `M${x - half} ${y}h${half * 2}`

/** What lies over the bars: plan lines, steps of what was put in, days without a rate, and names. */
export function MoneyMarks(props: MoneyMarksProps) {
  const { columns, layout, y } = props
  const steps = soFar(props, useFrame())
  const plans = columns.filter(c => c.plan !== undefined)
  const half = layout.bar / 2
  const planLine = (those: readonly Column[], reach: number) =>
    those.map(c => across(layout.x(c.index), y(c.plan ?? 0), reach)).join('')
  const inStaff = (c: Column) => y(c.plan ?? 0) > y(c.staff) + 1
  return (
    <>
      {plans.length > 0 && (
        <>
          <path className="sw-chart__plan" d={planLine(plans, half + Math.min(4, layout.band * 0.12))} />
          <path className="sw-chart__plan sw-chart__plan--inside" d={planLine(plans.filter(inStaff), half)} />
        </>
      )}
      {steps && (
        <>
          <path className="sw-chart__steps" d={soFarLine(columns, layout, y)} />
          <text
            className="sw-chart__label sw-chart__label--strong"
            x={layout.right}
            y={steps.y}
            textAnchor="end"
          >
            {steps.text}
          </text>
        </>
      )}
      <NoRate {...props} />
      <OverBars {...props} />
      <SideLabels labels={sideLabels(props)} layout={layout} top={props.top - 8} bottom={y(0)} />
    </>
  )
}
