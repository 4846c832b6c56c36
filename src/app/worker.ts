import { answerOrder, type BookAsked } from '#features/data/workbook/answer.ts'
import { makeDesk } from '#features/imports/reading/desk.ts'
import { listen, type Asked, type Stopped } from '#features/imports/reading/messages.ts'
import { rewriteNow, type SpareAsked } from './spare/rewriteNow.ts'

const hear = listen(makeDesk(), message => self.postMessage(message))

/** One worker for all long work, since each worker has a copy of its own of what it is built on. */
self.addEventListener('message', ({ data }: MessageEvent<Asked | Stopped | BookAsked | SpareAsked>) => {
  // What goes wrong is an error of the worker, which the page hears of.
  if ('spare' in data)
    return void rewriteNow(data).then(
      done => self.postMessage(done),
      (error: unknown) => self.reportError(error),
    )
  if (!('book' in data)) return hear(data)
  void answerOrder(data.book).then(answer =>
    self.postMessage(answer, { transfer: answer.ok ? [answer.value.buffer] : [] }),
  )
})
