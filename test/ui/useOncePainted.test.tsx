import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { useOncePainted } from '#ui/useOncePainted.ts'

/** Lets a frame be painted, and what was left for after it be done. */
const painted = () => act(() => new Promise<void>(done => requestAnimationFrame(() => setTimeout(done))))

test('a value comes after the first frame, and a changed one after the next: until then the one before stays', async () => {
  const { result, rerender } = renderHook(useOncePainted<string>, { initialProps: 'first' })
  expect(result.current).toBeUndefined()
  await painted()
  expect(result.current).toBe('first')
  rerender('second')
  expect(result.current).toBe('first')
  await painted()
  expect(result.current).toBe('second')
})

test('a function is a value like any other', async () => {
  const value = () => 'called'
  const { result } = renderHook(() => useOncePainted(value))
  await painted()
  expect(result.current).toBe(value)
})
