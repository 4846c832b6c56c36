import 'fake-indexeddb/auto'
import { act, cleanup, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { createElement, type ReactNode } from 'react'
import { writeDevice } from '#storage/device.ts'
import { undo } from '#storage/history.ts'
import {
  useBackupAge,
  useDevice,
  useHistory,
  useNextMoves,
  useTeamData,
  useTeams,
  useWorkspace,
  type TeamDataState,
} from '#storage/live.ts'
import { StoreProvider, useCondition } from '#storage/useStore.ts'
import { readAhead } from '#storage/reads/ahead.ts'
import { readerOf } from '#storage/reads/teamReader.ts'
import { save } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { openCopy } from '#storage/writes/openCopy.ts'
import { removeTeam } from '#storage/writes/removeTeam.ts'
import { saveMany, saveRow } from '#storage/writes/rows.ts'
import {
  aCalendar,
  aCostItem,
  aDeliverable,
  anEffort,
  aRate,
  aSprint,
  aTeam,
  aWorkspace,
  TEAM_ID,
  teamData,
} from '#test/support/builders.ts'
import { did, freshName, openTest } from './openTest.ts'

afterEach(cleanup)

const SET_UP = { name: 'setUpTeam', values: { name: 'Apply' } } as const

async function withTeam(name = freshName(), team = TEAM_ID): Promise<Store> {
  const store = await openTest({ name })
  await did(
    save(store, SET_UP, [
      { record: 'team', row: aTeam({ id: team, name: `Team ${team}` }) },
      { record: 'calendar', row: aCalendar({ team }) },
      { record: 'rate', row: aRate({ id: `rate-of-${team}`, team }) },
      {
        record: 'sprint',
        row: aSprint({ id: `late-${team}`, team, number: 2, from: '2026-06-15', to: '2026-06-28' }),
      },
      { record: 'sprint', row: aSprint({ id: `zz-early-${team}`, team }) },
      { record: 'costItem', row: aCostItem({ id: `item-of-${team}`, team }) },
    ]),
  )
  return store
}

const inside = (store: Store) => ({
  wrapper: ({ children }: { children: ReactNode }) => createElement(StoreProvider, { store }, children),
})

const dataOf = (state: TeamDataState) => {
  if (state.kind !== 'ready') throw new Error(state.kind)
  return state.data
}

test('loading is not absent, and absent is not empty', async () => {
  const store = await withTeam()
  const { result } = renderHook(
    () => ({ there: useTeamData(TEAM_ID), gone: useTeamData('nobody'), none: useTeamData(undefined) }),
    inside(store),
  )
  expect(result.current.there).toEqual({ kind: 'loading' })
  expect(result.current.gone).toEqual({ kind: 'loading' })
  await waitFor(() => expect(result.current.there.kind).toBe('ready'))
  await waitFor(() => expect(result.current.gone).toMatchObject({ kind: 'absent' }))
  expect(result.current.none).toEqual({ kind: 'absent' })
  const data = dataOf(result.current.there)
  expect(data.sprints.map(({ number }) => number)).toEqual([1, 2])
  expect(data.readings).toEqual([])
  expect(data.workspace).toMatchObject({ currency: 'GBP' })
})

test('a changed rate gives new rates, and everything else stays the same object', async () => {
  const store = await withTeam()
  const { result } = renderHook(() => useTeamData(TEAM_ID), inside(store))
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  const before = dataOf(result.current)
  const [rate] = before.rates
  await act(() =>
    did(
      saveRow(store, {
        record: 'rate',
        row: aRate({ id: `rate-of-${TEAM_ID}`, role: 'Tester' }),
        base: rate?.hlc,
      }),
    ),
  )
  await waitFor(() => expect(dataOf(result.current).rates[0]?.role).toBe('Tester'))
  const after = dataOf(result.current)
  const same = Object.entries(after).filter(
    ([table, rows]) => new Map(Object.entries(before)).get(table) === rows,
  )
  expect(same.map(([table]) => table)).toEqual(Object.keys(before).filter(table => table !== 'rates'))
})

test('in a table that changed, rows that did not stay the same objects', async () => {
  const store = await withTeam()
  const { result } = renderHook(() => useTeamData(TEAM_ID), inside(store))
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  const [item] = dataOf(result.current).costItems
  await act(() => did(saveRow(store, { record: 'costItem', row: aCostItem({ id: 'other' }) })))
  await waitFor(() => expect(dataOf(result.current).costItems).toHaveLength(2))
  expect(dataOf(result.current).costItems).toContain(item)
})

test('a command over several tables is seen whole, never in part', async () => {
  const store = await withTeam()
  const seen: string[] = []
  const { result } = renderHook(() => {
    const state = useTeamData(TEAM_ID)
    if (state.kind === 'ready') seen.push(`${state.data.deliverables.length} ${state.data.efforts.length}`)
    return state
  }, inside(store))
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  await act(() =>
    did(
      saveMany(store, 'effort', [
        { record: 'deliverable', row: aDeliverable() },
        { record: 'effort', row: anEffort({ sprint: `late-${TEAM_ID}` }) },
      ]),
    ),
  )
  await waitFor(() => expect(dataOf(result.current).efforts).toHaveLength(1))
  expect([...new Set(seen)]).toEqual(['0 0', '1 1'])
})

test('another tab’s change is seen at once', async () => {
  const name = freshName()
  const mine = await withTeam(name)
  const theirs = await openTest({ name })
  const { result } = renderHook(() => ({ team: useTeamData(TEAM_ID), teams: useTeams() }), inside(mine))
  await waitFor(() => expect(result.current.team.kind).toBe('ready'))
  await act(() => did(saveRow(theirs, { record: 'rate', row: aRate({ id: 'theirs', role: 'Tester' }) })))
  await waitFor(() => expect(dataOf(result.current.team).rates).toHaveLength(2))
  await act(() => did(removeTeam(theirs, TEAM_ID)))
  await waitFor(() => expect(result.current.team).toMatchObject({ kind: 'absent' }))
  await waitFor(() => expect(result.current.teams).toMatchObject({ kind: 'ready', teams: [] }))
})

test('another team’s rows are never shown under this one’s name', async () => {
  const name = freshName()
  const store = await withTeam(name)
  await withTeam(name, 'team-2')
  const seen: string[] = []
  const { result, rerender } = renderHook(
    ({ team }) => {
      const state = useTeamData(team)
      if (state.kind === 'ready') seen.push(`${team} ${state.data.team.id} ${state.data.rates[0]?.id}`)
      return state
    },
    { ...inside(store), initialProps: { team: TEAM_ID } },
  )
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  rerender({ team: 'team-2' })
  expect(result.current.kind).toBe('loading')
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  expect([...new Set(seen)]).toEqual(['team-1 team-1 rate-of-team-1', 'team-2 team-2 rate-of-team-2'])
})

test('a copy from another’s file is read-only', async () => {
  const store = await openTest()
  const copy = teamData({ team: aTeam({ origin: 'copy' }), rates: [], allocations: [] })
  const { team } = await did(openCopy(store, copy))
  const { result } = renderHook(() => useTeamData(team), inside(store))
  await waitFor(() => expect(result.current).toMatchObject({ kind: 'ready', readOnly: true }))
})

test('what this device shows stays the same object while commands move its clock', async () => {
  const store = await withTeam(freshName())
  const { result } = renderHook(() => ({ device: useDevice(), moves: useNextMoves() }), inside(store))
  await waitFor(() => expect(result.current.moves).toMatchObject({ kind: 'ready' }))
  await waitFor(() => expect(result.current.device.kind).toBe('ready'))
  const { device } = result.current
  await act(
    async () =>
      void (await did(saveRow(store, { record: 'rate', row: aRate({ id: 'another', role: 'Another' }) }))),
  )
  await waitFor(() => expect(result.current.moves).toMatchObject({ undo: { name: 'addRow' } }))
  // What the command wrote has come back everywhere.
  await act(() => new Promise(done => setTimeout(done, 100)))
  expect(result.current.device).toBe(device)
  await act(() => writeDevice(store.db, { frame: 'cost' }))
  await waitFor(() => expect(result.current.device).toMatchObject({ settings: { frame: 'cost' } }))
})

test('when the database goes away what was read stays on the screen, and nothing can be saved', async () => {
  const name = freshName()
  const store = await withTeam(name)
  const { result } = renderHook(
    () => ({ team: useTeamData(TEAM_ID), condition: useCondition() }),
    inside(store),
  )
  await waitFor(() => expect(result.current.team.kind).toBe('ready'))
  const data = dataOf(result.current.team)
  const other = await openTest({ name })
  store.close()
  await act(async () => {
    store.conditions.report('replaced')
    await did(saveRow(other, { record: 'rate', row: aRate({ id: 'theirs', role: 'Tester' }) }))
  })
  await waitFor(() =>
    expect(result.current).toMatchObject({ condition: 'replaced', team: { readOnly: true } }),
  )
  expect(dataOf(result.current.team)).toBe(data)
})

test('history, what undo would move, settings, workspace and the age of the backup are live', async () => {
  const store = await withTeam()
  const { result } = renderHook(
    () => ({
      history: useHistory(2),
      moves: useNextMoves(),
      device: useDevice(),
      workspace: useWorkspace(),
      age: useBackupAge(),
    }),
    inside(store),
  )
  await waitFor(() => expect(result.current.history).toMatchObject({ entries: [{ command: SET_UP }] }))
  expect(result.current.moves).toMatchObject({ kind: 'ready', undo: SET_UP })
  await act(() => did(saveRow(store, { record: 'workspace', row: aWorkspace({ currency: 'CAD' }) })))
  await waitFor(() => expect(result.current.workspace).toMatchObject({ workspace: { currency: 'CAD' } }))
  await act(() => did(undo(store)))
  await waitFor(() => expect(result.current.moves).toMatchObject({ undo: SET_UP, redo: { name: 'addRow' } }))
  await act(() => writeDevice(store.db, { frame: 'cost' }))
  await waitFor(() => expect(result.current.device).toMatchObject({ settings: { frame: 'cost' } }))
  expect(result.current.age).toMatchObject({ changed: true, remind: false })
  expect(result.current.workspace).toMatchObject({ workspace: { currency: 'GBP' } })
  expect(result.current.history).toMatchObject({ entries: [{ undoOf: expect.anything() }, {}] })
})

test('what was read ahead is there at once, and is what it was until it is read again', async () => {
  const store = await withTeam()
  const ahead = await readAhead(store, () => undefined)
  await readerOf(store, TEAM_ID).read()
  const seen: string[] = []
  const { result } = renderHook(() => {
    const all = { device: useDevice(ahead), workspace: useWorkspace(ahead), team: useTeamData(TEAM_ID) }
    seen.push(
      Object.values(all)
        .map(({ kind }) => kind)
        .join(' '),
    )
    return all
  }, inside(store))
  expect(seen[0]).toBe('ready ready ready')
  await act(() => writeDevice(store.db, { frame: 'cost' }))
  await waitFor(() => expect(result.current.device).toMatchObject({ settings: { frame: 'cost' } }))
  expect(seen).not.toContain('loading')
})

test('many cost items are read once, and a changed rate does not read them again', async () => {
  const store = await withTeam()
  const items = Array.from({ length: 500 }, (_, i) => aCostItem({ id: `item-${String(i).padStart(4, '0')}` }))
  await did(
    saveMany(
      store,
      'costItem',
      items.map(row => ({ record: 'costItem', row })),
    ),
  )
  const { result } = renderHook(() => useTeamData(TEAM_ID), inside(store))
  await waitFor(() => expect(result.current.kind).toBe('ready'))
  const { costItems, rates } = dataOf(result.current)
  expect(costItems).toHaveLength(501)
  await act(() =>
    did(
      saveRow(store, {
        record: 'rate',
        row: aRate({ id: `rate-of-${TEAM_ID}`, role: 'Tester' }),
        base: rates[0]?.hlc,
      }),
    ),
  )
  await waitFor(() => expect(dataOf(result.current).rates[0]?.role).toBe('Tester'))
  expect(dataOf(result.current).costItems).toBe(costItems)
})
