import type { ReactNode } from 'react'
import type { TeamData } from '#core/records/teamData.ts'

interface LinkItProps {
  readonly data: TeamData
  readonly children: ReactNode
}

/** The way to where money is linked to outcomes; a team that has made nothing yet starts with a deliverable. */
export function LinkIt({ data, children }: LinkItProps) {
  const href = data.deliverables.length === 0 ? '#/sprints/deliverables' : '#/outcomes/links'
  return (
    <a className="govuk-link sw-screen-only" href={href}>
      {children}
    </a>
  )
}
