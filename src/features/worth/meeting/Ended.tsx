import { useState } from 'react'
import type { Minor } from '#core/money.ts'
import { costItemDefaults } from '#core/records/costItem.ts'
import { SaveDialog } from '#features/worth/share/SaveDialog.tsx'
import type { WorthProps } from '#features/worth/worthProps.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useText } from '#ui/text.tsx'

interface EndedProps extends WorthProps {
  readonly name: string
  readonly byRates: boolean
  readonly cost: Minor | undefined
  /** It is a cost item already: not twice, not after a reload either. */
  readonly isItem: boolean
  readonly onItem: () => void
  readonly onAgain: () => void
}

/**
 * What a meeting becomes. The team's own time is in its sprint's cost already: as a cost item it would count twice, so
 * only people at a typed price can become one.
 */
export function Ended({ name, byRates, cost, isItem, onItem, onAgain, ...props }: EndedProps) {
  const { team, today, act } = props
  const t = useText()
  const store = useStore()
  const [saving, setSaving] = useState(false)
  const [deliverable, setDeliverable] = useState<string>()
  const canSave = team !== undefined && !team.readOnly
  const title = name || t('worth.meeting.unnamed')
  const asItem = async (net: Minor, of: string) => {
    const row = {
      ...costItemDefaults,
      id: store.newId(),
      team: of,
      description: title,
      category: 'other' as const,
      money: { net, vat: { kind: 'not-stated' as const } },
      when: { kind: 'date' as const, date: today },
    }
    const saved = await act(
      saveRow(store, { record: 'costItem', row }),
      t('worth.meeting.item.saved', { name: title }),
    )
    if (saved.ok) onItem()
  }
  return (
    <>
      <div className="govuk-button-group">
        {canSave && <Button onClick={() => setSaving(true)}>{t('worth.save')}</Button>}
        {canSave && !byRates && !isItem && cost !== undefined && cost > 0 && (
          <Button kind="secondary" onClick={() => void asItem(cost, team.data.team.id)}>
            {t('worth.meeting.item')}
          </Button>
        )}
        <Button kind="secondary" onClick={onAgain}>
          {t('worth.meeting.again')}
        </Button>
      </div>
      {deliverable !== undefined && (
        <p>
          <a href={`#/deliverables/${deliverable}`}>{t('worth.saved.open')}</a>
        </p>
      )}
      {canSave && <p className="sw-note">{t(byRates ? 'worth.meeting.twice' : 'worth.meeting.others')}</p>}
      {!team && <p className="sw-note">{t('worth.meeting.noTeam')}</p>}
      {saving && team && (
        <SaveDialog
          {...props}
          data={team.data}
          name={title.slice(0, 300)}
          kind="meeting"
          onClose={() => setSaving(false)}
          onSaved={setDeliverable}
        />
      )}
    </>
  )
}
