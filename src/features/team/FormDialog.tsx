import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { ErrorSummary } from '#ui/fields/ErrorSummary.tsx'
import type { FormState } from '#ui/fields/form.ts'
import { useText } from '#ui/text.tsx'

interface FormDialogProps {
  readonly title: string
  readonly form: FormState
  /** What the button that saves says. */
  readonly save: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page: saved or left as a whole. Around the dialog, so that its buttons stand in one row. */
export function FormDialog({ title, form, save, onClose, children }: FormDialogProps) {
  const t = useText()
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
        <ErrorSummary errors={form.errors} attempt={form.attempt} />
        {children}
      </Dialog>
    </form>
  )
}
