import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Team } from '#core/records/team.ts'
import { useStore } from '#storage/useStore.ts'
import { remember } from '#storage/remember.ts'
import { addExample } from '#storage/writes/addExample.ts'
import type { ScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'

/** Shows a team: `open(id)`. */
export function useOpenTeam(): (team: string) => Promise<void> {
  const store = useStore()
  const [, go] = useLocation()
  return async team => {
    await remember(store, { team })
    go('/')
  }
}

/** Opens the example team, and adds it first where it is not there. */
export function useExample({ today, act }: ScreenProps, teams: readonly Team[]) {
  const store = useStore()
  const t = useText()
  const open = useOpenTeam()
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const add = async () => {
    // Its builder is not needed by those who have a team.
    const { exampleTeam } = await import('#core/example/exampleTeam.ts')
    const team = store.newId()
    const rows = exampleTeam({ today, team, id: store.newId })
    const added = await act(addExample(store, rows), t('start.example.added'))
    if (added.ok) go('/')
  }
  const show = async () => {
    // A second press while the first is being saved would find the example there.
    if (busy) return
    setBusy(true)
    const there = teams.find(({ origin }) => origin === 'example')
    await (there ? open(there.id) : add()).finally(() => setBusy(false))
  }
  return { show, busy }
}
