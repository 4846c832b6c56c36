import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm } from '#ui/fields/form.ts'
import { PasswordField } from '#ui/fields/Input.tsx'
import { useText } from '#ui/text.tsx'

interface UnlockProps {
  readonly file: string
  /** Whether it opened. */
  readonly onUnlock: (passphrase: string) => Promise<boolean>
  readonly onClose: () => void
}

/** Asks for the passphrase of a locked backup. */
export function Unlock({ file, onUnlock, onClose }: UnlockProps) {
  const t = useText()
  const form = useForm({
    initial: { passphrase: '' },
    onSubmit: async ({ passphrase }) => {
      if (passphrase === '') return [{ path: 'passphrase', code: 'passphrase-empty' }]
      return (await onUnlock(passphrase)) ? [] : [{ path: 'passphrase', code: 'passphrase-wrong' }]
    },
  })
  return (
    <Dialog title={t('data.restore.locked', { file })} closeLabel={t('ui.cancel')} onClose={onClose}>
      <Form form={form} label={t('data.restore.unlock')}>
        <PasswordField
          label={t('data.backup.passphrase')}
          width="long"
          autoComplete="off"
          {...form.field('passphrase')}
        />
        <Button type="submit" disabled={form.busy}>
          {t(form.busy ? 'data.restore.unlocking' : 'data.restore.unlock')}
        </Button>
      </Form>
    </Dialog>
  )
}
