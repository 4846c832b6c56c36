import fc from 'fast-check'
import { expect, test } from 'vitest'
import { emptyWorth, type WorthForm } from '#features/worth/ask/worthForm.ts'
import { linkQuery, readLink } from '#features/worth/share/link.ts'
import { aMetric, anOutcome, teamData } from '#test/support/builders.ts'

const here = { currency: 'GBP' as const, roles: [] }
const team = teamData({ metrics: [aMetric()], outcomes: [anOutcome()] })
const withTeam = { currency: 'GBP' as const, team, roles: ['Developer'] }

const text = fc.string({ maxLength: 40 }).map(s => s.trim())
const short = fc.stringMatching(/^[\d.,a-z]{1,12}$/)
const row = fc.record({
  unit: fc.constantFrom('days' as const, 'hours' as const),
  people: short,
  each: short,
})

test('what was typed comes back from its link, whatever was typed', () => {
  fc.assert(
    fc.property(
      text,
      text,
      short,
      short,
      short,
      fc.array(row, { minLength: 1, maxLength: 5 }),
      (making, change, expected, value, day, rows) => {
        const form: WorthForm = {
          ...emptyWorth('people'),
          making,
          change,
          expected,
          value,
          day,
          rows: rows.map((each, i) => ({ ...each, key: String(i + 1), role: '' })),
        }
        expect(readLink(linkQuery(form, here), here)).toEqual({ form, notes: [] })
      },
    ),
  )
})

test('what another way of pricing hides goes into no link', () => {
  const form = {
    ...emptyWorth('amount'),
    day: '650',
    amount: '11550',
    rows: [{ key: '1', unit: 'days' as const, people: '4', each: '3', role: '' }],
  }
  expect(linkQuery(form, here)).toBe('amount=11550&by=amount&currency=GBP')
  expect(linkQuery({ ...form, by: 'rates' }, withTeam)).toBe('by=rates&currency=GBP&who=4*3d%3A&team=team-1')
})

test('rubbish is left out and said, and never breaks the question', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webQueryParameters()), query => {
      const read = readLink(query, here)
      if (query === '') expect(read).toBeUndefined()
      else expect(['rates', 'people', 'amount']).toContain(read?.form.by)
    }),
  )
  expect(readLink('who=%00&by=banana&currency=GBP', here)).toEqual({
    form: emptyWorth('people'),
    notes: ['unreadable'],
  })
  const long = readLink(`making=${'x'.repeat(5000)}&currency=GBP&by=people`, here)
  expect(long?.form.making).toHaveLength(300)
  expect(long?.notes).toEqual(['unreadable'])
})

test('a link of a team that is not here keeps people and days, and asks for a price', () => {
  const query = linkQuery(
    {
      ...emptyWorth('rates'),
      outcome: 'outcome-1',
      rows: [{ key: '1', unit: 'days', people: '4', each: '3', role: 'Developer' }],
    },
    withTeam,
  )
  expect(readLink(query, withTeam)).toMatchObject({
    form: { by: 'rates', outcome: 'outcome-1', rows: [{ role: 'Developer' }] },
    notes: [],
  })
  expect(readLink(query, here)).toMatchObject({
    form: {
      by: 'people',
      outcome: '',
      change: 'Completion rate',
      day: '',
      rows: [{ people: '4', each: '3', role: '' }],
    },
    notes: ['other-team'],
  })
})

test('amounts in another currency are left out and said', () => {
  expect(readLink('amount=100&value=5&expected=4&by=amount&currency=CAD', here)).toMatchObject({
    form: { amount: '', value: '', expected: '4' },
    notes: ['other-currency'],
  })
})
