import type { RegisterSWOptions } from 'vite-plugin-pwa/types'

/** Stands in for the service worker's registration, which exists only in a build. Tests call what was given to it. */
export const registered: { options: RegisterSWOptions; updated: boolean }[] = []

export function registerSW(options: RegisterSWOptions = {}) {
  const entry = { options, updated: false }
  registered.push(entry)
  return () => {
    entry.updated = true
    return Promise.resolve()
  }
}
