import type { Pot } from '#core/records/pot.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

/** A pot's days, what it is approved for and under which reference, and what it pays for. */
export function PotFacts({ pot, data }: { readonly pot: Pot; readonly data: TeamData }) {
  const t = useText()
  const formats = useFormats()
  const deliverables = new Map(data.deliverables.map(({ id, name }) => [id, name]))
  const chosen = [
    ...pot.categories.map(category => t(`funding.category.${category}`)),
    ...pot.deliverables.flatMap(id => deliverables.get(id) ?? []),
  ]
  return (
    <div className="sw-note">
      {t('funding.facts', {
        from: formats.date(pot.from),
        to: formats.date(pot.to),
        spending: pot.spending,
      })}
      {pot.reference !== '' && (
        <>
          <br />
          <span dir="auto">{pot.reference}</span>
        </>
      )}
      {chosen.length > 0 && (
        <>
          <br />
          {t('funding.paysFor', { what: formats.list(chosen) })}
        </>
      )}
    </div>
  )
}
