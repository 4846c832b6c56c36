import type { ReactNode } from 'react'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { useText } from '#ui/text.tsx'
import { ErrorSummary } from './ErrorSummary.tsx'
import type { FormState } from './form.ts'
import { namedErrors, type Labels, type WithFields } from './namedErrors.ts'

interface FormDialogProps<V> {
  readonly title: string
  readonly form: FormState & WithFields<V>
  readonly labels: Labels<V>
  /** What the button that saves says, where "Save" is not enough. */
  readonly save?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A form over the page: saved or left as a whole. Around the dialog, so that its buttons stand in one row. */
export function FormDialog<V>({ title, form, labels, save, onClose, children }: FormDialogProps<V>) {
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
        actions={<Button type="submit">{save ?? t('ui.save')}</Button>}
      >
        <ErrorSummary errors={namedErrors(form, labels, t)} attempt={form.attempt} />
        {children}
      </Dialog>
    </form>
  )
}
