const NARROW = /[ .,:;'|!ijltfrI()-]/
const WIDE = /[mwMW@%£]/
const CAPITAL = /[A-Z]/

/** About how wide a text is in Public Sans, in pixels; near enough to keep labels apart without asking the page. */
export function textWidth(text: string, size = 14, bold = false): number {
  let em = 0
  for (const letter of text) {
    em += NARROW.test(letter) ? 0.34 : WIDE.test(letter) ? 0.86 : CAPITAL.test(letter) ? 0.68 : 0.58
  }
  return em * size * (bold ? 1.06 : 1)
}

/** The text, cut with an ellipsis where it is wider than `width`. */
export function cut(text: string, width: number, bold = false): string {
  if (textWidth(text, 14, bold) <= width) return text
  let kept = text
  while (kept.length > 1 && textWidth(`${kept}…`, 14, bold) > width) kept = kept.slice(0, -1)
  return `${kept.trimEnd()}…`
}

/** The text in at most `most` lines of `width`, the last one cut where it has to be. */
export function wrap(text: string, width: number, most: number, bold = false): string[] {
  const lines: string[] = []
  const words = text.split(' ')
  while (words.length > 0) {
    let line = words.shift() ?? ''
    while (words[0] !== undefined && textWidth(`${line} ${words[0]}`, 14, bold) <= width) {
      line += ` ${words.shift() ?? ''}`
    }
    if (lines.length === most - 1) return [...lines, cut([line, ...words].join(' '), width, bold)]
    lines.push(cut(line, width, bold))
  }
  return lines
}

interface Dodging {
  readonly y: number
  readonly height: number
}

/** Moves labels at the side apart, as little as needed, keeping their order and the room between `top` and `bottom`. */
export function dodge<L extends Dodging>(labels: readonly L[], top: number, bottom: number): L[] {
  const inOrder = labels.toSorted((a, b) => a.y - b.y)
  const places = inOrder.map(label => label.y)
  let edge = top
  inOrder.forEach(({ height }, n) => {
    const y = Math.max(places[n] ?? 0, edge + height / 2)
    places[n] = y
    edge = y + height / 2
  })
  edge = bottom
  for (let n = inOrder.length - 1; n >= 0; n -= 1) {
    const half = (inOrder[n]?.height ?? 0) / 2
    const y = Math.min(places[n] ?? 0, edge - half)
    places[n] = y
    edge = y - half
  }
  return inOrder.map((label, n) => ({ ...label, y: places[n] ?? label.y }))
}

interface OverBar {
  readonly x: number
  readonly width: number
}

interface Edges {
  readonly left: number
  readonly right: number
}

const APART = 8
const ABOVE = 6

/** Names over bars, each centred on its `x` and moved aside only as far as needed, above all that it would cover. */
export function overBars<N extends OverBar>(
  names: readonly N[],
  under: readonly (Edges & { readonly top: number })[],
  { left, right }: Edges,
): (N & { y: number })[] {
  const across = names.map(name => ({ name, y: name.x, height: name.width + APART }))
  return dodge(across, left - APART / 2, right + APART / 2).map(({ name, y: x }) => {
    const covered = under.filter(each => each.left < x + name.width / 2 && each.right > x - name.width / 2)
    return { ...name, x, y: covered.reduce((y, { top }) => Math.min(y, top), Infinity) - ABOVE }
  })
}
