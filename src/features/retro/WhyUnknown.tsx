import type { RetroCost } from '#core/records/retro.ts'
import { useText } from '#ui/text.tsx'
import { useRetroWords } from './useRetroWords.ts'

/** Why the sprint's cost is not known, and where that is mended. */
export function WhyUnknown({ cost }: { readonly cost: RetroCost }) {
  const t = useText()
  const words = useRetroWords()
  if (cost.kind === 'priced') return null
  return (
    <>
      <p className="sw-retro-lead">{words.unknown(cost)}</p>
      <p>
        <a href="#/team">{t('retro.cost.toTeam')}</a>
      </p>
    </>
  )
}
