import { type MessageFormatElement, TYPE } from '@formatjs/icu-messageformat-parser'
import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { rowIssues } from '#exchange/tables/rowIssues.ts'
import backlog from '#messages/en/backlog.json'
import errors from '#messages/en/errors.json'
import exchange from '#messages/en/exchange.json'
import leave from '#messages/en/leave.json'
import outcomes from '#messages/en/outcomes.json'
import timesheets from '#messages/en/timesheets.json'
import workbook from '#messages/en/workbook.json'

const folder = resolve(import.meta.dirname, '../../src/exchange')
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(resolve(folder, file), 'utf8'))
  .join('\n')

const messages: Readonly<Record<string, string>> = { ...exchange, ...backlog, ...leave, ...timesheets }

const sentences: Readonly<Record<string, string>> = { ...messages, ...outcomes }

/** Rules that are said of a table in words of its own: beside which row or sprint. */
const ofRules = ['effort-units-here', 'effort-units-pasted'] as const

/** A workbook's refusals have panels of their own on Data. */
const inPanels: Readonly<Record<string, keyof typeof workbook>> = {
  'no-rate': 'workbook.refused',
  'workbook-broken': 'workbook.failed.why',
}
/** What OpenDocument calls the parts of a table. */
const openDocument = ['table-column', 'table-row', 'table-cell']

const found = (pattern: RegExp) => [...new Set([...source.matchAll(pattern)].map(match => match[1] ?? ''))]
const ids = new Set(Object.keys(messages))

test('every failure, bad cell, question and notice in the code has its sentence', () => {
  const codes = [
    ...found(/code: '([a-z-]+)'/g).filter(
      code => !['share', 'measure', 'row', 'column', 'sprint', 'rate'].includes(code),
    ),
    ...found(/'((?:cell|file|table|backup|dictionary|copy)-[a-z-]+)'/g).filter(code => code !== 'copy-'),
    'cell-engagement',
    'cell-standing',
    'cell-unit',
  ]
  const known = new Set<string>([...openDocument, ...ofRules])
  const without = codes.filter(code => !ids.has(`error.${code}`) && !known.has(code))
  expect(without.filter(code => !Object.hasOwn(workbook, inPanels[code] ?? ''))).toEqual([])
  expect(found(/ask\(\s*'([a-z-]+)'/g).filter(code => !ids.has(`doubt.${code}`))).toEqual([])
  expect(found(/notice\('([a-z-]+)'/g).filter(code => !ids.has(`notice.${code}`))).toEqual([])
})

/** The names of the values that a sentence needs. */
const needs = (text: string): string[] => {
  const names = (parts: readonly MessageFormatElement[]): string[] =>
    parts.flatMap(part => {
      if (part.type === TYPE.literal || part.type === TYPE.pound) return []
      const inside = 'options' in part ? Object.values(part.options).flatMap(({ value }) => names(value)) : []
      return [part.value, ...inside]
    })
  return [...new Set(names(new IntlMessageFormat(text, 'en').getAst()))]
}

test.each(Object.entries(rowIssues))(
  'a row that is refused as %s has a sentence with all it needs',
  (code, given) => {
    const text = sentences[`error.${code}`]
    if (text === undefined) throw new Error('It has no sentence')
    const always = ['row', 'column', 'text']
    expect(new Set(needs(text).filter(name => !always.includes(name)))).toEqual(new Set(given))
  },
)

test('what a rule says of a table has its sentence, and only the values that are given', () => {
  for (const code of ofRules) {
    const given = ['sprint', 'at', 'unit', 'other', 'text']
    expect(needs(errors[`issue.${code}`]).filter(name => !given.includes(name))).toEqual([])
  }
})

test('every sentence can be formatted', () => {
  for (const [id, text] of Object.entries(messages)) {
    expect(() => new IntlMessageFormat(text, 'en'), id).not.toThrow()
  }
})
