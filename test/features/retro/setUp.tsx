import { configure, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import type { RecordName, RecordTypes } from '#core/records/registry.ts'
import { RetroScreen } from '#features/retro/RetroScreen.tsx'
import type { ChangeInput } from '#storage/change.ts'
import { readTable } from '#storage/reads/tables.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { addExample } from '#storage/writes/addExample.ts'
import {
  aContribution,
  aDeliverable,
  aMetric,
  anAllocation,
  anEffort,
  anOutcome,
  aRate,
  aReading,
  aSprint,
  aTeam,
  day,
  TEAM_ID,
} from '#test/support/builders.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'
import type { Frame } from '#ui/text.tsx'

// What is for paper alone says the same once more.
configure({ defaultIgnore: 'script, style, [hidden], [hidden] *' })

export interface Here {
  readonly store: Store
  readonly team: string
  readonly sprint: string
  readonly user: ReturnType<typeof userEvent.setup>
  readonly rows: <R extends RecordName>(record: R) => Promise<readonly RecordTypes[R][]>
}

/** Sprint 1 of a team of four, £20,000: 60% on Save and return, which serves one outcome. */
export const aTeamAtWork = (): ChangeInput[] => [
  { record: 'team', row: aTeam() },
  { record: 'rate', row: aRate() },
  { record: 'allocation', row: anAllocation({ people: 4 }) },
  { record: 'sprint', row: aSprint() },
  { record: 'deliverable', row: aDeliverable() },
  { record: 'effort', row: anEffort({ amount: 60 }) },
  { record: 'metric', row: aMetric({ unit: 'count', name: 'Forms finished' }) },
  { record: 'outcome', row: anOutcome() },
  { record: 'contribution', row: aContribution() },
  { record: 'reading', row: aReading({ date: '2026-06-10', value: 61, nextDue: '2026-12-01' }) },
]

export async function here(rows: readonly ChangeInput[] = aTeamAtWork()): Promise<Here> {
  const store = await aStore()
  const added = await save(store, { name: 'pasteRows', values: { record: 'sprint', count: 1 } }, rows)
  if (!added.ok) throw new Error(JSON.stringify(added.error))
  return {
    store,
    team: TEAM_ID,
    sprint: 'sprint-1',
    user: userEvent.setup(),
    rows: record => readTable(store.db, record, TEAM_ID),
  }
}

/** The example team, at its running sprint. */
export async function theExample(today = TODAY): Promise<Here> {
  const store = await aStore()
  const team = store.newId()
  const rows = exampleTeam({ today, team, id: store.newId })
  expect((await addExample(store, rows)).ok).toBe(true)
  const sprint = rows.flatMap(each => (each.record === 'sprint' ? [each.row] : [])).at(-1)?.id ?? ''
  return { store, team, sprint, user: userEvent.setup(), rows: record => readTable(store.db, record, team) }
}

interface ShowOptions {
  readonly today?: string
  readonly frame?: Frame
  readonly sprint?: string
}

export const show = (at: Here, { today = '2026-06-15', frame = 'investment', sprint }: ShowOptions = {}) =>
  renderTeamScreen(at.store, at.team, props => <RetroScreen {...props} id={sprint ?? at.sprint} />, {
    today: day(today),
    frame,
  })

export const heading = (name?: string | RegExp) =>
  screen.findByRole('heading', { level: 1, ...(name !== undefined && { name }) })

/** Opens the retro and goes to a step by its key. */
export async function openAt(at: Here, step: number, options?: ShowOptions) {
  const shown = show(at, options)
  await at.user.click(await screen.findByRole('button', { name: /^Open the retro of sprint/ }))
  await screen.findByText(/1 of 5/)
  for (let now = 2; now <= step; now += 1) {
    await at.user.keyboard('{ArrowRight}')
    await screen.findByText(new RegExp(`${now} of 5`))
  }
  return shown
}

/** Opens the retro at its votes. */
export async function voting(at: Here) {
  const shown = await openAt(at, 4)
  await at.user.keyboard('v')
  await screen.findByRole('button', { name: 'Yes' })
  return shown
}

/** One person's vote, passed round. */
export async function give(at: Here, key: string, reason = '') {
  await at.user.keyboard(key)
  const next = await screen.findByRole('button', { name: 'Next person' })
  await waitFor(() => expect(next).toHaveFocus())
  if (reason !== '') {
    await at.user.tab({ shift: true })
    await at.user.keyboard(reason)
  }
  await at.user.keyboard('{Enter}')
  await screen.findByRole('button', { name: 'Yes' })
}

export const reveal = (at: Here) => at.user.click(screen.getByRole('button', { name: 'Reveal the votes' }))
