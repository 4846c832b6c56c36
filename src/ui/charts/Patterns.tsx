/** Patterns by which parts are told apart without colour: slanted lines for no rate, dots for other money. */
export function Patterns({ id }: { readonly id: string }) {
  return (
    <defs>
      <pattern
        id={`${id}-noRate`}
        width="7"
        height="7"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <rect className="sw-chart__paper" width="7" height="7" />
        <line className="sw-chart__hatch" x1="0" x2="0" y1="0" y2="7" />
      </pattern>
      <pattern id={`${id}-other`} width="6" height="6" patternUnits="userSpaceOnUse">
        <rect className="sw-chart__other" width="6" height="6" />
        <circle className="sw-chart__otherDot" cx="3" cy="3" r="1.1" />
      </pattern>
    </defs>
  )
}
