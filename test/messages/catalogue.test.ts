import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from '@formatjs/icu-messageformat-parser'
import { expect, test } from 'vitest'
import { english, everyMessage } from '#messages/catalogue.ts'
import { pseudo } from '#messages/pseudo.ts'

const folder = join(import.meta.dirname, '../../src/messages/en')
const areas = readdirSync(folder).map(file => ({
  area: file.replace('.json', ''),
  messages: Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as Record<string, string>),
}))
const every = areas.flatMap(({ messages }) => messages)

/** An id begins with its area, or with what its code is of: those sentences are found by `coded(prefix, code)`. */
const ofCodes = new Set(['error', 'issue', 'doubt', 'notice', 'condition', 'history', 'setup'])

test('every area is in the catalogue, and no id stands twice', () => {
  expect(Object.keys(english)).toHaveLength(every.length)
})

test.each(areas)('$area: ids begin with the area, or with what their codes are of', ({ area, messages }) => {
  const beginnings = messages.map(([id]) => id.split('.')[0] ?? '')
  expect(beginnings.filter(start => start !== area && !ofCodes.has(start))).toEqual([])
})

test('every message is well formed, and so is it stretched', () => {
  const faults = [...every, ...Object.entries(pseudo(english))].flatMap(([id, text]) => {
    try {
      if (typeof text === 'string') parse(text)
      return []
    } catch (fault) {
      return [`${id}: ${String(fault)}`]
    }
  })
  expect(faults).toEqual([])
})

test('plain English: no exclamation marks, no "because of"', () => {
  expect(every.filter(([, text]) => /!|because of/i.test(text)).map(([id]) => id)).toEqual([])
})

test('the made-up language is about two fifths longer', () => {
  const length = (messages: readonly (readonly [string, unknown])[]) =>
    messages.reduce((sum, [, text]) => sum + String(text).length, 0)
  const ratio = length(Object.entries(pseudo(english))) / length(every)
  expect(ratio).toBeGreaterThan(1.25)
  expect(ratio).toBeLessThan(1.6)
})

test('quotation marks and apostrophes are curly, in every message', () => {
  expect(every.filter(([, text]) => /['"]/.test(text)).map(([id]) => id)).toEqual([])
})

test('the sentences of all screens are brought once, however many screens ask for them', async () => {
  const asked = everyMessage()
  expect(everyMessage()).toBe(asked)
  await asked
  for (const [id, text] of every) expect(english[id], id).toBe(text)
})
