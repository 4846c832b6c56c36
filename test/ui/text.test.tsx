import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { english, isMessageId } from '#messages/catalogue.ts'
import { pseudo } from '#messages/pseudo.ts'
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
