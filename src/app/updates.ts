import { registerSW } from 'virtual:pwa-register'
import { makeWay } from './makeWay.ts'

/** A version that waits. `apply` loads it, in a moment; whoever calls it has asked the user first. */
export interface Update {
  readonly apply: () => void
}

const anHour = 3_600_000

// A laptop keeps a page open for days; its browser looks for a new version only when a page is loaded.
function lookAgain(registration: ServiceWorkerRegistration) {
  let looked = performance.now()
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || performance.now() - looked < anHour) return
    looked = performance.now()
    // No network is no news: the next look is in an hour.
    registration.update().catch(() => undefined)
  })
}

/** Calls `taken` each time that a newer version than this page's own has taken it over. */
function whenTakenOver(taken: () => void) {
  // Absent where the browser keeps nothing, as in some private windows.
  const worker: ServiceWorkerContainer | undefined = navigator.serviceWorker
  // The first to take over the page of a first visit is its own version.
  let isKept = Boolean(worker?.controller)
  worker?.addEventListener('controllerchange', () => {
    if (isKept) taken()
    isKept = true
  })
}

/**
 * Keeps the app on the device and calls `onReady` when a newer version waits. Nothing reloads by itself: where another
 * tab took the version over, `onReady` is called again and `apply` only reloads this page, so no edit is interrupted.
 * Works from any folder: the worker's address and scope are relative to the page.
 */
export function watchForUpdates(onReady: (update: Update) => void): void {
  let asked = false
  const reload = () => window.location.reload()
  whenTakenOver(() => (asked ? reload() : onReady({ apply: reload })))
  const update = registerSW({
    onNeedRefresh: () =>
      onReady({
        apply: () => {
          asked = true
          void makeWay(() => update())
        },
      }),
    // Said on a page only that was loaded from the device, so it cannot be what reloads.
    onNeedReload: () => undefined,
    onRegisteredSW: (_address, registration) => {
      if (registration) lookAgain(registration)
    },
  })
}
