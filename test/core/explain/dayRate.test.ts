import { expect, test } from 'vitest'
import { dayRateFigure } from '#core/explain/dayRate.ts'
import { minor } from '#core/money.ts'
import { aRate, day, teamData } from '#test/support/builders.ts'
import { said, unsaid } from './words.ts'

const data = teamData({})
const derived = {
  kind: 'derived' as const,
  salary: minor(50_000_00),
  onCosts: [
    { name: 'National Insurance', percent: 15, above: minor(5_000_00), source: 'Our finance team' },
    { name: 'Pension', percent: 28.97, above: minor(0), source: '' },
  ],
  daysWorked: 220,
}
const sentences = (rate: Parameters<typeof dayRateFigure>[0]) =>
  said(dayRateFigure(rate, day('2026-06-01'), data)).map(({ text }) => text)

test('the worked example: £50,000 is £71,235 a year and £323.80 a day worked', () => {
  const figure = dayRateFigure(aRate({ price: derived, basis: 'day-worked' }), day('2026-06-01'), data)
  expect(figure.result).toEqual({ kind: 'money', minor: 323_80 })
  expect(figure.inputs.map(({ value }) => value)).toEqual(
    expect.arrayContaining([
      { kind: 'money', minor: 50_000_00 },
      { kind: 'money', minor: 6_750_00 },
      { kind: 'money', minor: 14_485_00 },
      { kind: 'number', value: 220 },
    ]),
  )
  expect(unsaid(figure)).toEqual([])
})

test('a day in post divides by the working days of its financial year', () => {
  expect(sentences(aRate({ price: derived, basis: 'day-in-post' }))).toContainEqual(
    expect.stringContaining('£71,235.00 a year, divided by the 251 working days of 2026-27.'),
  )
})

test('the threshold and the source of an on-cost are said; what is not there is not', () => {
  const all = sentences(aRate({ price: derived, basis: 'day-worked' }))
  expect(all).toContain('National Insurance: 15% of the salary above £5,000.00 (Our finance team)')
  expect(all).toContain('Pension: 28.97% of the salary')
})

test('an entered price is as it was entered, and says when it has no source', () => {
  const entered = aRate({ price: { kind: 'entered', day: minor(500_00) }, source: '' })
  expect(dayRateFigure(entered, day('2026-06-01'), data)).toMatchObject({
    result: { minor: 500_00 },
    sure: [{ code: 'rate-without-source' }],
  })
  expect(unsaid(dayRateFigure({ ...entered, source: 'Contract' }, day('2026-06-01'), data))).toEqual([])
})
