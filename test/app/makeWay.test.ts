import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fetching, makesWay, makeWay } from '#app/makeWay.ts'

// The browser's own parts: it tells of each file that came, and keeps locks over all pages of the app.
let comes: () => void
beforeEach(() => {
  vi.useFakeTimers()
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      constructor(told: () => void) {
        comes = told
      }
      observe = vi.fn()
      disconnect = vi.fn()
    },
  )
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
  Reflect.deleteProperty(navigator, 'locks')
})

/** The lock is held by another page until `free` is called; `asked` has how this page asked for it. */
function lockedByOther() {
  const asked: { mode?: string; signal?: AbortSignal }[] = []
  let free: () => void = () => undefined
  const freed = new Promise<void>(resolve => (free = resolve))
  const request = async (_: string, options: (typeof asked)[number], work: () => Promise<void>) => {
    asked.push(options)
    const gaveUp = new Promise((_, refuse) => {
      setTimeout(() => options.signal && refuse(new DOMException('Too long', 'TimeoutError')), 15_000)
    })
    await Promise.race([freed, gaveUp])
    await work()
  }
  Object.defineProperty(navigator, 'locks', { value: { request }, configurable: true })
  return { asked, free }
}

function changed() {
  const change = vi.fn()
  void makeWay(change)
  return change
}

test('a page changes a moment after its last file, and says so at once to what would fetch', async () => {
  const change = changed()
  expect(makesWay.aborted).toBe(true)
  await vi.advanceTimersByTimeAsync(200)
  comes()
  await vi.advanceTimersByTimeAsync(299)
  expect(change).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(1)
  expect(change).toHaveBeenCalledOnce()
})

test('a page that fetches on and on is not waited for longer than three seconds', async () => {
  const change = changed()
  await vi.advanceTimersByTimeAsync(0)
  for (let passed = 0; passed < 2900; passed += 100) {
    comes()
    await vi.advanceTimersByTimeAsync(100)
  }
  expect(change).not.toHaveBeenCalled()
  comes()
  await vi.advanceTimersByTimeAsync(100)
  expect(change).toHaveBeenCalledOnce()
})

test('other pages come to have all of their code first', async () => {
  const { asked, free } = lockedByOther()
  const change = changed()
  await vi.advanceTimersByTimeAsync(5000)
  expect(change).not.toHaveBeenCalled()
  free()
  await vi.advanceTimersByTimeAsync(300)
  expect(change).toHaveBeenCalledOnce()
  expect(asked).toEqual([{ signal: expect.any(AbortSignal) }])
})

test('another page that takes too long is not waited for', async () => {
  lockedByOther()
  const change = changed()
  await vi.advanceTimersByTimeAsync(14_999)
  expect(change).not.toHaveBeenCalled()
  await vi.advanceTimersByTimeAsync(301)
  expect(change).toHaveBeenCalledOnce()
})

test('what fetches shares the lock with other pages that do, and needs none where there are none', async () => {
  const work = vi.fn(async () => undefined)
  await fetching(work)
  expect(work).toHaveBeenCalledOnce()
  const { asked, free } = lockedByOther()
  free()
  await fetching(work)
  expect(work).toHaveBeenCalledTimes(2)
  expect(asked).toEqual([{ mode: 'shared' }])
})

test('what fetches hears of a page that waits for it', async () => {
  vi.useRealTimers()
  const hurried = vi.fn()
  await fetching(
    hurry =>
      new Promise<void>(done => {
        hurry.addEventListener('abort', () => {
          hurried()
          done()
        })
        void makeWay(() => undefined)
      }),
  )
  expect(hurried).toHaveBeenCalledOnce()
})
