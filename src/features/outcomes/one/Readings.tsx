import { useRef, useState } from 'react'
import type { Reading } from '#core/records/reading.ts'
import { PasteReadings } from '#features/outcomes/readings/PasteReadings.tsx'
import { ReadingDialog } from '#features/outcomes/readings/ReadingDialog.tsx'
import { ReadingTable } from '#features/outcomes/readings/ReadingTable.tsx'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

type Open = 'add' | 'paste' | { readonly reading: Reading }

/** The readings of an outcome; one long after delivery is as welcome as the first. */
export function Readings(props: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const addRef = useRef<HTMLButtonElement>(null)
  const [open, setOpen] = useState<Open>()
  const { readOnly, act } = props
  const close = () => setOpen(undefined)
  const remove = async (reading: Reading) => {
    const done = t('outcomes.reading.removed', { date: formats.date(reading.date) })
    const result = await act(removeRow(store, 'reading', reading), done)
    if (result.ok) addRef.current?.focus()
  }
  return (
    <Section title={t('outcomes.readings.title')} caption={t('outcomes.readings.caption')}>
      {!readOnly && (
        <div className="govuk-button-group">
          <Button ref={addRef} onClick={() => setOpen('add')}>
            {t('outcomes.reading.add')}
          </Button>
          <Button kind="secondary" onClick={() => setOpen('paste')}>
            {t('outcomes.readings.paste')}
          </Button>
        </div>
      )}
      {open === 'paste' && (
        <PasteReadings
          {...props}
          onClose={() => {
            close()
            addRef.current?.focus()
          }}
        />
      )}
      <ReadingTable
        {...props}
        onChange={reading => setOpen({ reading })}
        onRemove={reading => void remove(reading)}
      />
      {open !== undefined && open !== 'paste' && (
        <ReadingDialog {...props} reading={open === 'add' ? undefined : open.reading} onClose={close} />
      )}
    </Section>
  )
}
