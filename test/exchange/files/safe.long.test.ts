import { expect, test, vi } from 'vitest'
import { fileLimits } from '#exchange/files/types.ts'
import { storedZip } from '#exchange/files/zip/store.ts'
import { unpack } from '#exchange/files/zip/unpack.ts'
import { changed, failure, ods, xlsx, zipOf } from './workbooks.ts'

// Packing what is to be unpacked takes long on a busy machine; what is under test has its own limits.
vi.setConfig({ testTimeout: 60_000 })

const book = () =>
  xlsx([
    {
      name: 'A',
      rows: [
        ['Date', 'Amount'],
        ['1 May 2026', 5],
      ],
    },
  ])
const sheet = () =>
  ods([
    {
      name: 'A',
      rows: [
        ['Date', 'Amount'],
        ['1 May 2026', 5],
      ],
    },
  ])
const all = () => true
const limits = { ...fileLimits, unpacked: 5_000_000 }

async function refused(zip: Uint8Array<ArrayBuffer>) {
  const parts = await unpack(zip, all, { limits })
  return parts.ok ? 'unpacked' : parts.error.code
}

test('what is declared is judged before anything is unpacked', async () => {
  const content = new Uint8Array(12_000_000)
  expect(await refused(await zipOf('a', content))).toBe('file-bomb')
  expect(await refused(await zipOf('a', content, 4_000_000_000))).toBe('file-bomb')
  const many = new Map(Array.from({ length: 5_001 }, (_, i) => [`a${i}`, new Uint8Array()]))
  expect(await refused(Uint8Array.from(storedZip(many)))).toBe('file-bomb')
})

test('a part that packs too well is a bomb even where all would fit', async () => {
  const parts = await unpack(await zipOf('a', new Uint8Array(12_000_000)), all, { limits: fileLimits })
  expect(parts).toMatchObject({ ok: false, error: { code: 'file-bomb' } })
})

test('a part that unpacks to more, or less, than it declares is refused, and no more of it is unpacked', async () => {
  const content = new Uint8Array(9_000_000)
  const started = performance.now()
  expect(await refused(await zipOf('a', content, 1_000))).toBe('file-damaged')
  expect(await refused(await zipOf('a', new Uint8Array(1_000), 2_000))).toBe('file-damaged')
  expect(await refused(await zipOf('a', new Uint8Array(1_000)))).toBe('unpacked')
  expect(performance.now() - started).toBeLessThan(5_000)
})

test.each([
  ['XLSX', book, /sheet1\.xml$/],
  ['XLSX', book, /sharedStrings\.xml$/],
  ['XLSX', book, /workbook\.xml$/],
  ['ODS', sheet, /content\.xml$/],
])('an %s that declares entities is refused', async (_name, make, part) => {
  const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>'
  const bomb = await changed(await make(), (name, text) =>
    part.test(name) ? text.replace(/(<\?xml[^>]*\?>)?/, head => `${head}${lol}`) : text,
  )
  expect(await failure(bomb)).toMatchObject({ code: 'file-doctype' })
})

test('two cells at far corners do not make the cells between them', async () => {
  const at = (ref: string) =>
    book().then(workbook =>
      changed(workbook, (name, text) =>
        name.endsWith('sheet1.xml') ? text.replace('<c r="B2"', `<c r="${ref}"`) : text,
      ),
    )
  expect(await failure(await at('XFD1048576'))).toMatchObject({
    code: 'file-too-many-cells',
    rows: 1_048_576,
  })
  expect(await failure(await at('NTP2'))).toMatchObject({ code: 'file-too-many-cells', columns: 10_000 })
  expect(await failure(await at('ALL190000'))).toMatchObject({
    code: 'file-too-many-cells',
    cells: 190_000_000,
  })
})

test('cells and rows that an ODS repeats are counted before they are kept', async () => {
  const repeated = async (rows: number, columns: number, times: number) => {
    const workbook = await sheet()
    return changed(workbook, (name, text) => {
      if (name !== 'content.xml') return text
      const row = `<table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" office:value-type="float" office:value="1"><text:p>1</text:p></table:table-cell></table:table-row>`
      const one = text.replace('</table:table>', `${row}</table:table>`)
      return one.replace(/<table:table\s[\s\S]*<\/table:table>/, table => table.repeat(times))
    })
  }
  const started = performance.now()
  expect(await failure(await repeated(1_048_576, 1, 1))).toMatchObject({ code: 'file-too-many-cells' })
  expect(await failure(await repeated(2, 16_384, 1))).toMatchObject({
    code: 'file-too-many-cells',
    columns: 1_001,
  })
  expect(await failure(await repeated(4_900, 990, 50))).toMatchObject({ code: 'file-too-many-cells' })
  expect(performance.now() - started).toBeLessThan(10_000)
})

test('reading stops when it is asked to', async () => {
  const signal = AbortSignal.abort()
  expect(await failure(await book(), { signal })).toEqual({ code: 'file-cancelled' })
})

test('a text that a workbook holds once and shows in very many cells is a bomb', async () => {
  const long = 'y'.repeat(1_000_000)
  const shared = (times: number) => xlsx([{ name: 'A', rows: [Array.from({ length: times }, () => long)] }])
  expect(await failure(await shared(201))).toEqual({ code: 'file-bomb' })
  expect(await failure(await shared(2))).toBe('read')
  const repeated = await changed(await sheet(), (name, text) => {
    const cell = `<table:table-cell table:number-columns-repeated="900" office:value-type="string"><text:p>${long}</text:p></table:table-cell>`
    return name === 'content.xml'
      ? text.replace('</table:table>', `<table:table-row>${cell}</table:table-row></table:table>`)
      : text
  })
  expect(await failure(repeated)).toEqual({ code: 'file-bomb' })
})
