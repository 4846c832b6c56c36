import type { ReactNode } from 'react'
import type { Figures } from '#core/figures.ts'
import { nextLink, type NextLink } from '#core/outcomes/nextLink.ts'

interface LinkItProps {
  readonly figures: Figures
  readonly children: ReactNode
}

function placeOf(next: NextLink): string {
  if (next.kind === 'deliverable') return '#/sprints/deliverables'
  return next.kind === 'outcome' ? '#/outcomes/links' : `#/sprints/${next.sprint.id}/effort`
}

/** The way to what is to be said next, so that money is linked to an outcome. */
export function LinkIt({ figures, children }: LinkItProps) {
  return (
    <a className="govuk-link sw-screen-only" href={placeOf(nextLink(figures))}>
      {children}
    </a>
  )
}
