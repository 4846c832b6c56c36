import type { Kind } from './columns.ts'

/** How a part of a bar is filled. */
export interface SwatchFill {
  readonly className: string
  readonly fill?: string
}

const SIZE = 10
/** The room that a swatch takes beside its name. */
export const BESIDE = SIZE + 5

/** The filling of a kind of money; `id` is what the ids of the panel's patterns start with. */
export const swatchOf = (kind: Kind, id: string): SwatchFill => ({
  className: `sw-chart__swatch sw-chart__bar--${kind}`,
  ...(kind === 'other' ? { fill: `url(#${id}-other)` } : {}),
})

/** A small square beside a name, filled as the part of a bar that it names. */
export function Swatch({ className, fill, x, y }: SwatchFill & { readonly x: number; readonly y: number }) {
  return (
    <g className={className}>
      <rect x={x} y={y} width={SIZE} height={SIZE} fill={fill} />
    </g>
  )
}
