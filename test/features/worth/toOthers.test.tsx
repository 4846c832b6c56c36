import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer, ask } from './asked.tsx'

test('the least that does not lose in whole ones is said alike on the screen, to a room and in the sentence', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550.40')
  await fill('What changes if it works?', 'completions')
  await fill('What is one of those worth?', '1')
  const said = /at least ?11,550\.4 completions.*Counted in whole ones it takes 11,551\./
  expect(answer()).toMatch(said)
  await user.click(screen.getByRole('button', { name: 'Present it' }))
  expect(screen.getByRole('dialog', { hidden: true })).toHaveTextContent(said)
  await user.click(screen.getByRole('button', { name: 'Close', hidden: true }))
  await user.click(screen.getByRole('button', { name: 'Copy as a sentence' }))
  const text = 'It pays for itself with at least 11,550.4 completions. Counted in whole ones it takes 11,551.'
  expect(await screen.findByLabelText('Text to copy')).toHaveValue(
    `Is this worth £11,550 of public money? ${text}`,
  )
})

test('an expectation that falls short is marked alike on the screen and to a room', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What does it cost?', '11,550')
  await fill('What changes if it works?', 'calls')
  await fill('What is one of those worth?', '350')
  const marks = async (expected: string) => {
    await fill('How many do you expect?', expected)
    await user.click(screen.getByRole('button', { name: 'Present it' }))
    const room = screen.getByRole('dialog', { hidden: true }).querySelector('.sw-present-answer')
    const here = document.querySelector('.sw-answer')
    const found = [here, room].map(each => /--attention/.test(each?.className ?? ''))
    await user.click(screen.getByRole('button', { name: 'Close', hidden: true }))
    return found
  }
  expect(await marks('20')).toEqual([true, true])
  expect(await marks('40')).toEqual([false, false])
})

test('what others get is shown before it is copied, and said where the browser does not copy', async () => {
  const { user, fill } = await ask()
  await user.click(screen.getByLabelText('An amount'))
  await fill('What are we making?', 'This slide deck')
  await fill('What does it cost?', '11550')
  await fill('What changes if it works?', 'working days')
  await fill('How many do you expect?', '10')
  await fill('What is one of those worth?', '9624')
  await user.click(screen.getByRole('button', { name: 'Copy as a sentence' }))
  expect(await screen.findByLabelText('Text to copy')).toHaveValue(
    'Is this slide deck worth £11,550 of public money? It pays for itself with at least 1.21 working days. ' +
      'Counted in whole ones it takes 2. You expect 10. It could fall short by 88% and still be worth it.',
  )
  await user.click(screen.getByRole('button', { name: 'Copy' }))
  expect(await screen.findByText('Copied.')).toBeVisible()
  expect(await navigator.clipboard.readText()).toContain('1.21 working days')
})
