import { IntlMessageFormat } from 'intl-messageformat'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import backlog from '#messages/en/backlog.json'
import exchange from '#messages/en/exchange.json'
import leave from '#messages/en/leave.json'
import timesheets from '#messages/en/timesheets.json'
import workbook from '#messages/en/workbook.json'

const folder = resolve(import.meta.dirname, '../../src/exchange')
const source = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('.ts'))
  .map(file => readFileSync(resolve(folder, file), 'utf8'))
  .join('\n')

const messages: Readonly<Record<string, string>> = { ...exchange, ...backlog, ...leave, ...timesheets }

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
  const without = codes.filter(code => !ids.has(`error.${code}`) && !openDocument.includes(code))
  expect(without.filter(code => !Object.hasOwn(workbook, inPanels[code] ?? ''))).toEqual([])
  expect(found(/ask\(\s*'([a-z-]+)'/g).filter(code => !ids.has(`doubt.${code}`))).toEqual([])
  expect(found(/notice\('([a-z-]+)'/g).filter(code => !ids.has(`notice.${code}`))).toEqual([])
})

test('every sentence can be formatted', () => {
  for (const [id, text] of Object.entries(messages)) {
    expect(() => new IntlMessageFormat(text, 'en'), id).not.toThrow()
  }
})
