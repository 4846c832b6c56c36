import { makeDesk } from '#features/imports/reading/desk.ts'
import { listen, type Asked, type Stopped } from '#features/imports/reading/messages.ts'

/** A worker for jsdom, which has none: the same desk, with everything copied on its way as a browser does. */
export class DeskWorker extends EventTarget {
  private readonly hear = listen(makeDesk(), message => this.say(message))
  private ended = false

  postMessage(message: Asked | Stopped): void {
    const copied = structuredClone(message)
    setTimeout(() => this.hear(copied))
  }

  terminate(): void {
    this.ended = true
  }

  private say(message: unknown): void {
    const copied: unknown = structuredClone(message)
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: copied }))
  }
}
