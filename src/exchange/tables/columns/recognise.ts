import { plainWords } from '#exchange/tables/cells/choice.ts'
import type { ColumnShape } from './columnShape.ts'
import type { FieldSpec } from './fieldSpec.ts'

export interface Mapped {
  readonly field: string
  readonly by: 'header' | 'content' | 'chosen'
}

const EXACT = 1000
/** What is longer is prose, not a header. */
const LONGEST = 200

/** A header in plain words, with and without what stands in brackets; none where it is empty or prose. */
function formsOf(header: string): readonly string[] {
  if (header.length > LONGEST) return []
  const whole = plainWords(header)
  if (!header.includes('(')) return whole === '' ? [] : [whole]
  const forms = [whole, plainWords(header.replace(/\(.*?\)/g, ' '))]
  return forms.every(form => form === '') ? [] : forms
}

/** How well a header names a field: 0 for not at all, whole headers before parts of one, earlier words first. */
function headerScore(forms: readonly string[], spec: FieldSpec): number {
  if (forms.length === 0) return 0
  const exact = spec.headers.findIndex(word => forms.includes(word))
  if (exact !== -1) return EXACT - exact
  if (spec.not && forms.some(form => spec.not?.test(form))) return 0
  const spaced = forms.map(form => ` ${form} `)
  const part = spec.headers.findIndex(word => spaced.some(form => form.includes(` ${word} `)))
  return part === -1 ? 0 : EXACT / 2 - part
}

/** How many different fields the cells of a row name. */
export function namedFields(cells: readonly string[], fields: readonly FieldSpec[]): number {
  return new Set(
    cells.flatMap(cell => {
      const forms = formsOf(cell)
      return fields.filter(spec => headerScore(forms, spec) > 0).map(spec => spec.name)
    }),
  ).size
}

/**
 * Says which field each column holds: what the user chose, then what headers name (whole headers and filled
 * columns first), then for fields still without a column what the cells look like.
 */
export function recognise(
  headers: readonly string[],
  shapes: readonly ColumnShape[],
  fields: readonly FieldSpec[],
  chosen: Readonly<Record<number, string>>,
): ReadonlyMap<number, Mapped> {
  const mapped = new Map<number, Mapped>()
  const taken = new Set<string>()
  const settled = new Set<number>()
  const give = (index: number, spec: FieldSpec, by: Mapped['by']) => {
    mapped.set(index, { field: spec.name, by })
    settled.add(index)
    if (!spec.several) taken.add(spec.name)
  }
  for (const [key, name] of Object.entries(chosen)) {
    const spec = fields.find(field => field.name === name)
    settled.add(Number(key))
    if (spec && !taken.has(name)) give(Number(key), spec, 'chosen')
  }
  const pairs = shapes.flatMap(shape => {
    const forms = formsOf(headers[shape.index] ?? '')
    return fields.map(spec => ({
      shape,
      spec,
      score: (spec.holds?.(shape) ?? true) ? headerScore(forms, spec) : 0,
    }))
  })
  const best = pairs
    .filter(pair => pair.score > 0)
    .sort((a, b) => Number(b.shape.filled > 0) - Number(a.shape.filled > 0) || b.score - a.score)
  for (const { shape, spec } of best) {
    if (!taken.has(spec.name) && !settled.has(shape.index)) give(shape.index, spec, 'header')
  }
  const noHeader = headers.every(header => header.trim() === '')
  for (const spec of fields) {
    if (taken.has(spec.name) || spec.several || (!noHeader && !spec.required)) continue
    const fitting = shapes
      .filter(shape => !settled.has(shape.index) && shape.filled > 0)
      .map(shape => ({ shape, score: spec.fits?.(shape) ?? 0 }))
      .reduce((a, b) => (b.score > a.score ? b : a), { shape: undefined, score: 0 } as Candidate)
    if (fitting.shape) give(fitting.shape.index, spec, 'content')
  }
  return mapped
}

interface Candidate {
  readonly shape: ColumnShape | undefined
  readonly score: number
}
