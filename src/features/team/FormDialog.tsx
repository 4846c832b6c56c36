import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { ErrorSummary } from '#ui/fields/ErrorSummary.tsx'
import type { FormState } from '#ui/fields/form.ts'
import { useText } from '#ui/text.tsx'
import type { FieldAt } from './rows.ts'

interface FormDialogProps {
  readonly title: string
  readonly form: FormState & { readonly field: FieldAt }
  /** What each field is called, by its name; those of rows as `closures.*.date`; in the order of the form. */
  readonly labels: Readonly<Record<string, string>>
  /** What the button that saves says. */
  readonly save: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a field is called, from its id: "Role", "Date, row 2"; and where it stands in the form. */
function useNames(form: FormDialogProps['form'], labels: FormDialogProps['labels']) {
  const t = useText()
  const order = Object.keys(labels)
  return (id: string) => {
    const name = id.slice(form.field('').id.length)
    const [, path, index, field] = /^(.*)\.(\d+)\.(\w+)$/.exec(name) ?? []
    const inRows = `${path}.*.${field}`
    const column = labels[inRows]
    return column === undefined
      ? { name: labels[name], place: order.indexOf(name) }
      : {
          name: t('team.rows.cell', { column, row: Number(index) + 1 }),
          place: order.indexOf(inRows) + Number(index) / 1000,
        }
  }
}

/** A form over the page: saved or left as a whole. Around the dialog, so that its buttons stand in one row. */
export function FormDialog({ title, form, labels, save, onClose, children }: FormDialogProps) {
  const t = useText()
  const placeOf = useNames(form, labels)
  // "Fill this in" says nothing without its field, and two of them would be alike.
  const errors = form.errors
    .map(({ text, field }) => {
      const { name, place } = field === undefined ? { name: undefined, place: Infinity } : placeOf(field)
      return { field, place, text: name === undefined ? text : t('team.at', { field: name, issue: text }) }
    })
    .toSorted((a, b) => a.place - b.place)
  return (
    <form
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void form.submit()
      }}
    >
      <Dialog
        wide
        title={title}
        closeLabel={t('ui.cancel')}
        onClose={onClose}
        actions={<Button type="submit">{save}</Button>}
      >
        <ErrorSummary errors={errors} attempt={form.attempt} />
        {children}
      </Dialog>
    </form>
  )
}
