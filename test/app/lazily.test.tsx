import { render, screen, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fetchAhead, lazily } from '#app/lazily.ts'
import { english } from '#messages/catalogue.ts'

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
  await fetchAhead()
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
  await fetchAhead()
  await waitFor(() => expect(idle).toHaveBeenCalled())
  vi.unstubAllGlobals()
})
