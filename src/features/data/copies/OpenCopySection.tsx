import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '#core/result.ts'
import { readCopy } from '#exchange/report/copy.ts'
import { useStore } from '#storage/useStore.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { FilePicker } from '#ui/fields/FilePicker.tsx'
import { useHandedFile } from '#ui/handedFile.ts'
import { Section } from '#ui/layout/Section.tsx'
import type { ScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { readText } from '../words/readText.ts'

interface OpenCopySectionProps extends Pick<ScreenProps, 'act'> {
  /** Nothing can be saved now. */
  readonly blocked: boolean
}

interface Refused {
  readonly file: string
  readonly failure: Failure
}

/** Opens a copy that somebody gave, and goes to its overview. */
export function OpenCopySection({ act, blocked }: OpenCopySectionProps) {
  const store = useStore()
  const t = useText()
  const coded = useCoded()
  const [, go] = useLocation()
  const [refused, setRefused] = useState<Refused>()

  const open = async (file: File): Promise<Refused | undefined> => {
    const copy = await readCopy(await readText(file))
    if (!copy.ok) return { file: file.name, failure: copy.error }
    const { data } = copy.value
    const opened = await act(openCopy(store, data), t('data.openCopy.done', { team: data.team.name }))
    // Whatever else refuses it, the app says so itself.
    if (!opened.ok)
      return opened.error.code === 'invalid'
        ? { file: file.name, failure: { code: 'copy-shape' } }
        : undefined
    go('/overview')
    return undefined
  }

  useHandedFile('copy', file => void open(file).then(setRefused))
  return (
    <Section title={t('data.openCopy.title')}>
      <p>{t('data.openCopy.what')}</p>
      {refused && (
        <ErrorPanel title={t('data.openCopy.refused', { file: refused.file })}>
          <p>{coded('error', refused.failure.code, refused.failure)}</p>
        </ErrorPanel>
      )}
      {blocked ? (
        <p className="sw-note">{t('data.blocked')}</p>
      ) : (
        <FilePicker
          id="copy-file"
          label={t('data.openCopy.choose')}
          accept=".json,application/json"
          onFile={file => void open(file).then(setRefused)}
        />
      )}
    </Section>
  )
}
