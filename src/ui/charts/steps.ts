import type { Column } from './columns.ts'
import type { Layout } from './layout.ts'

type Height = (value: number) => number

/** Steps across the whole axis, one for each column. */
function stairs(columns: readonly Column[], layout: Layout, level: (column: Column) => number): string {
  const steps = columns.map(c => `V${level(c)}H${layout.x(c.index) + layout.band / 2}`)
  return steps.join('')
}

/** The area of what was put in before each bucket. */
export const earlierArea = (columns: readonly Column[], layout: Layout, y: Height): string =>
  `M${layout.left} ${y(0)}${stairs(columns, layout, c => y(c.earlier))}V${y(0)}z`

/** What was put in between sprints, on top of the bucket that it follows. */
export const afterAreas = (columns: readonly Column[], layout: Layout, y: Height): string =>
  columns
    .filter(({ after }) => after > 0)
    .map(({ index, top, after }) => {
      const left = layout.x(index) - layout.band / 2
      return `M${left} ${y(top)}h${layout.band}V${y(top - after)}h${-layout.band}z`
    })
    .join('')

/** The line of what was put in so far. */
export const soFarLine = (columns: readonly Column[], layout: Layout, y: Height): string =>
  `M${layout.left} ${y(0)}${stairs(columns, layout, c => y(c.top))}`
