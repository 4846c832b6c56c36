import { expect, test } from 'vitest'
import { tables, failure } from './workbooks.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const bytesOf = (text: string, code: (char: string) => number[]) =>
  Uint8Array.from(Array.from(text).flatMap(code))
const utf16 = (text: string, big: boolean) =>
  bytesOf(text, char => {
    const code = char.charCodeAt(0)
    return big ? [code >> 8, code & 255] : [code & 255, code >> 8]
  })
const joined = (...parts: (Uint8Array | number[])[]) => Uint8Array.from(parts.flatMap(part => [...part]))

const text = 'Date,Supplier,Amount\n01/05/2012,Łódź – Müller,£5'
const rows = [
  ['Date', 'Supplier', 'Amount'],
  ['01/05/2012', 'Łódź – Müller', '£5'],
]

test.each([
  ['UTF-8', 'utf-8', utf8(text)],
  ['UTF-8 with its mark', 'utf-8', utf8(`\uFEFF${text}`)],
  ['UTF-16 LE', 'utf-16le', utf16(text, false)],
  ['UTF-16 BE', 'utf-16be', utf16(text, true)],
  ['UTF-16 LE with its mark', 'utf-16le', utf16(`\uFEFF${text}`, false)],
  ['UTF-16 BE with its mark', 'utf-16be', utf16(`\uFEFF${text}`, true)],
])('%s is read', async (_name, encoding, bytes) => {
  const file = await tables(bytes)
  expect(file).toMatchObject({ format: 'text', encoding, notices: [] })
  expect(file.sheets[0]?.grid.rows).toEqual(rows)
})

test('Windows-1252 is read where it is not UTF-8, and said with a word to check', async () => {
  const bytes = joined(
    utf8('Supplier,Amount\nCaf'),
    [0xe9],
    utf8(','),
    [0x80],
    utf8('5 '),
    [0x96, 0x93, 0x9f],
  )
  const file = await tables(bytes)
  expect(file).toMatchObject({
    encoding: 'windows-1252',
    notices: [{ code: 'encoding-guessed', values: { example: 'Café' } }],
  })
  expect(file.sheets[0]?.grid.rows[1]).toEqual(['Café', '€5 –“Ÿ'])
})

test('plain letters are ASCII', async () => {
  expect(await tables(utf8('a,b\n1,2'))).toMatchObject({ encoding: 'ascii', notices: [] })
})

test('a last character that was cut is left out and said, and takes nothing else with it', async () => {
  const cut = await tables(utf8('a,b\né,ü').slice(0, -1))
  expect(cut).toMatchObject({ encoding: 'utf-8', notices: [{ code: 'cut-short' }] })
  expect(cut.sheets[0]?.grid.rows[1]).toEqual(['é', ''])
  const odd = await tables(utf16('a,b\né,ü', false).slice(0, -1))
  expect(odd).toMatchObject({ encoding: 'utf-16le', notices: [{ code: 'cut-short' }] })
  // Alone at the end it is a letter of Windows-1252.
  const last = await tables(joined(utf8('a,b\ncaf,caf'), [0xe9]))
  expect(last.sheets[0]?.grid.rows[1]).toEqual(['caf', 'café'])
})

test('a file that says its encoding and does not keep to it is refused', async () => {
  expect(await failure(joined([0xef, 0xbb, 0xbf], utf8('a,b\ncaf'), [0xe9], utf8(',1')))).toEqual({
    code: 'file-encoding',
    encoding: 'UTF-8',
  })
  expect(await failure(joined([0xff, 0xfe], utf16('a,b', false), [0x00, 0xdc], utf16('c', false)))).toEqual({
    code: 'file-encoding',
    encoding: 'UTF-16',
  })
})

test('a control character stays text', async () => {
  const file = await tables(utf8('a,b\nx\u0007y,=1+1\n<b>,\u0000'))
  expect(file.sheets[0]?.grid.rows).toEqual([
    ['a', 'b'],
    ['x\u0007y', '=1+1'],
    ['<b>', '\u0000'],
  ])
})

test.each([
  ['binary', joined([0xff, 0xfe, 0, 0], [97, 0, 0, 0, 44, 0, 0, 0, 98, 0, 0, 0])],
  ['pdf', utf8('%PDF-1.7 …')],
  ['image', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10)],
  ['image', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)],
  ['archive', Uint8Array.of(0x1f, 0x8b, 8, 0)],
  ['oldExcel', Uint8Array.of(0x09, 0x04, 0x06, 0x00, 0, 0)],
  ['oldOffice', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0)],
  ['oldExcel', joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], utf16('Workbook', false))],
  ['locked', joined([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], utf16('EncryptedPackage', false))],
  ['sprintworth', utf8('{"format":"sprintworth-backup","checksum":"…"}')],
  ['json', utf8('[{"id": 1}]')],
  ['json', utf8('\uFEFF{"name": "board"}')],
  ['calendar', utf8('BEGIN:VCALENDAR\r\nVERSION:2.0')],
  ['html', utf8('<html><table><tr><td>1</td></tr></table>')],
  ['xml', utf8('<?xml version="1.0"?><office:document/>')],
  ['rtf', utf8('{\\rtf1\\ansi')],
  ['binary', Uint8Array.from({ length: 500 }, (_, i) => (i * 7) % 32)],
])('%s is said to be that', async (kind, bytes) => {
  expect(await failure(bytes)).toEqual({ code: 'file-kind', kind, name: 'file' })
})

test('nothing, and more than can be held, is refused before it is read', async () => {
  expect(await failure(new Uint8Array())).toMatchObject({ code: 'file-empty' })
  expect(await failure(utf8(' \n\n'))).toMatchObject({ code: 'file-empty' })
  expect(await failure(new Uint8Array(200_000_000))).toMatchObject({
    code: 'file-too-large',
    bytes: 200_000_000,
  })
  expect(await failure(utf8('x\n'.repeat(200_001)))).toMatchObject({
    code: 'file-too-many-cells',
    rows: 200_001,
  })
  expect(await failure(utf8('x,'.repeat(10_000)))).toMatchObject({
    code: 'file-too-many-cells',
    columns: 10_001,
  })
})
