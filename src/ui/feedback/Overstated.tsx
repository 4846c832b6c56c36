import { isLikelyOverstated } from '#core/costing/overstated.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useText } from '#ui/text.tsx'

/** Beside costs that are likely too high, why they are, and where leave is entered. Once a screen. */
export function Overstated({ data }: { readonly data: TeamData }) {
  const t = useText()
  if (!isLikelyOverstated(data)) return null
  return (
    <p className="sw-note">
      {t('ui.overstated')} <a href="#/team/leave">{t('ui.overstated.link')}</a>
    </p>
  )
}
