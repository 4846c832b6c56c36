import { makeDesk } from '#features/imports/reading/desk.ts'
import { listen, type Asked, type Stopped } from '#features/imports/reading/messages.ts'

/** A worker for jsdom, which has none: the same desk, with everything copied on its way as a browser does. */
export class DeskWorker extends EventTarget {
  private readonly hear = listen(makeDesk(), message => this.say(message))
  // Of the window that the worker was started in: an answer that comes when its test is over is for nobody.
  private readonly own = globalThis.window
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
    if (!this.ended && this.own === globalThis.window)
      this.dispatchEvent(new MessageEvent('message', { data: copied }))
  }
}
