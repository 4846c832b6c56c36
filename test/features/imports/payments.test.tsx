// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Payments } from '#features/imports/ledger/Payments.tsx'
import { aLedgerRow } from '#test/support/ledgerBuilders.ts'
import { renderUi } from '#test/support/renderUi.tsx'

test('of many payments the first are named and the rest come to an amount; without a reference the day says which', () => {
  const rows = Array.from({ length: 9 }, (_, i) =>
    aLedgerRow({
      id: `row-${i}`,
      supplier: 'Hays',
      reference: i === 0 ? '' : `R${i}`,
      date: '2026-10-13',
      money: { net: 1_000_00, vat: { kind: 'not-stated' } },
    }),
  )
  renderUi(<Payments rows={rows} />)
  expect(
    screen.getByText(
      /^Hays, 9 payments: 13 October 2026, £1,000.00, R1 of 13 October 2026, £1,000.00, .*R5 of .* and 3 more, £3,000.00$/,
    ),
  ).toBeVisible()
})
