import { err } from '#core/result.ts'
import type { BookOrder } from '#exchange/workbook/make.ts'
import type { BookAnswer, BookAsked } from './answer.ts'

export interface Making {
  readonly made: Promise<BookAnswer>
  /** Ends the worker at once; what was asked for is never made. */
  readonly stop: () => void
}

/** Has a workbook made in a worker of its own, so that the page stays quick meanwhile. */
export function startMaking(worker: Worker, book: BookOrder): Making {
  const made = new Promise<BookAnswer>(resolve => {
    worker.addEventListener('message', ({ data }: MessageEvent<BookAnswer>) => resolve(data))
    worker.addEventListener('error', ({ message }) =>
      resolve(err({ code: 'workbook-broken', reason: message })),
    )
    worker.postMessage({ book } satisfies BookAsked)
  })
  void made.then(() => worker.terminate())
  return { made, stop: () => worker.terminate() }
}
