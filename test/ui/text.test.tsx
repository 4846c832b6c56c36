import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { english, isMessageId } from '#messages/catalogue.ts'
import { pseudo } from '#messages/pseudo.ts'
import { shorten } from '#ui/shorten.ts'
import { makeText } from '#ui/text.tsx'

test('a sentence takes its values and the frame', () => {
  const { t } = makeText('en-GB', english, 'cost', 'GBP')
  expect(t('ui.unit.points', { n: 1, value: '+1' })).toBe('+1 point')
})

test('a code without a sentence says which one', () => {
  const { coded } = makeText('en-GB', english, 'cost', 'GBP')
  expect(coded('error', 'not-there')).toContain('error.not-there')
})

test('the pseudo-language stretches words and leaves arguments and tags alone', () => {
  const { a } = pseudo({ a: 'See {n, plural, one {<b>one sprint</b>} other {# sprints}} now' })
  expect(a).toBe('⟦Séééé {n, plural, one {<b>óóñéé sprííñt</b>} other {# sprííñts}} ñóów⟧')
})

test('the pseudo-language stretches parsed messages too', () => {
  const parsed = [
    { type: 0, value: 'Day ' },
    { type: 1, value: 'n' },
  ]
  expect(pseudo({ a: parsed })['a']).toEqual([
    { type: 0, value: '⟦' },
    { type: 0, value: 'Dááý ' },
    { type: 1, value: 'n' },
    { type: 0, value: '⟧' },
  ])
})

test('every English message can be written in the pseudo-language', () => {
  const { t } = makeText('en-XA', pseudo(english), 'investment', 'GBP')
  expect(t('ui.unit.minutes', { n: 2, value: '2' })).toBe('⟦2 mííñúútéés⟧')
  expect(isMessageId('ui.unit.minutes')).toBe(true)
  render(<p>{t('ui.money.thousand')}</p>)
  expect(screen.getByText('⟦k⟧')).toBeTruthy()
})

test('a name from right to left, or that turns what comes after it, is isolated in its sentence; others are not', () => {
  const { t, formats } = makeText('en-GB', english, 'cost', 'GBP')
  const title = (name: string) => t('summary.report.title', { team: name })
  expect(title('Permits')).toBe('Permits: the report behind the summary')
  expect(title('Caffè 42')).toBe('Caffè 42: the report behind the summary')
  for (const name of ['تصاريح 42', 'אישורים', 'Permits \u202Eback'])
    expect(title(name)).toBe(`\u2068${name}\u2069: the report behind the summary`)
  expect(formats.list(['אב', 'B', 'גד'])).toBe('\u2068אב\u2069, B and \u2068גד\u2069')
})

test('a long name is cut between letters', () => {
  expect(shorten('Permits', 7)).toBe('Permits')
  expect(shorten('Permits now', 9)).toBe('Permits…')
  expect(shorten('Permit\u{1F600}s now', 8)).toBe('Permit…')
})
