import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { App } from '#app/App.tsx'
import { startOpening } from '#app/opening.ts'

/** Counts what a person does: fields typed into, and every click, the one into a field among them. */
function counted() {
  const user = userEvent.setup({ delay: null })
  let [typed, clicks] = [0, 0]
  return {
    click: async (element: HTMLElement) => {
      clicks += 1
      await user.click(element)
    },
    type: async (label: string | RegExp, text: string) => {
      typed += 1
      clicks += 1
      const field = screen.getByLabelText(label)
      await user.click(field)
      await user.keyboard(text)
    },
    counts: () => ({ typed, clicks }),
  }
}

const roles = [
  ['Product manager', '1', '610'],
  ['Developer', '4', '650'],
  ['User researcher', '1', '540'],
  ['Designer', '2', '560'],
] as const

test('a team of eight in four roles, three sprints, one outcome, two readings: at most 30 fields and 25 clicks', async () => {
  render(<App opening={startOpening(() => undefined)} />)
  const person = counted()
  await person.click(await screen.findByRole('link', { name: 'Set up your team' }))
  await screen.findByRole('heading', { level: 1, name: 'Set up your team' })

  await person.type('Name of the team', 'Apply for a school place')
  for (const [i, [role, people, day]] of roles.entries()) {
    await person.type(`Role, row ${i + 1}`, role)
    await person.type(`People, row ${i + 1}`, people)
    await person.type(`Day rate, row ${i + 1}`, day)
  }
  expect(screen.getByText('8 people')).toBeVisible()
  await person.type('What is measured?', 'Applications finished online')
  await person.type('Percent, Before, the baseline', '41')
  await person.type('Percent, Reading 1', '47')
  await person.type('Percent, Reading 2', '52')
  await person.click(screen.getByRole('button', { name: 'Save and see the first chart' }))

  expect(await screen.findByRole('heading', { level: 1, name: /Applications finished online/ })).toBeVisible()
  expect(window.location.hash).toBe('#/overview')
  expect(await screen.findByText(/Applications finished online improved from 41% to 52%/)).toBeVisible()
  expect(screen.getByRole('button', { name: 'Undo' })).toBeVisible()

  const { typed, clicks } = person.counts()
  expect(typed).toBeLessThanOrEqual(30)
  expect(clicks).toBeLessThanOrEqual(25)
}, 60_000)
