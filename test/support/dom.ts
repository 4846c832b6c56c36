import 'fake-indexeddb/auto'
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach } from 'vitest'

// Parts of screens come when they are asked for, and a busy machine takes its time to bring them.
configure({ asyncUtilTimeout: 8000 })

afterEach(() => {
  cleanup()
  window.location.hash = ''
})

// jsdom lays nothing out. A size of its own lets charts and long tables draw something to look for.
const box = { width: 960, height: 540 }

class StillObserver implements ResizeObserver {
  constructor(private readonly changed: ResizeObserverCallback) {}
  observe(target: Element) {
    const contentRect = new DOMRect(0, 0, box.width, box.height)
    const size = [{ inlineSize: box.width, blockSize: box.height }]
    const entry = { target, contentRect, borderBoxSize: size, contentBoxSize: size }
    this.changed([{ ...entry, devicePixelContentBoxSize: size }], this)
  }
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver ??= StillObserver

for (const [name, value] of [
  ['offsetWidth', box.width],
  ['offsetHeight', box.height],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
}
for (const [name, value] of [
  ['clientWidth', box.width],
  ['clientHeight', box.height],
] as const) {
  Object.defineProperty(Element.prototype, name, { configurable: true, get: () => value })
}

/** Adds what jsdom does without, and leaves alone what a later jsdom brings. */
function fill(target: object, members: Record<string, unknown>) {
  for (const [name, value] of Object.entries(members)) {
    if (Reflect.get(target, name) === undefined)
      Object.defineProperty(target, name, { configurable: true, writable: true, value })
  }
}

const nothing = () => {}
fill(Element.prototype, { scrollIntoView: nothing })
fill(URL, { createObjectURL: () => 'blob:test', revokeObjectURL: nothing })
fill(window, {
  matchMedia: (media: string) => ({
    matches: false,
    media,
    onchange: null,
    addEventListener: nothing,
    removeEventListener: nothing,
  }),
})
// It has this one, but only to say that it does not work.
window.scrollTo = nothing

// jsdom has the dialog element without its methods. Escape, as in a browser, cancels and then closes.
function open(this: HTMLDialogElement) {
  this.open = true
  const first = this.querySelector<HTMLElement>('[autofocus], button, input, select, textarea, a[href]')
  ;(first ?? this).focus()
}
function close(this: HTMLDialogElement, value?: string) {
  if (!this.open) return
  this.open = false
  if (value !== undefined) this.returnValue = value
  this.dispatchEvent(new Event('close'))
}
fill(HTMLDialogElement.prototype, { show: open, showModal: open, close })
document.addEventListener('keydown', event => {
  const top = [...document.querySelectorAll('dialog')].findLast(dialog => dialog.open)
  if (event.key !== 'Escape' || !top) return
  if (top.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close()
})
