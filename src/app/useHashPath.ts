import { useSyncExternalStore } from 'react'
import { useHashLocation } from 'wouter/use-hash-location'

/** The address in the hash without what follows a question mark: that is a screen's state, not its place. */
export function useHashPath(): ReturnType<typeof useHashLocation> {
  const [address, go] = useHashLocation()
  const [path = '/'] = address.split('?')
  return [path, go]
}

/** The address when the page starts. */
export const pathAtStart = (): string => {
  const [path = ''] = window.location.hash.replace(/^#/, '').split('?')
  return path
}

const watch = (changed: () => void) => {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

/** What follows the question mark in the hash; empty where there is none. */
export const useHashQuery = (): string =>
  useSyncExternalStore(watch, () => {
    const at = window.location.hash.indexOf('?')
    return at < 0 ? '' : window.location.hash.slice(at + 1)
  })
