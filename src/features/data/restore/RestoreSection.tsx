import { ErrorPanel, Panel } from '#ui/feedback/Panel.tsx'
import { Loading } from '#ui/feedback/Loading.tsx'
import { FilePicker } from '#ui/fields/FilePicker.tsx'
import { useHandedFile } from '#ui/handedFile.ts'
import { Section } from '#ui/layout/Section.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { Compared } from './Compared.tsx'
import { Unlock } from './Unlock.tsx'
import { useRestore } from './useRestore.ts'

interface RestoreSectionProps extends Pick<ScreenProps, 'act'> {
  /** Nothing can be saved now. */
  readonly blocked: boolean
}

/** A backup comes back: chosen, unlocked, compared, and then all of it or nothing. */
export function RestoreSection({ act, blocked }: RestoreSectionProps) {
  const t = useText()
  const coded = useCoded()
  const { step, busy, choose, unlock, confirm, setBringBack, cancel } = useRestore({ act })
  useHandedFile('backup', choose)
  return (
    <Section title={t('data.restore.title')}>
      <p>{t('data.restore.what')}</p>
      {step.kind === 'refused' && (
        <ErrorPanel title={t('data.restore.refused', { file: step.file })}>
          <p>{coded('error', step.failure.code, step.failure)}</p>
        </ErrorPanel>
      )}
      {step.kind === 'done' && <Panel kind="info" title={t('data.restore.restored', { file: step.file })} />}
      {blocked ? (
        <p className="sw-note">{t('data.blocked')}</p>
      ) : (
        <FilePicker
          id="restore-file"
          label={t('data.restore.choose')}
          hint={t('data.restore.choose.hint')}
          accept=".json,application/json"
          onFile={choose}
        />
      )}
      {step.kind === 'reading' && <Loading />}
      {step.kind === 'locked' && (
        <Unlock
          file={step.file.name}
          onUnlock={passphrase => unlock(step.file, passphrase)}
          onClose={cancel}
        />
      )}
      {step.kind === 'compared' && (
        <Compared
          found={step}
          busy={busy}
          onConfirm={() => confirm(step)}
          onBringBack={bringBack => setBringBack(step, bringBack)}
          onClose={cancel}
        />
      )}
    </Section>
  )
}
