import { useEffect, useRef, useState } from 'react'
import type { Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { costItemDefaults } from '#core/records/costItem.ts'
import { SaveDialog } from '#features/worth/share/SaveDialog.tsx'
import type { WorthProps } from '#features/worth/worthProps.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { SavedItem } from './SavedItem.tsx'

interface EndedProps extends WorthProps {
  readonly name: string
  readonly byRates: boolean
  readonly cost: Minor | undefined
  /** When it ended. */
  readonly day: IsoDate
  /** It was saved as a cost item: not twice, not after a reload either. */
  readonly isItem: boolean
  /** That cost item's id. */
  readonly item: string | undefined
  /** In this visit, by the button that is gone now. */
  readonly justEnded: boolean
  readonly onItem: (id: string) => void
  readonly onAgain: () => void
}

/**
 * What a meeting becomes. The team's own time is in its sprint's cost already: as a cost item it would count twice, so
 * only people at a typed price can become one.
 */
export function Ended(props: EndedProps) {
  const { name, byRates, cost, day, isItem, item, justEnded, onItem, onAgain, team, today, act } = props
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const [saving, setSaving] = useState(false)
  const [deliverable, setDeliverable] = useState<string>()
  const canSave = team !== undefined && !team.readOnly
  const title = name || t('worth.meeting.unnamed')
  const saved = team?.data.costItems.find(({ id }) => id === item)
  // Taken back, it is none any more.
  const asItem = isItem && (item === undefined || saved !== undefined)
  const state = asItem ? 'item' : deliverable === undefined ? 'ended' : 'deliverable'
  const heading = useHeadingOf(state, justEnded)
  const saveItem = async (net: Minor, of: string) => {
    const row = {
      ...costItemDefaults,
      id: store.newId(),
      team: of,
      description: title,
      category: 'other' as const,
      money: { net, vat: { kind: 'not-stated' as const } },
      when: { kind: 'date' as const, date: day },
    }
    const done = await act(
      saveRow(store, { record: 'costItem', row }),
      t('worth.meeting.item.saved', { name: title, date: formats.date(day) }),
    )
    if (done.ok) onItem(row.id)
  }
  const advice = !team ? 'noTeam' : asItem || !canSave ? undefined : byRates ? 'twice' : 'others'
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="govuk-heading-m">
        {t(`worth.meeting.is.${state}`)}
      </h2>
      {asItem && team && <SavedItem data={team.data} item={saved} />}
      {deliverable !== undefined && (
        <p>
          <a href={`#/deliverables/${deliverable}`}>{t('worth.saved.open')}</a>
        </p>
      )}
      <div className="govuk-button-group">
        {canSave && state === 'ended' && <Button onClick={() => setSaving(true)}>{t('worth.save')}</Button>}
        {canSave && !byRates && !asItem && cost !== undefined && cost > 0 && (
          <Button kind="secondary" onClick={() => void saveItem(cost, team.data.team.id)}>
            {t('worth.meeting.item')}
          </Button>
        )}
        <Button kind="secondary" onClick={onAgain}>
          {t('worth.meeting.again')}
        </Button>
      </div>
      {advice && <p className="sw-note">{t(`worth.meeting.${advice}`, { date: formats.date(day) })}</p>}
      {saving && team && (
        <SaveDialog
          act={act}
          today={today}
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

/** The heading takes the focus from the button that went when the meeting ended or was saved. */
function useHeadingOf(state: string, justEnded: boolean) {
  const heading = useRef<HTMLHeadingElement>(null)
  const before = useRef(justEnded ? undefined : state)
  useEffect(() => {
    if (before.current !== state) heading.current?.focus()
    before.current = state
  }, [state])
  return heading
}
