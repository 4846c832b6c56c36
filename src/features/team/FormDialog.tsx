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
  /** What each field is called, by its name; those of rows as `closures.*.date`. */
  readonly labels: Readonly<Record<string, string>>
  /** What the button that saves says. */
  readonly save: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** What a field is called, from its id: "Role", "Date, row 2". */
function useNames(form: FormDialogProps['form'], labels: FormDialogProps['labels']) {
  const t = useText()
  return (id: string) => {
    const name = id.slice(form.field('').id.length)
    const [, path, index, field] = /^(.*)\.(\d+)\.(\w+)$/.exec(name) ?? []
    const column = labels[`${path}.*.${field}`]
    return column === undefined ? labels[name] : t('team.rows.cell', { column, row: Number(index) + 1 })
  }
}

/** A form over the page: saved or left as a whole. Around the dialog, so that its buttons stand in one row. */
export function FormDialog({ title, form, labels, save, onClose, children }: FormDialogProps) {
  const t = useText()
  const nameOf = useNames(form, labels)
  // "Fill this in" says nothing without its field, and two of them would be alike.
  const errors = form.errors.map(({ text, field }) => {
    const name = field === undefined ? undefined : nameOf(field)
    return { field, text: name === undefined ? text : t('team.at', { field: name, issue: text }) }
  })
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
