import { expect, test } from 'vitest'
import { toPlainText } from '#exchange/report/plainText.ts'
import { somePage } from './somePage.ts'

test('the page is written as lines that any e-mail shows alike', () => {
  expect(toPlainText(somePage()))
    .toBe(`Investment summary · Applications finished online · to 30 November 2026
£1.24m invested. Applications finished online up from 41% to 66%.
Applications finished online

Approved: £1.80m to 31 March 2027
Invested: £1.24m (69%)

INVESTMENT BY YEAR
- Resource. 2026-27: £330,000; Total: £330,000
- Total. 2026-27: £330,000; Total: £330,000
81% reconciled to the ledger.

WHAT CHANGED FOR PEOPLE
- Applications finished online. Invested: £658,000

NOT TURNED INTO MONEY
Applications finished online

How these figures were made: Applications finished online
`)
})

test('what a team wrote stays on its line', () => {
  const lines = toPlainText(somePage('One\r\n\tTwo')).split('\n')
  expect(lines).toContain('- One Two. Invested: £658,000')
  expect(lines.filter(line => line.startsWith('Two'))).toEqual([])
})
