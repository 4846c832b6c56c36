import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetchAhead, lazily } from '#app/lazily.ts'
import { makeWay } from '#app/makeWay.ts'
import { english } from '#messages/catalogue.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

/** Until all that is fetched ahead is there. */
async function fetchedAhead(stop = new AbortController().signal) {
  const all = fetchAhead(stop)
  await vi.runAllTimersAsync()
  await all
  vi.useRealTimers()
}

test('every screen is fetched ahead, one after another, whatever does not come', async () => {
  const order: string[] = []
  const screenOf = (name: string, comes = true) =>
    lazily(async () => {
      order.push(`${name} asked`)
      await Promise.resolve()
      if (!comes) throw new Error('No network')
      order.push(`${name} there`)
      return () => <p>{name}</p>
    })
  const [first] = [screenOf('first'), screenOf('gone', false), screenOf('last')]
  await fetchedAhead()
  expect(order).toEqual(['first asked', 'first there', 'gone asked', 'last asked', 'last there'])
  // It is there, and so are its sentences.
  const First = first
  render(<First />)
  expect(screen.getByText('first')).toBeVisible()
  expect(english).toHaveProperty(['summary.title'])
})

test('a browser that can tell when the page is idle is waited for', async () => {
  const idle = vi.fn((callback: () => void) => setTimeout(callback))
  vi.stubGlobal('requestIdleCallback', idle)
  await fetchedAhead()
  expect(idle).toHaveBeenCalled()
})

test('a page that is not seen does not wait until it is idle', async () => {
  const idle = vi.fn()
  vi.stubGlobal('requestIdleCallback', idle)
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true)
  await fetchedAhead()
  hidden.mockRestore()
  expect(idle).not.toHaveBeenCalled()
})

test('a page that another one waits for fetches all the rest at once', async () => {
  vi.useRealTimers()
  // A page that is never idle.
  vi.stubGlobal('requestIdleCallback', vi.fn())
  const all = fetchAhead(new AbortController().signal)
  const waits = new BroadcastChannel('sprintworth-fetching')
  waits.postMessage('A newer version waits')
  await all
  waits.close()
})

test('what is stopped fetches nothing', async () => {
  const fetch = vi.fn(async () => () => null)
  lazily(fetch)
  await fetchedAhead(AbortSignal.abort())
  expect(fetch).not.toHaveBeenCalled()
})

// Last of this file, since a page that makes way does not come back.
test('a page that makes way for a newer version fetches nothing ahead', async () => {
  const fetch = vi.fn(async () => () => null)
  lazily(fetch)
  void makeWay(() => undefined)
  await fetchedAhead()
  expect(fetch).not.toHaveBeenCalled()
})
