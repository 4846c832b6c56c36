import type { Allocation } from '#core/records/allocation.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Confirm } from '#ui/actions/Confirm.tsx'
import { useText } from '#ui/text.tsx'

interface RemovePeopleProps {
  readonly data: TeamData
  readonly allocation: Allocation
  readonly onConfirm: () => void
  readonly onClose: () => void
}

/** Asks before people go whose absences go with them. */
export function RemovePeople({ data, allocation, onConfirm, onClose }: RemovePeopleProps) {
  const t = useText()
  const { id, role } = allocation
  return (
    <Confirm
      warning
      title={t('team.people.remove.title', { role })}
      action={t('team.people.remove')}
      onConfirm={onConfirm}
      onClose={onClose}
    >
      <p>
        {t('team.people.remove.what', {
          n: data.absences.filter(absence => absence.allocation === id).length,
        })}
      </p>
    </Confirm>
  )
}
