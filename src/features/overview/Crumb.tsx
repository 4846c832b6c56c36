import type { Figures } from '#core/figures.ts'
import { useText } from '#ui/text.tsx'

/** "Apply for a school place · beta · sprint 14, day 6 of 10" */
export function Crumb({ figures }: { readonly figures: Figures }) {
  const t = useText()
  const { data, phase, current } = figures
  const parts = [
    data.team.name,
    phase && t(`overview.phase.${phase}`),
    current &&
      t(`overview.crumb.${current.why}`, {
        n: current.cost.sprint.number,
        counted: current.days ? 'yes' : 'no',
        day: current.days?.day ?? '',
        of: current.days?.of ?? '',
      }),
  ]
  return parts.filter(Boolean).join(' · ')
}
