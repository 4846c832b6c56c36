import { act, fireEvent, renderHook } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { usePrinting } from '#ui/usePrinting.ts'

/** The print medium, to which jsdom never turns. */
function paper() {
  const target = new EventTarget()
  const medium = Object.assign(window.matchMedia('print'), {
    matches: false,
    addEventListener: target.addEventListener.bind(target),
  })
  vi.spyOn(window, 'matchMedia').mockReturnValue(medium)
  return (matches: boolean) =>
    act(() => {
      medium.matches = matches
      target.dispatchEvent(new Event('change'))
    })
}

const say = (when: 'beforeprint' | 'afterprint') => fireEvent(window, new Event(when))

afterEach(() => vi.restoreAllMocks())

test('a browser that changes the medium for each preview prints until it says that it is done', () => {
  const change = paper()
  const { result } = renderHook(usePrinting)
  expect(result.current).toBe(false)
  say('beforeprint')
  expect(result.current).toBe(true)
  change(true)
  change(false)
  expect(result.current).toBe(true)
  say('afterprint')
  expect(result.current).toBe(false)
})

test('where the page is on paper for longer than the browser says, or without a word of it, the medium counts', () => {
  const change = paper()
  const { result } = renderHook(usePrinting)
  say('beforeprint')
  change(true)
  say('afterprint')
  expect(result.current).toBe(true)
  change(false)
  expect(result.current).toBe(false)
  change(true)
  expect(result.current).toBe(true)
})

test('what comes while the page is on paper is printed too', () => {
  paper()(true)
  expect(renderHook(usePrinting).result.current).toBe(true)
})
