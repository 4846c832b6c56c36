import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { NewerPanel } from '#app/NewerPanel.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

test('a newer version is asked for once, and is then said to be on its way', async () => {
  const apply = vi.fn()
  renderUi(<NewerPanel update={{ apply }} />)
  const panel = screen.getByRole('region', { name: /^A newer version of Sprintworth is ready/ })
  await userEvent.click(screen.getByRole('button', { name: 'Use the newer version' }))
  expect(apply).toHaveBeenCalledOnce()
  expect(within(panel).getByRole('status')).toHaveTextContent('on its way. This page loads again by itself')
  expect(screen.queryByRole('button')).not.toBeInTheDocument()
})
