import { expect, test } from 'vitest'
import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { english, isMessageId } from '#messages/catalogue.ts'
import { commandNames } from '#storage/commands.ts'
import { cannotSave, type Condition } from '#storage/condition.ts'
import { recordNames } from '#core/records/registry.ts'

const SRC = resolve(import.meta.dirname, '../../src/storage')
const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const source = files.map(file => readFileSync(resolve(SRC, file), 'utf8')).join('\n')

const sentence = (id: string, values: Record<string, string | number> = {}) => {
  const message = english[id]
  if (typeof message !== 'string') throw new Error(`No sentence ${id}`)
  return String(new IntlMessageFormat(message, 'en-GB').format(values))
}

const values = {
  kind: 'open',
  way: 'up',
  record: 'rate',
  name: 'Developer',
  count: 3,
  number: 4,
  from: 'Developer',
  to: 'Engineer',
  file: 'export.csv',
}

test.each(commandNames)('the history has a sentence for %s', name => {
  expect(sentence(`history.${name}`, values)).not.toBe('')
})

test('a command on one row names every record in its own words', () => {
  for (const name of ['addRow', 'editRow'] as const) {
    const sentences = recordNames.map(record => sentence(`history.${name}`, { ...values, record }))
    expect(new Set(sentences).size).toBe(recordNames.length)
    expect(sentences.join()).not.toContain('record')
  }
})

/** Each condition, and whether nothing can be saved in it. */
const conditions: Readonly<Record<Condition, boolean>> = {
  ok: false,
  full: false,
  blocked: true,
  newer: true,
  replaced: true,
  unavailable: true,
  closed: true,
}

test('every condition has a sentence, and only in some nothing can be saved', () => {
  const names = ['ok', 'full', 'blocked', 'newer', 'replaced', 'unavailable', 'closed'] as const
  expect(names.toSorted()).toEqual(Object.keys(conditions).toSorted())
  for (const name of names) {
    expect(sentence(`condition.${name}`)).not.toBe('')
    expect(cannotSave(name), name).toBe(conditions[name])
  }
})

test('every failure that storage gives has a sentence', () => {
  const codes = [...source.matchAll(/\bcode: '([a-z-]+)'/g)].map(([, code = '']) => code)
  expect(codes.length).toBeGreaterThan(10)
  for (const code of [...codes, 'nothing-to-undo', 'nothing-to-redo'])
    expect(isMessageId(`error.${code}`), code).toBe(true)
})
