import { renderHook, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { ShortcutList } from '#app/ShortcutList.tsx'
import { useShortcuts } from '#app/useShortcuts.ts'
import { renderUi } from '#test/support/renderUi.tsx'

function listen(on: boolean) {
  const [switchFrame, go, list] = [vi.fn<() => void>(), vi.fn<(path: string) => void>(), vi.fn<() => void>()]
  renderHook(() => useShortcuts({ on, switchFrame, go, list }))
  return { switchFrame, go, list, user: userEvent.setup() }
}

test('F switches the frame and a number goes to its screen', async () => {
  const { switchFrame, go, user } = listen(true)
  await user.keyboard('f269')
  expect(switchFrame).toHaveBeenCalledOnce()
  expect(go.mock.calls).toEqual([['/sprints'], ['/funding'], ['/data']])
})

test('keys that mean nothing here, and keys with Ctrl, are left alone', async () => {
  const { switchFrame, go, user } = listen(true)
  await user.keyboard('0x{Control>}f{/Control}')
  expect([switchFrame.mock.calls, go.mock.calls]).toEqual([[], []])
})

test('typing in a field is typing', async () => {
  const { switchFrame, go, user } = listen(true)
  const input = document.body.appendChild(document.createElement('input'))
  await user.type(input, 'half 1')
  expect(input.value).toBe('half 1')
  expect([switchFrame.mock.calls, go.mock.calls]).toEqual([[], []])
  input.remove()
})

test('turned off, single keys do nothing', async () => {
  const { switchFrame, go, user } = listen(false)
  await user.keyboard('f1')
  expect([switchFrame.mock.calls, go.mock.calls]).toEqual([[], []])
})

test('a question mark lists the keys, unless they are off', async () => {
  const { list, user } = listen(true)
  await user.keyboard('?')
  expect(list).toHaveBeenCalledOnce()
})

test('the list names every screen with its key, and where to turn keys off', () => {
  renderUi(<ShortcutList onClose={() => undefined} />)
  for (const name of [
    'F Switches between cost and investment',
    '1 Goes to Overview',
    '6 Goes to Funding',
    '9 Goes to Data',
  ])
    expect(screen.getByRole('row', { name })).toBeInTheDocument()
  expect(screen.getByRole('link', { name: /Turn single keys off/ })).toHaveAttribute('href', '#/data')
})
