import { useId, useState } from 'react'
import { compareDictionary } from '#exchange/dictionary/compareDictionary.ts'
import type { Dictionary } from '#exchange/dictionary/format.ts'
import { readDictionary } from '#exchange/dictionary/readDictionary.ts'
import { rowIssues, useWordedIssues } from '#ui/fields/issues.ts'
import { useStore } from '#storage/useStore.ts'
import { importMetrics } from '#storage/writes/importMetrics.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Dialog } from '#ui/actions/Dialog.tsx'
import { ErrorPanel } from '#ui/feedback/Panel.tsx'
import { FilePicker } from '#ui/fields/FilePicker.tsx'
import { useHandedFile } from '#ui/handedFile.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useCoded, useText } from '#ui/text.tsx'
import { ImportPreview } from './ImportPreview.tsx'
import { takenOver } from './takenOver.ts'

interface ImportMetricsProps extends TeamScreenProps {
  readonly onClose: () => void
}

/** Takes metrics out of another team's file: shows what each would mean here before anything is written. */
export function ImportMetrics({ data, act, onClose }: ImportMetricsProps) {
  const t = useText()
  const coded = useCoded()
  const formats = useFormats()
  const store = useStore()
  const worded = useWordedIssues()
  const fileId = useId()
  const [dictionary, setDictionary] = useState<Dictionary>()
  const [unread, setUnread] = useState<string>()
  const [decided, setDecided] = useState<readonly string[]>([])
  const [refused, setRefused] = useState<readonly string[]>([])
  const compared = dictionary ? compareDictionary(data.metrics, dictionary.metrics) : []
  const taken = takenOver(compared, decided)

  const open = async (file: File) => {
    const read = await readDictionary(await file.text())
    setDictionary(read.ok ? read.value : undefined)
    setUnread(read.ok ? undefined : coded('error', read.error.code, read.error))
    setDecided([])
  }
  useHandedFile('dictionary', file => void open(file))
  const take = async () => {
    const done = t('outcomes.import.done', { n: taken.length })
    const result = await act(importMetrics(store, taken), done)
    if (result.ok) return onClose()
    setRefused(worded(rowIssues(result)).map(({ code, values }) => coded('issue', code, values)))
  }
  return (
    <Dialog
      wide
      title={t('outcomes.dictionary.import')}
      closeLabel={t('ui.cancel')}
      onClose={onClose}
      actions={
        taken.length > 0 && (
          <Button onClick={() => void take()}>{t('outcomes.import.take', { n: taken.length })}</Button>
        )
      }
    >
      <FilePicker
        id={fileId}
        label={t('outcomes.import.file')}
        hint={t('outcomes.import.hint')}
        accept=".json"
        error={unread}
        onFile={file => void open(file)}
      />
      {dictionary && (
        <>
          <p role="status">
            {t('outcomes.import.from', {
              n: dictionary.metrics.length,
              owner: dictionary.owner,
              made: formats.moment(dictionary.made),
            })}
          </p>
          <ImportPreview
            compared={compared}
            decided={decided}
            onDecide={(id, yes) =>
              setDecided(now => (yes ? [...now, id] : now.filter(other => other !== id)))
            }
          />
        </>
      )}
      {refused.length > 0 && <ErrorPanel title={refused.join(' ')} />}
    </Dialog>
  )
}
