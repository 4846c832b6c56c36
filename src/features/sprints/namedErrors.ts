import type { SummaryError } from '#ui/fields/ErrorSummary.tsx'
import type { Translate } from '#ui/text.tsx'

/** A form, as far as its fields have ids. */
export interface WithFields<V> {
  readonly errors: readonly SummaryError[]
  readonly field: <K extends keyof V & string>(name: K) => { readonly id: string }
}

/** What fields are called, by their name and in their place. */
export type Labels<V> = readonly (readonly [name: keyof V & string, label: string])[]

/**
 * A form's errors with the field that each is about, in the order of the labels: "Fill this in" says nothing in a
 * summary, and two of them would be alike.
 */
export function namedErrors<V>(form: WithFields<V>, labels: Labels<V>, t: Translate): SummaryError[] {
  const fields = labels.map(([name, label]) => ({ id: form.field(name).id, label }))
  const at = ({ field }: SummaryError) => fields.findIndex(({ id }) => id === field)
  return form.errors
    .map(error => {
      const label = fields[at(error)]?.label
      return label === undefined
        ? error
        : { ...error, text: t('sprints.at', { field: label, issue: error.text }) }
    })
    .toSorted((a, b) => at(a) - at(b))
}
