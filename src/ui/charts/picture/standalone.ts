import { wrap } from '#ui/charts/labels.ts'

/** What a picture says besides its panels. */
export interface PictureText {
  readonly title: string
  readonly caption: string
  /** Names of numbered arrows, what is left out, and the source. */
  readonly notes: readonly string[]
}

export interface Picture {
  readonly svg: SVGSVGElement
  readonly width: number
  readonly height: number
}

const SVG = 'http://www.w3.org/2000/svg'
const MARGIN = 20
const FONT = "'Public Sans Variable', 'Public Sans', system-ui, sans-serif"

// A picture stands alone, so what the style sheet gave is written on each shape. Defaults are left out.
const SHAPE = {
  fill: 'rgb(0, 0, 0)',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
} as const
const TEXT = { ...SHAPE, 'font-size': '16px', 'font-weight': '400', 'text-anchor': 'start' } as const
const DRAWN = new Set(['path', 'rect', 'circle', 'line', 'text', 'tspan', 'polygon'])
const KEPT = new Set(
  'd x y x1 x2 y1 y2 cx cy r dx dy width height viewBox transform id patternUnits patternTransform'.split(
    ' ',
  ),
)

function writeStyle(from: Element, to: Element): void {
  const name = from.tagName.toLowerCase()
  for (const { name: attribute } of Array.from(to.attributes))
    if (!KEPT.has(attribute)) to.removeAttribute(attribute)
  if (!DRAWN.has(name)) return
  const style = getComputedStyle(from)
  for (const [property, initial] of Object.entries(name === 'text' || name === 'tspan' ? TEXT : SHAPE)) {
    const value = style.getPropertyValue(property)
    if (value !== '' && value !== initial) to.setAttribute(property, value)
  }
}

/** A copy of a drawn panel that needs no style sheet, without what is not drawn. */
function resolved(panel: SVGSVGElement): SVGSVGElement | undefined {
  const copy = panel.cloneNode(true)
  if (!(copy instanceof SVGSVGElement)) return undefined
  const [from, to] = [
    [panel, ...panel.querySelectorAll('*')],
    [copy, ...copy.querySelectorAll('*')],
  ]
  from.forEach((element, n) => {
    const twin = to[n]
    if (twin) writeStyle(element, twin)
  })
  for (const idle of copy.querySelectorAll('title, desc, clipPath, g:empty')) idle.remove()
  return copy
}

interface TextStyle {
  readonly size: number
  readonly weight: number
  readonly fill: string
}

function textLine(text: string, y: number, style: TextStyle): SVGElement {
  const element = document.createElementNS(SVG, 'text')
  element.textContent = text
  for (const [name, value] of [
    ['x', MARGIN],
    ['y', y],
    ['font-size', style.size],
    ['font-weight', style.weight],
    ['fill', style.fill],
  ] as const) {
    element.setAttribute(name, String(value))
  }
  return element
}

/** One SVG of a chart's panels under its title and caption, complete in itself. */
export function standalonePicture(
  panels: readonly SVGSVGElement[],
  text: PictureText,
  fonts: string,
): Picture {
  const inner = panels.reduce((most, p) => Math.max(most, Number(p.getAttribute('width'))), 0)
  const width = inner + 2 * MARGIN
  const svg = document.createElementNS(SVG, 'svg')
  const paper = document.createElementNS(SVG, 'rect')
  svg.append(paper)
  let y = MARGIN

  // `wrap` measures at 14 px.
  const write = (words: string, lines: number, lineHeight: number, style: TextStyle) => {
    for (const line of wrap(words, (inner * 14) / style.size, lines, style.weight > 600)) {
      y += lineHeight
      svg.append(textLine(line, y, style))
    }
  }
  write(text.title, 4, 28, { size: 22, weight: 700, fill: '#0b0c0c' })
  y += 4
  write(text.caption, 8, 20, { size: 14, weight: 400, fill: '#484949' })
  y += 18
  for (const panel of panels) {
    const copy = resolved(panel)
    if (!copy) continue
    copy.setAttribute('x', String(MARGIN))
    copy.setAttribute('y', String(y))
    svg.append(copy)
    y += Number(panel.getAttribute('height')) + 6
  }
  for (const note of text.notes) write(note, 3, 20, { size: 14, weight: 400, fill: '#484949' })

  const height = Math.ceil(y + MARGIN)
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['viewBox', `0 0 ${width} ${height}`],
    ['font-family', FONT],
    ['role', 'img'],
  ] as const) {
    svg.setAttribute(name, String(value))
  }
  for (const [name, value] of [
    ['width', width],
    ['height', height],
    ['fill', '#ffffff'],
  ] as const) {
    paper.setAttribute(name, String(value))
  }
  const name = document.createElementNS(SVG, 'title')
  name.textContent = text.title
  const style = document.createElementNS(SVG, 'style')
  style.textContent = `${fonts}text{font-variant-numeric:tabular-nums}`
  svg.prepend(name, style)
  return { svg, width, height }
}

/** The picture as the text of an .svg file. */
export const pictureText = ({ svg }: Picture) =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`
