import { inPotOrder } from '#core/funding/potOrder.ts'
import type { Pot } from '#core/records/pot.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import { readTable } from '#storage/reads/tables.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'

/** A list with the member at `from` at `to`. */
const moved = <T>(list: readonly T[], from: number, to: number): T[] => {
  const [member] = list.slice(from, from + 1)
  const others = list.toSpliced(from, 1)
  return member === undefined ? others : others.toSpliced(to, 0, member)
}

/**
 * Moves a pot up or down by one place in the order in which cost goes to them, as it is now: one command, one undo.
 * Fails with `pot-gone` where the pot is not there any more; the first moved up stays where it is.
 */
export const movePot = (
  store: Store,
  { id, team, name }: Pot,
  way: 'up' | 'down',
): Promise<Result<Committed>> =>
  saveDecided(store, async ({ db }) => {
    const now = (await readTable(db, 'pot', team)).toSorted(inPotOrder)
    const at = now.findIndex(pot => pot.id === id)
    if (at < 0) return err({ code: 'pot-gone' })
    const to = Math.min(now.length - 1, Math.max(0, way === 'up' ? at - 1 : at + 1))
    const changes = moved(now, at, to).flatMap((pot, order): ChangeInput[] =>
      pot.order === order ? [] : [{ record: 'pot', row: { ...pot, order }, base: pot.hlc }],
    )
    return ok({ command: { name: 'movePot', values: { name, way } }, changes })
  })
