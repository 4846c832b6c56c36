import { useRef, useState } from 'react'
import type { Deliverable } from '#core/records/deliverable.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { ClaimDialog } from './ClaimDialog.tsx'
import type { OutcomeProps } from './outcomeProps.ts'

/** Shares of the change that a person claims for a deliverable, each with its evidence, as recorded and no further. */
export function Claims(props: OutcomeProps) {
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const addRef = useRef<HTMLButtonElement>(null)
  const [editing, edit] = useState<'new' | Deliverable>()
  const { figure, data, readOnly, act } = props
  const { claims } = figure
  const remove = async (deliverable: Deliverable) => {
    const { claim: _claim, ...row } = deliverable
    const { name } = deliverable
    const saved = saveRow(store, { record: 'deliverable', row, base: deliverable.hlc })
    const result = await act(saved, t('outcomes.claims.removed', { name }))
    if (result.ok) addRef.current?.focus()
  }
  return (
    <Section title={t('outcomes.claims.title')} caption={t('outcomes.claims.caption')}>
      {claims.length === 0 && <p>{t('outcomes.claims.none')}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {claims.map(({ deliverable, percent, evidence }) => (
          <li key={deliverable.id}>
            {t('outcomes.claims.claim', {
              name: deliverable.name,
              percent: formats.number(percent),
              evidence,
            })}{' '}
            {!readOnly && (
              <>
                <Button kind="link" about={deliverable.name} onClick={() => edit(deliverable)}>
                  {t('outcomes.claims.change')}
                </Button>{' '}
                <Button kind="link" about={deliverable.name} onClick={() => void remove(deliverable)}>
                  {t('outcomes.claims.remove')}
                </Button>
              </>
            )}
          </li>
        ))}
      </ul>
      {!readOnly && data.deliverables.length > 0 && (
        <Button ref={addRef} kind="secondary" small onClick={() => edit('new')}>
          {t('outcomes.claims.add')}
        </Button>
      )}
      {editing && (
        <ClaimDialog
          {...props}
          deliverable={editing === 'new' ? undefined : editing}
          onClose={() => edit(undefined)}
        />
      )}
    </Section>
  )
}
