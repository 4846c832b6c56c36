import type { CostItem } from '#core/records/costItem.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface SavedItemProps {
  readonly data: TeamData
  /** Absent where only that it was saved is known. */
  readonly item: CostItem | undefined
}

/** That the meeting is a cost item, of which day, and the way to it. */
export function SavedItem({ data, item }: SavedItemProps) {
  const t = useText()
  const formats = useFormats()
  const date = item?.when.kind === 'date' ? item.when.date : undefined
  const sprint = date && data.sprints.find(({ from, to }) => from <= date && date <= to)
  return (
    <>
      {item && date && (
        <p>{t('worth.meeting.item.is', { name: item.description, date: formats.date(date) })}</p>
      )}
      <p>
        <a href={sprint ? `#/sprints/${sprint.id}` : '#/sprints'}>
          {sprint
            ? t('worth.meeting.item.inSprint', { n: sprint.number })
            : t('worth.meeting.item.inSprints')}
        </a>
      </p>
    </>
  )
}
