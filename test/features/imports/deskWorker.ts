import { makeDesk } from '#features/imports/reading/desk.ts'
import { answer, type Asked } from '#features/imports/reading/messages.ts'

/** A worker for jsdom, which has none: the same desk, with everything copied on its way as a browser does. */
export class DeskWorker extends EventTarget {
  private readonly desk = makeDesk()
  private ended = false

  postMessage(asked: Asked): void {
    const copied = structuredClone(asked)
    setTimeout(() => void this.answer(copied))
  }

  terminate(): void {
    this.ended = true
  }

  private async answer(asked: Asked): Promise<void> {
    const answered = structuredClone(await answer(this.desk, asked))
    if (!this.ended) this.dispatchEvent(new MessageEvent('message', { data: answered }))
  }
}
