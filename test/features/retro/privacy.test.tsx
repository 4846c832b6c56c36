// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { teamCost } from '#core/costing/teamCost.ts'
import type { ChangeInput } from '#storage/change.ts'
import { teamReader } from '#storage/reads/teamReader.ts'
import { aCostItem, anAbsence, anAllocation, aRate, day } from '#test/support/builders.ts'
import { amountsIn, ways } from '#test/support/secrets.ts'
import { aTeamAtWork, here, openAt } from './setUp.tsx'

const onCosts = [{ name: 'Pension', percent: 28.97, above: 0, source: '' }]

/** Amounts that nothing else in the data comes to; one engagement has one person, whose cost would be a rate. */
const rows = (): ChangeInput[] => [
  ...aTeamAtWork().filter(({ record }) => record !== 'rate' && record !== 'allocation'),
  { record: 'rate', row: aRate({ price: { kind: 'entered', day: 617_31 } }) },
  {
    record: 'rate',
    row: aRate({
      id: 'rate-2',
      role: 'Designer',
      engagement: 'contractor',
      price: { kind: 'derived', salary: 73_411_00, onCosts, daysWorked: 219.25 },
    }),
  },
  { record: 'allocation', row: anAllocation({ people: 4 }) },
  { record: 'allocation', row: anAllocation({ id: 'allocation-2', role: 'Designer', fte: 0.8 }) },
  { record: 'absence', row: anAbsence({ days: 1.5 }) },
  { record: 'costItem', row: aCostItem({ money: { net: 333_00, vat: { kind: 'not-stated' } } }) },
]

test('no rate, no salary and no cost of a day is in anything that a retro shows, prints, copies or saves', async () => {
  const at = await here(rows())
  const read = await teamReader(at.store, at.team).read()
  if (read.kind !== 'ready') throw new Error('No team')
  const [sprint] = teamCost(read.data, day('2026-06-15')).sprints
  if (sprint?.pricing.kind !== 'priced') throw new Error('A day without a rate')

  const texts: string[] = []
  const look = () => texts.push(document.body.textContent)
  const saved: Promise<string>[] = []
  vi.spyOn(URL, 'createObjectURL').mockImplementation(blob => {
    if (blob instanceof Blob) saved.push(blob.text())
    return 'blob:saved'
  })
  await openAt(at, 1)
  look()
  for (const step of [2, 3, 4]) {
    await at.user.keyboard('{ArrowRight}')
    await screen.findByText(new RegExp(`${step} of 5`))
    look()
  }
  await at.user.keyboard('v')
  await screen.findByRole('button', { name: 'Yes' })
  await at.user.keyboard('1')
  await screen.findByLabelText('Why? You need not say.')
  look()
  await at.user.keyboard('{Enter}')
  await at.user.click(await screen.findByRole('button', { name: 'Reveal the votes' }))
  await screen.findByRole('table', { name: '1 vote' })
  look()
  await at.user.click(screen.getByRole('button', { name: '1 past vote' }))
  await screen.findByRole('table', { name: 'What became of each past vote' })
  look()
  await at.user.keyboard('{ArrowRight}')
  await at.user.click(await screen.findByRole('button', { name: 'Finish the retro' }))
  await at.user.click(await screen.findByRole('button', { name: 'Save as Markdown' }))
  await at.user.click(screen.getByRole('button', { name: 'Save as CSV' }))
  await at.user.click(screen.getByRole('button', { name: 'Copy as text' }))
  look()
  texts.push(...(await Promise.all(saved)), await navigator.clipboard.readText())
  // What was sealed with the retro and its votes is read by others too.
  texts.push(JSON.stringify([await at.rows('retro'), await at.rows('vote')]))
  vi.restoreAllMocks()
  expect(texts.length).toBeGreaterThan(10)

  const { total, lines } = sprint.pricing.price
  const staff = lines.flatMap(line => (line.kind === 'staff' ? [line] : []))
  expect(staff).toHaveLength(2)
  const secret = new Set(
    [
      617_31,
      73_411_00,
      ...staff.flatMap(({ amount, days, people }) => [amount, amount / days, amount / people]),
      total / 10,
      total / staff.reduce((all, { days }) => all + days, 0),
    ].flatMap(ways),
  )
  for (const text of texts) {
    expect(amountsIn(text).filter(amount => secret.has(amount))).toEqual([])
    expect(text).not.toMatch(/\b(Developer|Designer)\b|a day\b|"(days|fte|people|role)":/)
  }
  // The total that a retro is about is in all that is saved: the search above has read it.
  expect(amountsIn(texts.at(-1) ?? '')).toContain(total)
})
