import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Derivation } from '#core/explain/derivation.ts'
import { Minor } from '#core/money.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { renderUi } from '#test/support/renderUi.tsx'

const amount = (pounds: number) => ({ kind: 'money', minor: Minor.parse(pounds * 100) }) as const

const derivation: Derivation = {
  figure: 'sprint',
  result: amount(96_240),
  values: {},
  inputs: [
    { label: { name: 'Cloud hosting' }, value: amount(11_200), place: { screen: 'sprints', id: 's14' } },
    { label: { name: 'Developer, a day worked' }, value: amount(612), rate: true },
  ],
  leftOut: [],
  coverage: {
    spend: Minor.parse(10_000),
    deliverable: Minor.parse(10_000),
    outcome: Minor.parse(6_600),
    measured: Minor.parse(0),
  },
  standings: { estimated: Minor.parse(4_000), accrued: Minor.parse(0), reconciled: Minor.parse(6_000) },
  sure: [],
}

const open = async () => {
  const { user } = renderUi(<Figure derivation={() => derivation}>£96,240</Figure>)
  await user.click(screen.getByRole('button', { name: /£96,240/ }))
  return { user, dialog: await screen.findByRole('dialog') }
}

test('a figure opens to its exact amount, its inputs with links, coverage and standing', async () => {
  const { user, dialog } = await open()
  expect(within(dialog).getByText('£96,240.00')).toBeInTheDocument()
  expect(within(dialog).getByRole('link', { name: 'Cloud hosting' })).toHaveAttribute('href', '#/sprints/s14')
  expect(within(dialog).getByRole('row', { name: 'An outcome £66.00 66%' })).toBeInTheDocument()
  expect(within(dialog).getByText('£40.00 is estimated.')).toBeInTheDocument()
  expect(within(dialog).queryByText(/accrued/)).not.toBeInTheDocument()
  await user.keyboard('{Escape}')
  expect(screen.getByRole('button', { name: /£96,240/ })).toHaveFocus()
})

test('a figure that is open goes with its page: with Back too', async () => {
  await open()
  act(() => {
    window.location.hash = '#/sprints'
  })
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument())
})

test('a rate is hidden until rates are shown for the visit', async () => {
  const { user, dialog } = await open()
  expect(within(dialog).queryByRole('row', { name: /Developer/ })).not.toBeInTheDocument()
  expect(
    within(dialog).getByText('One input is close to pay and is hidden until you show rates.'),
  ).toBeInTheDocument()
  expect(dialog).not.toHaveTextContent('£612.00')
  await user.click(within(dialog).getByRole('button', { name: 'Show rates for this visit' }))
  expect(within(dialog).getByRole('row', { name: 'Developer, a day worked £612.00' })).toBeInTheDocument()
  expect(dialog).not.toHaveTextContent('hidden until')
})
