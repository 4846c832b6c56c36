import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { Banners } from '#app/Banners.tsx'
import { useDevice, useTeamData } from '#storage/live.ts'
import { commit } from '#storage/commit.ts'
import { remember } from '#storage/remember.ts'
import { aCalendar, aTeam, aWorkspace } from '#test/support/builders.ts'
import { aStore, renderScreen, TODAY } from '#test/support/renderScreen.tsx'

const names = { own: 'Permits', copy: 'Libraries', example: 'Example' } as const

/** The team that is shown, under its banners. */
function Shown() {
  const device = useDevice()
  const team = useTeamData(device.kind === 'ready' ? device.settings.team : undefined)
  return (
    <>
      <Banners team={team} condition="ok" update={undefined} broughtBack={undefined} today={TODAY} />
      <h1>{team.kind === 'ready' ? team.data.team.name : team.kind}</h1>
    </>
  )
}

async function showCopy(origins: readonly (keyof typeof names)[]) {
  const store = await aStore()
  const changes = origins.flatMap(
    origin =>
      [
        { record: 'team', row: aTeam({ id: origin, team: origin, name: names[origin], origin }) },
        { record: 'calendar', row: aCalendar({ id: `calendar:${origin}`, team: origin }) },
      ] as const,
  )
  const command = { name: 'restore', values: { count: 1 } } as const
  const saved = await commit(store, command, [{ record: 'workspace', row: aWorkspace() }, ...changes])
  if (!saved.ok) throw new Error(JSON.stringify(saved.error))
  await remember(store, { team: 'copy' })
  renderScreen(store, () => <Shown />)
  await screen.findByRole('heading', { level: 1, name: 'Libraries' })
  return screen.findByRole('region', { name: /^This is a copy of Libraries/ })
}

test('from a copy a team of one’s own is one press away', async () => {
  const banner = await showCopy(['own', 'copy', 'example'])
  await userEvent.click(await within(banner).findByRole('button', { name: 'Go back to Permits' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Permits' })).toBeVisible()
  expect(screen.queryByText(/This is a copy/)).not.toBeInTheDocument()
})

test('where no team is one’s own, one can be set up', async () => {
  const banner = await showCopy(['copy', 'example'])
  expect(within(banner).getByRole('link', { name: 'Set up your own team' })).toBeVisible()
  expect(within(banner).queryByRole('button', { name: /^Go back/ })).not.toBeInTheDocument()
})
