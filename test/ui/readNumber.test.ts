import { expect, test } from 'vitest'
import { readNumber } from '#ui/fields/readNumber.ts'

test.each([
  ['1,200', 1200],
  ['1,234,567.5', 1234567.5],
  ['41%', 41],
  ['\u22123.5', -3.5],
  [' 30 ', 30],
  ['.5', 0.5],
])('%j is %d', (text, value) => {
  expect(readNumber(text)).toEqual({ ok: true, value })
})

test.each(['30,5', '1,20', '1,2000', '12,34', ',5', '1.2.3', 'x'])(
  '%j is no number: nothing is guessed',
  text => {
    expect(readNumber(text)).toEqual({ ok: false, error: { code: 'number-not-a-number', text } })
  },
)

test('nothing is empty', () => {
  expect(readNumber(' ')).toMatchObject({ error: { code: 'number-empty' } })
})
