import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { aStore, TODAY } from '#test/support/renderScreen.tsx'
import { save, saved, show } from './setUp.tsx'

test('a part-timer is typed in, costs their part, and an empty row stays empty with its full time', async () => {
  const store = await aStore()
  const user = await show(store)
  await user.type(screen.getByLabelText('Name of the team'), 'Parking permits')
  expect(screen.getByLabelText('FTE of each, row 1')).toHaveValue('1')
  await user.type(screen.getByLabelText('Role, row 1'), 'Designer')
  await user.type(screen.getByLabelText('People, row 1'), '2')
  await user.clear(screen.getByLabelText('FTE of each, row 1'))
  await user.type(screen.getByLabelText('FTE of each, row 1'), '0.6')
  await user.type(screen.getByLabelText('Day rate, row 1'), '500')
  await user.click(save())
  const data = await saved(store)
  expect(data.allocations).toMatchObject([{ role: 'Designer', people: 2, fte: 0.6 }])
  expect(data.allocations).toHaveLength(1)
  // 2 people × 0.6 × 30 days × £500
  expect(figuresOf(data, TODAY).cost.sprints.map(({ pricing }) => pricing)).toMatchObject(
    [1, 2, 3].map(() => ({ kind: 'priced', price: { total: 600_000 } })),
  )
})
