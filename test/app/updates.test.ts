import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchForUpdates, type Update } from '#app/updates.ts'
import { registered } from '#test/support/serviceWorker.ts'

const reload = vi.fn()
beforeEach(() => {
  vi.useFakeTimers()
  registered.length = 0
  reload.mockClear()
  vi.stubGlobal('location', { reload })
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.useRealTimers()
})

/** Once asked, a page first lets the files that it is fetching come. */
const aMoment = () => vi.advanceTimersByTimeAsync(300)

/** The browser's own part: a page is loaded from the device, or for the first time, and taken over by a version. */
function device(controller: object | null) {
  const container = Object.assign(new EventTarget(), { controller })
  Object.defineProperty(navigator, 'serviceWorker', { value: container, configurable: true })
  return { takeOver: () => container.dispatchEvent(new Event('controllerchange')) }
}

function watch() {
  const offered: Update[] = []
  watchForUpdates(update => offered.push(update))
  const [worker] = registered
  if (!worker) throw new Error('The service worker was not registered')
  return { offered, worker }
}

test('a new version waits until the user takes it', async () => {
  const { takeOver } = device({})
  const { offered, worker } = watch()
  worker.options.onNeedRefresh?.()
  expect(offered).toHaveLength(1)
  expect(worker.updated).toBe(false)

  offered[0]?.apply()
  await aMoment()
  expect(worker.updated).toBe(true)
  expect(reload).not.toHaveBeenCalled()
  takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

test('a version that another tab took over does not reload this one', () => {
  const { takeOver } = device({})
  const { offered, worker } = watch()
  worker.options.onNeedRefresh?.()
  takeOver()
  expect(reload).not.toHaveBeenCalled()

  offered.at(-1)?.apply()
  expect(reload).toHaveBeenCalledOnce()
})

test('the page of a first visit is kept without a word, and comes to the next version', () => {
  const { takeOver } = device(null)
  const { offered, worker } = watch()
  takeOver()
  expect(offered).toEqual([])

  worker.options.onNeedRefresh?.()
  offered[0]?.apply()
  takeOver()
  expect(reload).toHaveBeenCalledOnce()
})

test('a page that stays open looks again after an hour, and is content without a network', () => {
  const { worker } = watch()
  const update = vi.fn(() => Promise.reject(new Error('offline')))
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0)
  const registration = Object.assign(Object.create(null), { update })
  worker.options.onRegisteredSW?.('./sw.js', registration)

  document.dispatchEvent(new Event('visibilitychange'))
  expect(update).not.toHaveBeenCalled()
  clock.mockReturnValue(3_600_001)
  document.dispatchEvent(new Event('visibilitychange'))
  document.dispatchEvent(new Event('visibilitychange'))
  expect(update).toHaveBeenCalledOnce()
  clock.mockRestore()
})
