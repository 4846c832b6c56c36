import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { navigation } from '#app/navigation.ts'
import { pathAtStart, useHashPath, useHashQuery } from '#app/useHashPath.ts'

const goTo = (hash: string) =>
  act(() => {
    window.location.hash = hash
    window.dispatchEvent(new HashChangeEvent('hashchange'))
  })

test('a link’s state is no part of the place that it leads to', () => {
  const path = renderHook(() => useHashPath()[0])
  const query = renderHook(() => useHashQuery())
  goTo('#/worth?making=a%20deck%3F&by=amount')
  expect(path.result.current).toBe('/worth')
  expect(query.result.current).toBe('making=a%20deck%3F&by=amount')
  goTo('#/worth')
  expect(path.result.current).toBe('/worth')
  expect(query.result.current).toBe('')
})

test('a deliverable’s page belongs to Sprints, and a meeting to Worth it?', () => {
  const current = (path: string) => navigation(path, id => id).find(each => each.current)?.href
  expect(current('/deliverables/d1')).toBe('#/sprints')
  expect(current('/worth/meeting')).toBe('#/worth')
})

test('the place at the start is known before anything is drawn', () => {
  goTo('#/overview?x=1')
  expect(pathAtStart()).toBe('/overview')
  goTo('')
  expect(pathAtStart()).toBe('')
})
