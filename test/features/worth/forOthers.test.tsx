import { cleanup, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aTeamHere, asked, DESIGNER, DEVELOPER, question } from './setUp.tsx'

/** An amount as it may be written: £1,226.74, 1226.74, £1,227, 122674. */
const ways = (pence: number): string[] => {
  const pounds = pence / 100
  const grouped = (digits: number) =>
    pounds.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return [grouped(2), grouped(0), pounds.toFixed(2), pounds.toFixed(0), String(pence)]
}

const holds = (text: string, pence: number) => ways(pence).some(way => text.includes(way))

type Line = readonly [people: string, role: string, days: string]

async function withLines(lines: readonly Line[]) {
  const at = await asked(await aTeamHere())
  for (const [i, [people, role, days]] of lines.entries()) {
    const line = lines.length > 1 && i > 0 ? ` line ${i + 1}` : ''
    if (i > 0) await at.press('Add people and days')
    await at.fill(`How many people?${line}`, people)
    await at.choose(`Which role?${line}`, role)
    await at.fill(`How many days each?${line}`, days)
  }
  await at.fill('How many do you expect?', '4')
  return at
}

test.each<readonly [string, readonly Line[], number, number]>([
  ['one person', [['1', 'Developer', '2']], 2 * DEVELOPER, 2],
  [
    'two people of two roles',
    [
      ['1', 'Developer', '1'],
      ['1', 'Designer', '1'],
    ],
    DEVELOPER + DESIGNER,
    2,
  ],
  ['one role only', [['4', 'Designer', '3']], 12 * DESIGNER, 12],
])(
  'what others get of %s holds no rate and no cost that gives one, rates shown or not',
  async (_, lines, cost, days) => {
    const at = await withLines(lines)
    await at.press('Show rates for this visit')
    expect(holds(question() ?? '', cost)).toBe(true)
    const all = [
      await at.said('Present it'),
      await at.said('Copy as a sentence'),
      await at.said('Copy a link'),
    ]
    for (const text of all)
      for (const amount of [DEVELOPER, DESIGNER, cost, Math.round(cost / days), Math.round(cost / 4)])
        expect(holds(text, amount), `${amount} in ${text}`).toBe(false)
  },
)

test('of three people of two roles others see what it costs and no days beside it; the link holds no price', async () => {
  const at = await withLines([
    ['2', 'Developer', '3'],
    ['1', 'Designer', '1'],
  ])
  const cost = 6 * DEVELOPER + DESIGNER
  const presented = await at.said('Present it')
  const sentence = await at.said('Copy as a sentence')
  const link = await at.said('Copy a link')
  for (const text of [presented, sentence]) {
    expect(holds(text, cost)).toBe(true)
    expect(text).not.toMatch(/\bdays?\b/)
  }
  expect(holds(link, cost)).toBe(false)
  for (const text of [presented, sentence, link])
    for (const amount of [DEVELOPER, DESIGNER, Math.round(cost / 7)]) expect(holds(text, amount)).toBe(false)
  expect(link).toContain('#/worth?')
})

test('a link opens as it was typed: the team prices its roles anew', async () => {
  const at = await withLines([
    ['2', 'Developer', '3'],
    ['1', 'Designer', '1'],
  ])
  await at.fill('What are we making?', 'the forms & letters')
  const link = await at.said('Copy a link')
  const before = question()
  cleanup()
  await asked(at.store, link.slice(link.indexOf('?') + 1))
  expect(question()).toBe(before)
  expect(before).toContain('the forms & letters')
  expect(screen.getByLabelText('How many do you expect?')).toHaveValue('4')
})
