// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { exampleTeam } from '#core/example/exampleTeam.ts'
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx'
import { addExample } from '#storage/writes/addExample.ts'
import { aStore, renderTeamScreen, TODAY } from '#test/support/renderScreen.tsx'

async function show(readOnly = false) {
  const store = await aStore()
  const team = store.newId()
  const added = await addExample(store, exampleTeam({ today: TODAY, team, id: store.newId }))
  expect(added.ok).toBe(true)
  renderTeamScreen(store, team, props => <OverviewScreen {...props} readOnly={readOnly} />)
  const heading = await screen.findByRole('heading', { level: 1 })
  const bought = within(screen.getByRole('region', { name: 'What the money bought' }))
  return { user: userEvent.setup(), heading: within(heading), bought }
}

test('the money, the change and the group of the headline open, by keyboard too', async () => {
  const { user, heading } = await show()
  heading.getByRole('button', { name: /^£1.24m/ }).focus()
  await user.keyboard('{Enter}')
  expect(await screen.findByRole('dialog', { name: 'All money so far' })).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await user.click(heading.getByRole('button', { name: /9 points behind everyone/ }))
  const gap = await screen.findByRole('dialog', { name: /^People who use a screen reader beside everyone/ })
  expect(within(gap).getByText('−9 points')).toBeInTheDocument()
  await user.keyboard('{Escape}')
  await user.click(heading.getByRole('button', { name: /^25 more families/ }))
  expect(await screen.findByRole('dialog', { name: /^What changed/ })).toBeInTheDocument()
})

test('every amount of what the money bought opens, and each row opens to its own part', async () => {
  const { user, bought } = await show()
  const amounts = bought.getAllByText(/^£[\d,]+$/)
  expect(amounts.length).toBeGreaterThan(6)
  for (const amount of amounts) expect(amount.closest('button, [role="button"]')).not.toBeNull()
  const row = bought.getAllByText('Document upload')[0]?.closest('li')
  const own = row && within(row).getByRole('button')
  if (!own) throw new Error('The row has no figure')
  await user.click(own)
  const part = await screen.findByRole('dialog', { name: /^Document upload: the part that serves/ })
  const exact = within(part).getAllByText(/^£[\d,]+\.\d\d$/)[0]?.textContent ?? ''
  const pounds = (text: string) => Number(text.replace(/[^\d.]/g, ''))
  expect(Math.abs(pounds(own.textContent) - pounds(exact))).toBeLessThan(1)
})

test('what a point cost says which money it divides, and up to when', async () => {
  const { bought } = await show()
  expect(bought.getByText(/^: £[\d,]+ up to \d+ [A-Z][a-z]+$/)).toBeInTheDocument()
  expect(screen.getByText(/^Applications finished online: £[\d,]+ linked up to/)).toBeInTheDocument()
})

test('money that is linked to nothing leads to where it is linked', async () => {
  await show()
  for (const link of screen.getAllByRole('link', { name: 'Link it' }))
    expect(link).toHaveAttribute('href', '#/outcomes/links')
})

test('a copy to read does not offer to link', async () => {
  await show(true)
  expect(screen.queryByRole('link', { name: 'Link it' })).toBeNull()
})
