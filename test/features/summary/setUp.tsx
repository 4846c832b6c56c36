import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { SummaryScreen } from '#features/summary/SummaryScreen.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { save } from '#storage/save.ts'
import { addExample } from '#storage/writes/addExample.ts'
import { TEAM_ID } from '#test/support/builders.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import type { Frame } from '#ui/text.tsx'

interface Look {
  readonly frame?: Frame
  readonly at?: 'report'
}

async function show(team: string, store: Awaited<ReturnType<typeof aStore>>, { frame, at }: Look) {
  const user = userEvent.setup()
  renderTeamScreen(
    store,
    team,
    props => <SummaryScreen {...props} {...(at && { at })} />,
    frame ? { frame } : {},
  )
  const heading = await screen.findByRole('heading', { level: 1 })
  // The chart comes once the page has been painted.
  await act(() => new Promise(painted => void requestAnimationFrame(() => setTimeout(painted))))
  return { store, team, user, heading: () => heading.textContent.trim() }
}

/** The example team's summary on 3 November 2026. */
export async function theExample(look: Look = {}) {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  if (!added.ok) throw new Error(JSON.stringify(added.error))
  return show(team, store, look)
}

export async function summaryOf(rows: readonly ChangeInput[], look: Look = {}) {
  const store = await aStore()
  const added = await save(store, { name: 'pasteRows', values: { record: 'sprint', count: 1 } }, rows)
  if (!added.ok) throw new Error(JSON.stringify(added.error))
  return show(TEAM_ID, store, look)
}
