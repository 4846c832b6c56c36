import type { Figures } from '#core/figures.ts'
import type { CountedTwice as Flag } from '#core/outcomes/types.ts'
import { Panel } from '#ui/feedback/Panel.tsx'
import { useText } from '#ui/text.tsx'

interface CountedTwiceProps {
  readonly figures: Figures
  /** Only what concerns this outcome. */
  readonly outcome?: string
}

/** Benefits that are counted under two outcomes. */
export function CountedTwice({ figures, outcome }: CountedTwiceProps) {
  const t = useText()
  const { metrics, deliverables } = figures.data
  const flags = figures.countedTwice.filter(
    ({ outcomes }) => outcome === undefined || outcomes.includes(outcome),
  )
  if (flags.length === 0) return null
  const sentence = (flag: Flag) =>
    t(`outcomes.twice.${flag.kind}`, {
      metric: metrics.find(({ id }) => id === flag.metric)?.name ?? '',
      deliverable:
        flag.kind === 'same-deliverable'
          ? (deliverables.find(({ id }) => id === flag.deliverable)?.name ?? '')
          : '',
    })
  return (
    <Panel kind="attention" title={t('outcomes.twice.title')}>
      <ul className="govuk-list govuk-list--bullet">
        {flags.map(flag => (
          <li key={`${flag.kind} ${flag.metric} ${flag.outcomes.join(' ')}`}>{sentence(flag)}</li>
        ))}
      </ul>
    </Panel>
  )
}
