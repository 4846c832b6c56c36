import { makeDesk } from './desk.ts'
import { answer, type Asked } from './messages.ts'

const desk = makeDesk()

self.addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  void answer(desk, data).then(answered => self.postMessage(answered))
})
