import type { Translate } from '#ui/translate.ts'
import type { SummaryError } from './ErrorSummary.tsx'

/** A form, as far as its fields have ids. */
export interface WithFields<V> {
  readonly errors: readonly SummaryError[]
  readonly field: <K extends keyof V & string>(name: K) => { readonly id: string }
}

/** What fields are called, by name, in the order of the form; those of rows that come and go as `closures.*.date`. */
export type Labels<V> = { readonly [name in keyof V & string]?: string }

/** Which row of a field's rows an id is of; 0 where the field stands alone. */
function rowAt(field: string, id: string): number | undefined {
  const [before = '', after] = field.split('*')
  if (after === undefined) return field === id ? 0 : undefined
  if (!id.startsWith(before) || !id.endsWith(after)) return undefined
  const row = Number(id.slice(before.length, id.length - after.length))
  return Number.isInteger(row) ? row : undefined
}

/**
 * A form's errors with the field that each is about, in the order of the labels: "Fill this in" says nothing in a
 * summary, and two of them would be alike.
 */
export function namedErrors<V>(form: WithFields<V>, labels: Labels<V>, t: Translate): SummaryError[] {
  const names = Object.keys(labels) as (keyof V & string)[]
  const placed = form.errors.map(error => {
    const unknown = { error, place: names.length, row: 0 }
    if (error.field === undefined) return unknown
    for (const [place, name] of names.entries()) {
      const column = labels[name]
      const row = rowAt(form.field(name).id, error.field)
      if (row === undefined || column === undefined) continue
      const field = name.includes('*') ? t('ui.rows.cell', { column, row: row + 1 }) : column
      return { error: { ...error, text: t('ui.at', { field, issue: error.text }) }, place, row }
    }
    return unknown
  })
  return placed.toSorted((a, b) => a.place - b.place || a.row - b.row).map(({ error }) => error)
}
