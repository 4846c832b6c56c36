import { useMemo, useState, type ReactNode } from 'react'
import { err, type Failure, type Result } from '#core/result.ts'
import { everyMessage } from '#messages/catalogue.ts'
import type { Committed } from '#storage/change.ts'
import { redo, undo } from '#storage/history.ts'
import { useStore } from '#storage/useStore.ts'
import { useNotify, type Notify } from '#ui/feedback/Notice.tsx'
import type { Act } from '#ui/screen.ts'
import { useCoded, useText, type TranslateCode } from '#ui/text.tsx'
import type { Translate } from '#ui/translate.ts'
import { Nothing } from '#ui/whenLoaded.ts'
import type { Store } from '#storage/store.ts'
import { lazily } from '#app/lazily.ts'
import { ActsContext, type Acts } from './acts.ts'
import { useUndoKeys } from './useUndoKeys.ts'

const FailureDialog = lazily(() => import('./FailureDialog.tsx').then(m => m.FailureDialog), Nothing)

/** Long enough for what a command wrote to come back to the screens, in milliseconds. */
const JUST_NOW = 3000

/** A bug in a command must not leave a screen waiting; the sentence says that nothing was saved. */
const unexpected = (error: unknown): Result<never> =>
  err({ code: 'unexpected', reason: error instanceof Error ? error.message : String(error) })

/** Where there is nothing to move, nothing went wrong either. */
const NOTHING = new Set(['nothing-to-undo', 'nothing-to-redo'])

interface Words {
  readonly t: Translate
  readonly coded: TranslateCode
}

function makeActs(store: Store, { t, coded }: Words, notify: Notify, fail: (failure: Failure) => void): Acts {
  const failMove = (failure: Failure) => {
    if (NOTHING.has(failure.code)) notify({ text: coded('error', failure.code) })
    else fail(failure)
  }
  const nameOf = ({ command }: Committed) => (command ? coded('history', command.name, command.values) : '')
  let doing = 0
  let last = Number.NEGATIVE_INFINITY
  const mine = async <T,>(command: Promise<T>): Promise<T> => {
    doing += 1
    try {
      return await command
    } finally {
      doing -= 1
      last = performance.now()
    }
  }
  const takeBack = async (undone?: () => void) => {
    const [result] = await Promise.all([mine(undo(store).catch(unexpected)), everyMessage()])
    if (!result.ok) return failMove(result.error)
    notify({ text: t('app.undone', { what: nameOf(result.value) }) })
    undone?.()
  }
  const putBack = async () => {
    const [result] = await Promise.all([mine(redo(store).catch(unexpected)), everyMessage()])
    if (!result.ok) return failMove(result.error)
    notify({ text: t('app.redone', { what: nameOf(result.value) }), onUndo: () => void takeBack() })
  }
  const act: Act = async (command, done, undone) => {
    const result = await mine(command.catch(unexpected))
    if (result.ok) notify({ text: done, onUndo: () => void takeBack(undone) })
    else if (result.error.code !== 'invalid') fail(result.error)
    return result
  }
  return {
    act,
    undo: () => void takeBack(),
    redo: () => void putBack(),
    isMine: () => doing > 0 || performance.now() - last < JUST_NOW,
  }
}

/** Carries out commands for every screen, and says in one way what came of them. */
export function ActProvider({ children }: { readonly children: ReactNode }) {
  const store = useStore()
  const t = useText()
  const coded = useCoded()
  const notify = useNotify()
  const [failure, setFailure] = useState<Failure>()
  const acts = useMemo(() => makeActs(store, { t, coded }, notify, setFailure), [store, t, coded, notify])
  useUndoKeys(acts)
  return (
    <ActsContext value={acts}>
      {children}
      {failure && <FailureDialog failure={failure} onClose={() => setFailure(undefined)} />}
    </ActsContext>
  )
}
