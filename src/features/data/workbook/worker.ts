import type { BookOrder } from '#exchange/workbook/make.ts'
import { answerOrder } from './answer.ts'

self.addEventListener('message', ({ data }: MessageEvent<BookOrder>) => {
  void answerOrder(data).then(answer =>
    self.postMessage(answer, { transfer: answer.ok ? [answer.value.buffer] : [] }),
  )
})
