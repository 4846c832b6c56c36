import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { SetUpScreen } from '#features/start/SetUpScreen.tsx'
import { readLive } from '#storage/reads/tables.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import type { Store } from '#storage/store.ts'
import { renderScreen } from '#test/support/renderScreen.tsx'

export const show = async (store: Store, frame: 'cost' | 'investment' = 'investment') => {
  renderScreen(store, props => <SetUpScreen {...props} />, { frame })
  await screen.findByLabelText('Name of the team')
  return userEvent.setup({ delay: null })
}
export const summary = () => screen.findByRole('alert')
export const save = () => screen.getByRole('button', { name: 'Save and see the first chart' })
export const teamsOf = (store: Store) => readLive(store.db, 'team')

/** The saved team's data. */
export async function saved(store: Store) {
  const team = await waitFor(async () => {
    const [first] = await teamsOf(store)
    expect(first).toBeDefined()
    return first?.id ?? ''
  })
  const read = await teamReader(store, team).read()
  if (read.kind !== 'ready') throw new Error(`The team is ${read.kind}`)
  return read.data
}
