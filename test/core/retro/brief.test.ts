import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cut, firstThatFit, wordsIn } from '#core/retro/brief.ts'

test('marks alone are no words, and what is joined by them is one', () => {
  expect(wordsIn('Yes · 3 of 5 said “no”, in mid-June – £18.44')).toBe(9)
  expect(wordsIn(' — ')).toBe(0)
})

test('a text is cut at a word, by letters or by words, and stays as it is where it has room', () => {
  const text = 'Offer a printed copy, on request'
  expect(cut(text, { letters: 32 })).toBe(text)
  expect(cut(text, { letters: 24 })).toBe('Offer a printed copy…')
  expect(cut(text, { letters: 99, words: 4 })).toBe('Offer a printed copy…')
  expect(cut('Donaudampfschifffahrt', { letters: 6 })).toBe('Donau…')
})

test('what is cut has room and begins as it did', () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 12 })).map(words => words.join(' '))
  fc.assert(
    fc.property(
      text,
      fc.integer({ min: 2, max: 60 }),
      fc.integer({ min: 1, max: 12 }),
      (said, letters, words) => {
        const short = cut(said, { letters, words })
        expect(short.length).toBeLessThanOrEqual(letters)
        expect(wordsIn(short)).toBeLessThanOrEqual(words)
        const plain = said.trim().replaceAll(/\s+/g, ' ')
        if (short.endsWith('…') && !plain.endsWith('…'))
          expect(plain.startsWith(short.slice(0, -1))).toBe(true)
      },
    ),
  )
})

test('only whole texts are taken, and none after one that has no room', () => {
  const said = ['Not for me.', 'It is nearly there.', 'No.']
  expect(firstThatFit(said, { letters: 100 })).toEqual(said)
  expect(firstThatFit(said, { letters: 100, words: 6 })).toEqual(['Not for me.'])
  expect(firstThatFit(said, { letters: 5 })).toEqual([])
})
