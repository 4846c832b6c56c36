import { err, ok, type Failure, type Result } from '#core/result.ts'
import { cannotSave } from './condition.ts'
import type { Store } from './store.ts'

/** An error, and the errors inside it: Dexie wraps the browser's. */
function* chain(error: unknown): Generator<Error> {
  if (!(error instanceof Error)) return
  yield error
  if ('inner' in error) yield* chain(error.inner)
  if ('cause' in error) yield* chain(error.cause)
  if ('failures' in error && Array.isArray(error.failures))
    for (const failure of error.failures) yield* chain(failure)
}

/** What a browser may answer to any transaction, through no fault of this program. */
const BROKEN_OFF = [
  'InvalidStateError',
  'AbortError',
  'TimeoutError',
  'UnknownError',
  'TransactionInactiveError',
  'PrematureCommitError',
]

const has = (error: unknown, names: readonly string[]) =>
  [...chain(error)].find(({ name }) => names.includes(name))

/** Whether the database has gone away. The same name also means a transaction that was broken off. */
export const isClosed = (error: unknown): boolean =>
  has(error, ['DatabaseClosedError']) !== undefined ||
  /clos/i.test(has(error, ['InvalidStateError'])?.message ?? '')

/** Why nothing can be saved now, if so. */
export function refusal({ condition }: Store): Failure | undefined {
  if (!cannotSave(condition)) return undefined
  return condition === 'newer' ? { code: 'read-only-newer' } : { code: 'storage-unavailable', condition }
}

/** The coded failure of a transaction that wrote nothing; an error that is a bug is thrown again. */
export function failed(store: Store, error: unknown): Result<never> {
  if (has(error, ['QuotaExceededError'])) {
    store.conditions.report('full')
    return err({ code: 'storage-full' })
  }
  if (isClosed(error)) {
    store.conditions.report('closed')
    return err({ code: 'storage-unavailable', condition: store.condition })
  }
  const broken = has(error, BROKEN_OFF)
  if (broken) return err({ code: 'storage-failed', reason: broken.name })
  throw error
}

/** Writes what is not in the history. Where it cannot be written, that is no bug: the store's condition says why. */
export async function attempt(store: Store, write: () => Promise<void>): Promise<Result<undefined>> {
  const refused = refusal(store)
  if (refused) return err(refused)
  try {
    await write()
    return ok(undefined)
  } catch (error) {
    return failed(store, error)
  }
}
