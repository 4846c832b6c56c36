import { useEffect, useRef, useState } from 'react'
import type { Result } from '#core/result.ts'
import type { Inputs, Kind, Preview } from '#exchange/tables/types.ts'
import { returnFocus } from '#ui/focus.ts'
import { Section } from '#ui/layout/Section.tsx'
import { PasteTable } from '#ui/paste/PasteTable.tsx'
import { useText } from '#ui/text.tsx'
import type { Read } from './usePreview.ts'
import { usePasteError } from './usePasteError.ts'

export interface Saving {
  /** All rows as one command. */
  readonly saved: Promise<Result<unknown>>
  /** The pasted row that each row of the command came from; undefined where it came from none. */
  readonly rows: readonly (number | undefined)[]
}

interface PastePanelProps<K extends Kind> {
  readonly title: string
  readonly hint: string
  readonly read: Read<K>
  readonly save: (preview: Preview<Inputs[K]>) => Saving
  readonly onDone: () => void
}

/** Where a table is pasted: takes the focus when it opens, and closes once its rows are saved. */
export function PastePanel<K extends Kind>(props: PastePanelProps<K>) {
  const { title, hint, read, save, onDone } = props
  const t = useText()
  const errorOf = usePasteError()
  const ref = useRef<HTMLDivElement>(null)
  const [errors, setErrors] = useState<readonly string[]>([])
  useEffect(() => {
    const opener = document.activeElement
    ref.current?.querySelector('textarea')?.focus()
    return () => returnFocus(opener)
  }, [])

  const confirm = async (preview: Preview<Inputs[K]>) => {
    const { saved, rows } = save(preview)
    const result = await saved
    if (result.ok) onDone()
    else setErrors(errorOf(result, rows))
  }
  return (
    <div ref={ref}>
      <Section title={title}>
        <PasteTable
          label={t('sprints.paste.label')}
          hint={hint}
          read={read}
          errors={errors}
          onConfirm={preview => void confirm(preview)}
          onCancel={onDone}
        />
      </Section>
    </div>
  )
}
