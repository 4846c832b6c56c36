import type { Marks } from './events.ts'

interface ArrowsProps {
  readonly marks: Marks
  readonly top: number
  readonly row: number
  readonly bottom: number
}

/** Arrows from the money to what changed: each marks what went live, with its name or its number. */
export function Arrows({ marks, top, row, bottom }: ArrowsProps) {
  return (
    <g>
      {marks.marks.map(mark => (
        <line
          key={mark.events[0]?.id}
          className="sw-chart__stem"
          x1={mark.x}
          x2={mark.x}
          y1={top + mark.row * row + 14}
          y2={bottom}
        />
      ))}
      {marks.marks.map(mark => {
        const y = top + mark.row * row
        const left = mark.side === 'left'
        const filled = mark.events.some(e => e.linked)
        return (
          <g key={mark.events[0]?.id}>
            <path
              className={filled ? 'sw-chart__arrow' : 'sw-chart__arrow sw-chart__arrow--open'}
              d={`M${mark.x - 6} ${y + 3}h12l-6 11z`}
            />
            <text
              className="sw-chart__label sw-chart__label--event"
              x={mark.x + (left ? -10 : marks.numbered ? 7 : 10)}
              y={y + 13}
              textAnchor={left ? 'end' : 'start'}
            >
              {mark.label}
            </text>
          </g>
        )
      })}
    </g>
  )
}
