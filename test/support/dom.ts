import 'fake-indexeddb/auto'
import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach, vi } from 'vitest'

afterEach(() => {
  cleanup()
  window.location.hash = ''
})

// jsdom lays nothing out. A size of its own lets charts and long tables draw something to look for.
const box = { width: 960, height: 540 }

class StillObserver implements ResizeObserver {
  constructor(private readonly changed: ResizeObserverCallback) {}
  observe(target: Element) {
    const contentRect = DOMRect.fromRect(box)
    const size = [{ inlineSize: box.width, blockSize: box.height }]
    const entry = { target, contentRect, borderBoxSize: size, contentBoxSize: size }
    this.changed([{ ...entry, devicePixelContentBoxSize: size }], this)
  }
  unobserve() {}
  disconnect() {}
}
window.ResizeObserver ??= StillObserver

if (!('DOMRect' in window)) {
  vi.stubGlobal('DOMRect', { fromRect: () => ({ ...box, x: 0, y: 0, top: 0, left: 0, right: 960, bottom: 540 }) })
}

for (const [name, value] of [
  ['offsetWidth', box.width],
  ['offsetHeight', box.height],
] as const) {
  Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value })
}

window.matchMedia ??= query => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => {},
  removeListener: () => {},
  addEventListener: () => {},
  removeEventListener: () => {},
  dispatchEvent: () => false,
})

Element.prototype.scrollIntoView ??= () => {}
window.scrollTo = () => {}
URL.createObjectURL ??= () => 'blob:test'
URL.revokeObjectURL ??= () => {}

// jsdom has the dialog element without its methods. Escape, as in a browser, cancels and then closes.
function open(this: HTMLDialogElement) {
  this.open = true
  const first = this.querySelector<HTMLElement>('[autofocus], button, input, select, textarea, a[href]')
  ;(first ?? this).focus()
}
HTMLDialogElement.prototype.showModal ??= open
HTMLDialogElement.prototype.show ??= open
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement, value?: string) {
  if (!this.open) return
  this.open = false
  if (value !== undefined) this.returnValue = value
  this.dispatchEvent(new Event('close'))
}
document.addEventListener('keydown', event => {
  const top = [...document.querySelectorAll('dialog')].findLast(dialog => dialog.open)
  if (event.key !== 'Escape' || !top) return
  if (top.dispatchEvent(new Event('cancel', { cancelable: true }))) top.close()
})
