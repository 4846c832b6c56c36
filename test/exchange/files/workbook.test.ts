import { expect, test } from 'vitest'
import { storedZip } from '#exchange/files/zip/store.ts'
import { changed, failure, ods, tables, xlsx } from './workbooks.ts'

const day = (iso: string) => new Date(`${iso}Z`)
const values = [
  ['Date', 'Supplier', 'Amount', 'Paid', 'At'],
  [day('2026-03-04T00:00:00'), 'Müller & <Söhne>', 26155.5, true, day('2026-03-04T17:03:20')],
  [day('2026-03-05T00:00:00'), 'two\nlines', 0.1 + 0.2, false, null],
  [day('1999-12-31T00:00:00'), '', 4257571009932239, null, null],
]
const texts = [
  ['Date', 'Supplier', 'Amount', 'Paid', 'At'],
  ['2026-03-04', 'Müller & <Söhne>', '26155.5', 'TRUE', '2026-03-04T17:03:20'],
  ['2026-03-05', 'two\nlines', '0.3', 'FALSE', ''],
  ['1999-12-31', '', '4257571009932239', '', ''],
]

test.each([
  ['XLSX', 'xlsx', () => xlsx([{ name: 'May', rows: values }])],
  ['XLSX counting from 1904', 'xlsx', () => xlsx([{ name: 'May', rows: values }], { dateSystem: '1904' })],
  ['ODS', 'ods', () => ods([{ name: 'May', rows: values }])],
] as const)('%s gives the same cells as text would', async (_name, format, make) => {
  const file = await tables(await make())
  expect(file).toMatchObject({ format, notices: [], sheets: [{ name: 'May', hidden: false }] })
  expect(file.sheets[0]?.grid.rows).toEqual(texts)
})

test('hidden sheets are named and offered last, empty ones left out', async () => {
  const sheets = [
    { name: 'Secret', hidden: true, rows: [['a']] },
    { name: 'Empty', rows: [[null, '']] },
    { name: 'Shown', rows: [['b']] },
  ]
  const file = await tables(await xlsx(sheets))
  expect(file.sheets.map(sheet => [sheet.name, sheet.hidden])).toEqual([
    ['Shown', false],
    ['Secret', true],
  ])
  expect(file.notices).toEqual([{ code: 'hidden-sheets', values: { count: 1, names: 'Secret' } }])
  const other = await changed(await ods([{ name: 'Kept', rows: [['a']] }]), (name, text) =>
    name === 'content.xml'
      ? text
          .replace(/<table:table\s(?![^<>]*style-name)/, '<table:table table:style-name="ta9" ')
          .replace(/<table:table\s[^<>]*table:style-name="([^"]*)"/, whole =>
            whole.replace(/table:style-name="[^"]*"/, 'table:style-name="ta9"'),
          )
          .replace(
            '<office:body>',
            '<office:automatic-styles><style:style style:name="ta9" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body>',
          )
      : text,
  )
  expect((await tables(other)).sheets).toMatchObject([{ name: 'Kept', hidden: true }])
})

test('a formula counts as what it came to; one without a value is said; an error stays to be refused', async () => {
  const book = await changed(await xlsx([{ name: 'A', rows: [[1, 2, 3, 4]] }]), (name, text) =>
    name.endsWith('sheet1.xml')
      ? text
          .replace(/<c r="A1"[^>]*>.*?<\/c>/, '<c r="A1"><f>1+1</f><v>2.5</v></c>')
          .replace(/<c r="B1"[^>]*>.*?<\/c>/, '<c r="B1"><f>C1*2</f></c>')
          .replace(/<c r="C1"[^>]*>.*?<\/c>/, '<c r="C1" t="e"><f>Z1</f><v>#REF!</v></c>')
      : text,
  )
  const file = await tables(book)
  expect(file.sheets[0]?.grid.rows).toEqual([['2.5', '', '#REF!', '4']])
  expect(file.notices).toEqual([{ code: 'formula-empty', values: { sheet: 'A', count: 1 } }])
})

test('words merged down a column stand in each of its rows; an amount counts once', async () => {
  const rows = [
    ['Supplier', 'What', 'Amount'],
    ['Acme', 'a', 10],
    [null, 'b', null],
    [null, 'c', null],
  ]
  const merges = [
    { startRow: 1, startCol: 0, endRow: 3, endCol: 0 },
    { startRow: 1, startCol: 2, endRow: 3, endCol: 2 },
  ]
  const file = await tables(await xlsx([{ name: 'A', rows, merges }]))
  expect(file.sheets[0]?.grid.rows).toEqual([
    ['Supplier', 'What', 'Amount'],
    ['Acme', 'a', '10'],
    ['Acme', 'b', ''],
    ['Acme', 'c', ''],
  ])
  expect(file.notices).toEqual([{ code: 'merged-cells', values: { sheet: 'A', count: 2 } }])
})

test('cells with a format alone do not make a sheet larger', async () => {
  const book = await changed(await xlsx([{ name: 'A', rows: [['a', 1]] }]), (name, text) =>
    name.endsWith('sheet1.xml')
      ? text.replace(
          '</sheetData>',
          '<row r="1048576" spans="1:16384"><c r="XFD1048576" s="0"/></row></sheetData>',
        )
      : text,
  )
  expect((await tables(book)).sheets[0]?.grid.rows).toEqual([['a', '1']])
  const styled = await changed(await ods([{ name: 'A', rows: [['a', 1]] }]), (name, text) =>
    name === 'content.xml'
      ? text.replace(
          '</table:table>',
          '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:style-name="ce1" table:number-columns-repeated="16384"/></table:table-row></table:table>',
        )
      : text,
  )
  expect((await tables(styled)).sheets[0]?.grid.rows).toEqual([['a', '1']])
})

test('rows that an ODS groups, or repeats on each page, are rows', async () => {
  const rows = [
    ['Date', 'Amount'],
    ['a', 1],
    ['b', 2],
  ]
  const grouped = await changed(await ods([{ name: 'A', rows }]), (name, text) =>
    name === 'content.xml'
      ? text.replace(/<table:table-row[\s\S]*<\/table:table-row>/, all => {
          const end = all.indexOf('</table:table-row>') + '</table:table-row>'.length
          return `<table:table-header-rows>${all.slice(0, end)}</table:table-header-rows><table:table-row-group>${all.slice(end)}</table:table-row-group>`
        })
      : text,
  )
  expect((await tables(grouped)).sheets[0]?.grid.rows).toEqual([
    ['Date', 'Amount'],
    ['a', '1'],
    ['b', '2'],
  ])
})

test('a duration is hours, minutes and seconds, past a day too', async () => {
  const cells = new Map([['0,0', { value: 1.5625, style: { numFmt: '[h]:mm' } }]])
  const book = await xlsx([{ name: 'A', rows: [[1.5625]], cells }])
  expect((await tables(book)).sheets[0]?.grid.rows).toEqual([['37:30:00']])
})

test('a workbook that also has a chart on a sheet of its own gives its tables', async () => {
  const book = await xlsx([
    { name: 'Chart', rows: [['x']] },
    { name: 'A', rows: [['a']] },
  ])
  const charted = await changed(book, (name, text) =>
    name.endsWith('workbook.xml.rels')
      ? text.replace(
          /relationships\/worksheet"(?=[^<>]*sheet1)|(?<=sheet1[^<>]*relationships\/)worksheet"/,
          whole => whole.replace('worksheet', 'chartsheet'),
        )
      : text,
  )
  expect((await tables(charted)).sheets.map(sheet => sheet.name)).toEqual(['A'])
})

test('an ODS that a password locks is said to be locked', async () => {
  const locked = await changed(await ods([{ name: 'A', rows: [['a']] }]), (name, text) =>
    name === 'META-INF/manifest.xml'
      ? text.replace('</manifest:manifest>', '<manifest:encryption-data/></manifest:manifest>')
      : text,
  )
  expect(await failure(locked)).toEqual({ code: 'file-kind', kind: 'locked', name: 'file' })
})

test.each([
  ['document', 'word/document.xml'],
  ['binaryExcel', 'xl/workbook.bin'],
  ['archive', 'photo.jpg'],
])('another zipped file is said to be %s', async (kind, name) => {
  const zip = Uint8Array.from(storedZip(new Map([[name, new Uint8Array(9)]])))
  expect(await failure(zip)).toEqual({ code: 'file-kind', kind, name: 'file' })
})
