import { useState } from 'react'
import { isLikelyOverstated } from '#core/costing/overstated.ts'
import type { Absence } from '#core/records/absence.ts'
import { useStore } from '#storage/useStore.ts'
import { removeRow } from '#storage/writes/rows.ts'
import { Button } from '#ui/actions/Button.tsx'
import { Section } from '#ui/layout/Section.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import type { Column } from '#ui/tables/column.ts'
import { VirtualTable } from '#ui/tables/VirtualTable.tsx'
import { useText } from '#ui/text.tsx'
import { AbsenceDialog } from './AbsenceDialog.tsx'
import { oneLine } from '#ui/oneLine.ts'
import { useAllocationName } from './useAllocationName.ts'
import { useFocusBack } from '#ui/actions/useFocusBack.ts'

/** Days not worked, by allocation. */
export function LeaveSection(props: TeamScreenProps) {
  const { data, act, readOnly } = props
  const store = useStore()
  const t = useText()
  const formats = useFormats()
  const nameOf = useAllocationName()
  const [editing, setEditing] = useState<{ readonly stored?: Absence }>()
  const [add, focusAdd] = useFocusBack()
  const allocations = new Map(data.allocations.map(each => [each.id, each]))
  const who = ({ allocation }: Absence) => {
    const found = allocations.get(allocation)
    return found ? nameOf(found) : ''
  }
  const which = (absence: Absence) =>
    t('team.leave.which', { who: who(absence), from: formats.date(absence.from) })
  const remove = async (absence: Absence) => {
    await act(removeRow(store, 'absence', absence), t('team.leave.removed', { which: which(absence) }))
    focusAdd()
  }
  const columns: Column<Absence>[] = [
    { key: 'who', header: t('team.leave.who'), rowHeader: true, width: 'wide', cell: who },
    {
      key: 'from',
      header: t('team.leave.from'),
      width: 'medium',
      cell: ({ from }) => oneLine(formats.date(from)),
    },
    { key: 'to', header: t('team.leave.to'), width: 'medium', cell: ({ to }) => oneLine(formats.date(to)) },
    {
      key: 'days',
      header: t('team.leave.days'),
      numeric: true,
      cell: ({ days }) => formats.number(days),
    },
    {
      key: 'paid',
      header: t('team.leave.paid'),
      cell: ({ paid }) => t(paid ? 'team.leave.paid.yes' : 'team.leave.paid.no'),
    },
    { key: 'why', header: t('team.leave.why'), width: 'medium', cell: ({ why }) => why },
  ]
  const action = (name: 'change' | 'remove', onClick: (absence: Absence) => void): Column<Absence> => ({
    key: name,
    header: t(`team.${name}`),
    headerHidden: true,
    cell: absence => (
      <Button kind="link" about={which(absence)} onClick={() => onClick(absence)}>
        {t(`team.${name}`)}
      </Button>
    ),
  })
  const actions = [
    action('change', stored => setEditing({ stored })),
    action('remove', absence => void remove(absence)),
  ]
  return (
    <Section
      title={t('team.leave.title')}
      caption={t('team.leave.caption')}
      links={
        readOnly || data.allocations.length === 0 ? undefined : (
          <Button ref={add} small kind="secondary" onClick={() => setEditing({})}>
            {t('team.leave.add')}
          </Button>
        )
      }
    >
      {isLikelyOverstated(data) && <p>{t('ui.overstated')}</p>}
      <VirtualTable
        captionHidden
        caption={t('team.leave.table')}
        columns={readOnly ? columns : [...columns, ...actions]}
        rows={data.absences.toSorted((a, b) => (a.from < b.from ? 1 : -1))}
        rowKey={absence => absence.id}
        empty={t(data.allocations.length === 0 ? 'team.leave.nobody' : 'team.leave.empty')}
      />
      {editing && <AbsenceDialog {...props} {...editing} onClose={() => setEditing(undefined)} />}
    </Section>
  )
}
