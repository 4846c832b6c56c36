import type { Target } from '#core/records/settlement.ts'
import type { Candidate } from './candidates.ts'
import type { Judged } from './judge.ts'

/** The one thing that all of them say; undefined where they differ, or where one says nothing. */
function agreed<T>(said: readonly (T | undefined)[]): T | undefined {
  const [first] = said
  return said.every(one => one === first) ? first : undefined
}

/**
 * The estimate that payments seem to be for, to be proposed: the cost item that all of them look like, or the staff that
 * their rules name, where one such estimate is offered and no more. Undefined where that does not tell.
 */
export function likely(judged: readonly Judged[], offered: readonly Candidate[]): Target | undefined {
  const item = agreed(judged.map(({ doubt }) => (doubt?.kind === 'estimate' ? doubt.item.id : undefined)))
  const engagement = agreed(
    judged.map(({ treat }) => (treat?.kind === 'settles-staff' ? treat.engagement : undefined)),
  )
  const [only, ...more] = offered
    .map(({ target }) => target)
    .filter(target =>
      target.kind === 'item'
        ? target.item === item
        : target.kind === 'staff' && target.engagement === engagement,
    )
  return more.length === 0 ? only : undefined
}
