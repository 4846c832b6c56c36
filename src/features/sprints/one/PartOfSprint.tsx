import { partOfSprintFigure } from '#core/explain/sprintParts.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { EffortTableProps } from './effortTableProps.ts'

interface PartOfSprintProps extends Pick<EffortTableProps, 'form' | 'hidden' | 'figures' | 'cost'> {
  /** Its id; without one, what effort puts on no deliverable. */
  readonly deliverable?: string
}

/** A part of the sprint's cost, or why it is not known; as typed there is nothing yet to open it to. */
export function PartOfSprint({ form, hidden, figures, cost, deliverable }: PartOfSprintProps) {
  const t = useText()
  const formats = useFormats()
  const { sprint, pricing } = cost
  const amount = deliverable === undefined ? form.notLinked : form.amounts.get(deliverable)
  const known = pricing.kind === 'priced'
  const worked = deliverable === undefined || form.worked.has(deliverable)
  if (known ? amount === undefined : !worked) return null
  if (known && hidden) return t('ui.rates.hidden')
  const said =
    amount === undefined
      ? t(pricing.kind === 'no-rate' ? 'sprints.noRate' : 'sprints.nobody')
      : formats.moneyExact(amount)
  if (form.dirty) return said
  return <Figure derivation={() => partOfSprintFigure(figures, sprint.id, deliverable)}>{said}</Figure>
}
