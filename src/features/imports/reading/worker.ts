import { makeDesk } from './desk.ts'
import { listen, type Asked, type Stopped } from './messages.ts'

const hear = listen(makeDesk(), message => self.postMessage(message))

self.addEventListener('message', ({ data }: MessageEvent<Asked | Stopped>) => hear(data))
