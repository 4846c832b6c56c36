import type { IsoDate } from '#core/records/fields.ts'
import { Button } from '#ui/actions/Button.tsx'
import { ErrorPanel, Panel } from '#ui/feedback/Panel.tsx'
import { Checkbox } from '#ui/fields/Checkboxes.tsx'
import { Form } from '#ui/fields/Form.tsx'
import { useForm, type FormIssue } from '#ui/fields/form.ts'
import { PasswordField } from '#ui/fields/Input.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useText } from '#ui/text.tsx'
import { useBackup } from './useBackup.ts'

/** Shorter than this a lock is opened by trying. */
const SHORTEST = 8

const initial = { lock: false, passphrase: '', again: '' }
type Values = typeof initial

function faults({ lock, passphrase, again }: Values): FormIssue[] {
  if (!lock) return []
  if (passphrase === '') return [{ path: 'passphrase', code: 'passphrase-empty' }]
  if (passphrase.length < SHORTEST)
    return [{ path: 'passphrase', code: 'passphrase-short', values: { least: SHORTEST } }]
  return passphrase === again ? [] : [{ path: 'again', code: 'passphrase-differs' }]
}

/** Everything in one file, with a lock for those who want one. */
export function BackupSection({ today }: { readonly today: IsoDate }) {
  const t = useText()
  const { save, busy, failed } = useBackup(today)
  const form = useForm({
    initial,
    onSubmit: async values => {
      const wrong = faults(values)
      if (wrong.length > 0) return wrong
      await save(values.lock ? values.passphrase : undefined)
      // A passphrase does not stay in the page.
      form.reset()
      return []
    },
  })
  return (
    <Section title={t('data.backup.title')}>
      <p>{t('data.backup.what')}</p>
      {failed !== undefined && (
        <ErrorPanel title={t('data.backup.failed')}>
          <p>{t('data.backup.failed.why', { reason: failed })}</p>
        </ErrorPanel>
      )}
      <Form form={form} label={t('data.backup.title')}>
        <Checkbox text={t('data.backup.lock')} hint={t('data.backup.lock.hint')} {...form.box('lock')} />
        {form.values.lock && (
          <>
            <Panel kind="attention" title={t('data.backup.forgotten')}>
              <p>{t('data.backup.forgotten.what')}</p>
            </Panel>
            <PasswordField
              label={t('data.backup.passphrase')}
              hint={t('data.backup.passphrase.hint', { least: SHORTEST })}
              width="long"
              autoComplete="new-password"
              {...form.field('passphrase')}
            />
            <PasswordField
              label={t('data.backup.again')}
              width="long"
              autoComplete="new-password"
              {...form.field('again')}
            />
          </>
        )}
        <Button type="submit" disabled={busy}>
          {t(form.values.lock ? 'data.backup.save.locked' : 'data.backup.save')}
        </Button>
      </Form>
    </Section>
  )
}
