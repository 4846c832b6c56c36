// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { StatusTag } from '#features/sprints/StatusTag.tsx'
import { aSprint } from '#test/support/builders.ts'
import { renderUi } from '#test/support/renderUi.tsx'
import { day } from './setUp.tsx'

test.each([
  ['planned', '2026-10-04', 'Planned'],
  ['planned', '2026-10-05', 'Now, not started'],
  ['planned', '2026-10-16', 'Now, not started'],
  ['planned', '2026-10-17', 'Ended, not closed'],
  ['running', '2026-10-04', 'Running'],
  ['running', '2026-10-16', 'Running'],
  ['running', '2026-10-17', 'Ended, not closed'],
  ['closed', '2026-10-17', 'Closed'],
] as const)('a %s sprint of 5 to 16 October is, on %s: %s', (status, today, words) => {
  const sprint = aSprint({ from: '2026-10-05', to: '2026-10-16' })
  renderUi(<StatusTag cost={{ sprint, status }} today={day(today)} />)
  expect(screen.getByText(words)).toBeVisible()
})
