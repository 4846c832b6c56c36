import { useId, useState } from 'react'
import type { ImportStep, useImport } from '#features/imports/useImport.ts'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { Button } from '#ui/actions/Button.tsx'
import { Disclosure } from '#ui/actions/Disclosure.tsx'
import { Panel } from '#ui/feedback/Panel.tsx'
import { FilePicker } from '#ui/fields/FilePicker.tsx'
import { TextArea } from '#ui/fields/TextArea.tsx'
import { useText } from '#ui/text.tsx'

interface ChooseFileProps extends Pick<ReturnType<typeof useImport>, 'open' | 'paste'> {
  readonly step: Extract<ImportStep, { kind: 'choose' }>
}

/** Takes a file, chosen or dropped, or pasted rows; says why the last one could not be read, or where it went. */
export function ChooseFile({ step: { refused, done }, open, paste }: ChooseFileProps) {
  const t = useText()
  const id = useId()
  const [text, setText] = useState('')
  return (
    <>
      {refused && <Unreadable file={refused.file} failure={refused.failure} />}
      {done && (
        <Panel
          kind="info"
          title={t('imports.seen', { file: done.file })}
          actions={
            <a href={`#/${done.seenOn.screen}${done.seenOn.id === undefined ? '' : `/${done.seenOn.id}`}`}>
              {t(`app.nav.${done.seenOn.screen}`)}
            </a>
          }
        />
      )}
      <FilePicker
        id={`${id}file`}
        label={t('imports.file')}
        hint={t('imports.file.hint')}
        drop={t('imports.file.drop')}
        onFile={open}
      />
      <Disclosure summary={t('imports.paste')}>
        <TextArea
          id={`${id}text`}
          label={t('imports.paste.label')}
          hint={t('imports.paste.hint')}
          value={text}
          rows={6}
          onChange={setText}
        />
        <Button
          kind="secondary"
          disabled={text.trim() === ''}
          onClick={() => paste(text, t('imports.pasted'))}
        >
          {t('imports.paste.read')}
        </Button>
      </Disclosure>
    </>
  )
}
