import type { Figures } from '#core/figures.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** How sure the money is: what of it is reconciled, accrued or estimated, and the days of it that are still to come. */
export function HowSure({ figures }: { readonly figures: Figures }) {
  const t = useText()
  const formats = useFormats()
  const { mixed, standings } = figures.headline
  // The money so far holds the days to come of a sprint that has begun.
  const running = figures.cost.sprints.find(
    ({ sprint, pricing }) =>
      pricing.kind === 'priced' && sprint.from <= figures.today && sprint.to > figures.today,
  )
  const sentences = [
    mixed &&
      t('overview.lede.standings', {
        parts: formats.list(
          (['reconciled', 'accrued', 'estimated'] as const).flatMap(standing =>
            standings[standing] === 0
              ? []
              : [t(`overview.standing.${standing}`, { money: formats.moneyShort(standings[standing]) })],
          ),
        ),
      }),
    !mixed && standings.reconciled !== 0 && t('overview.lede.reconciled'),
    running && t('overview.lede.running', { n: running.sprint.number, to: formats.day(running.sprint.to) }),
  ].filter(Boolean)
  if (sentences.length === 0) return null
  return <p className="sw-note">{sentences.join(' ')}</p>
}
