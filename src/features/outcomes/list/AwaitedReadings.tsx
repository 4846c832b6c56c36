import type { Due } from '#core/outcomes/types.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

const keyOf = ({ outcome, group }: Due) => `${outcome} ${group ?? ''}`

/** Readings that should have come by now, the longest overdue first. */
export function AwaitedReadings({ figures }: TeamScreenProps) {
  const t = useText()
  const formats = useFormats()
  const { overdue, outcomes } = figures
  if (overdue.length === 0) return null
  const nameOf = (id: string) => outcomes.find(({ outcome }) => outcome.id === id)?.metric.name ?? ''
  return (
    <Panel kind="attention" title={t('outcomes.overdue.title', { n: overdue.length })}>
      <ul className="govuk-list govuk-list--bullet">
        {overdue.map(due => (
          <li key={keyOf(due)}>
            <a href={`#/outcomes/${due.outcome}`}>{nameOf(due.outcome)}</a>
            {t('outcomes.overdue.due', {
              date: formats.date(due.due),
              group: due.group ?? '',
              whose: due.group === undefined ? 'everyone' : 'group',
            })}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
