import { registerSW } from 'virtual:pwa-register'

/** A version that waits. `apply` loads it; whoever calls it has asked the user first. */
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

/**
 * Keeps the app on the device and calls `onReady` when a newer version waits. Nothing reloads by itself: where another
 * tab took the version over, `onReady` is called again and `apply` only reloads this page, so no edit is interrupted.
 * Works from any folder: the worker's address and scope are relative to the page.
 */
export function watchForUpdates(onReady: (update: Update) => void): void {
  let asked = false
  const reload = () => window.location.reload()
  const update = registerSW({
    onNeedRefresh: () =>
      onReady({
        apply: () => {
          asked = true
          void update()
        },
      }),
    onNeedReload: () => (asked ? reload() : onReady({ apply: reload })),
    onRegisteredSW: (_address, registration) => {
      if (registration) lookAgain(registration)
    },
  })
}
