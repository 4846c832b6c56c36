import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { aStore, TODAY } from '#test/support/renderScreen.tsx'
import { save, saved, show } from './setUp.tsx'

test('a rate that cannot be read is not called a rate that is missing, and sprints ahead are still to cost', async () => {
  const user = await show(await aStore(), 'cost')
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '3')
  await user.type(screen.getByLabelText('Day rate, row 1'), 'abc')
  await user.tab()
  expect(
    screen.getByText(
      'Day rate, row 1: what stands there is no rate that can be used, so the sprints are not priced yet.',
    ),
  ).toBeVisible()
  await user.clear(screen.getByLabelText('Day rate, row 1'))
  await user.tab()
  expect(screen.getByText(/There is no rate yet for Developer/)).toBeVisible()
  await user.type(screen.getByLabelText('Day rate, row 1'), '500')
  await user.tab()
  fireEvent.change(screen.getByLabelText('First day of sprint 1'), { target: { value: '2026-12-07' } })
  expect(screen.getByText('3 people in 3 sprints that are still to come will cost')).toBeVisible()
})

test('money that falls after the last sprint is said before it is saved', async () => {
  const user = await show(await aStore())
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '2')
  await user.type(screen.getByLabelText('Day rate, row 1'), '500')
  await user.tab()
  expect(screen.queryByText(/falls between the end of sprint/)).not.toBeInTheDocument()
  fireEvent.change(screen.getByLabelText('First day of sprint 1'), { target: { value: '2026-09-14' } })
  // Sprint 3 ends on 25 October; seven working days of two people follow, 3 November included.
  expect(
    screen.getByText(
      '£7,000 more falls between the end of sprint 3 and today: count the sprints that followed, or say later under Team and rates when people left.',
    ),
  ).toBeVisible()
})

test('what it comes to is shown before it is saved, and is what the figures say after', async () => {
  const store = await aStore()
  const user = await show(store, 'cost')
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '3')
  await user.type(screen.getByLabelText('Day rate, row 1'), '£650.55')
  await user.selectOptions(screen.getByLabelText('Engagement, row 1'), 'Contractor')
  await user.selectOptions(screen.getByLabelText('Bank holidays of'), 'Scotland')
  // 3 people × 30 days × £650.55
  expect(await screen.findByText('£58,550')).toBeVisible()
  expect(screen.getByText('3 people in 3 sprints cost')).toBeVisible()
  await user.click(save())
  const data = await saved(store)
  expect(figuresOf(data, TODAY).cost.all).toBe(5_854_950)
  expect(data.rates).toMatchObject([{ engagement: 'contractor', from: '2026-10-05' }])
})

test('a role without a rate is named instead of being priced at nothing', async () => {
  const user = await show(await aStore())
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '3')
  await user.tab()
  expect(await screen.findByText(/There is no rate yet for Developer/)).toBeVisible()
})

test('a team without a sprint so far starts next Monday; from an earlier day its money is counted, and that is said', async () => {
  const user = await show(await aStore(), 'cost')
  await user.type(screen.getByLabelText('Role, row 1'), 'Developer')
  await user.type(screen.getByLabelText('People, row 1'), '3')
  await user.clear(screen.getByLabelText('Number of sprints so far'))
  await user.type(screen.getByLabelText('Number of sprints so far'), '0')
  await user.tab()
  expect(screen.getByLabelText('First day of sprint 1')).toHaveValue('2026-11-09')
  expect(screen.getByText('Without a sprint so far there is nothing to count yet.')).toBeVisible()
  fireEvent.change(screen.getByLabelText('First day of sprint 1'), { target: { value: '2026-10-26' } })
  expect(
    screen.getByText(
      'Without a sprint so far, what the team costs from 26 October 2026 on is counted as money before the first sprint.',
    ),
  ).toBeVisible()
})
