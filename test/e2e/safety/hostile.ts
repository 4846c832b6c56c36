import { changed, ods, xlsx, zipOf } from '#test/exchange/files/workbooks.ts'
import type { Bytes, GivenFile } from './seeds.ts'

const MB = 1_000_000
const asBytes = (text: string): Bytes => new TextEncoder().encode(text)
const text = (name: string, unit: string, times = 1): GivenFile => ({ name, bytes: asBytes(unit), times })

const SHEET = /sheet1\.xml$/
const lol =
  '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;">]>'

const rows = [
  ['Date', 'Description', 'Net amount'],
  ['01/05/2026', 'Hosting', '5'],
]
const book = () => xlsx([{ name: 'A', rows }])
const sheet = () => ods([{ name: 'A', rows }])

async function books(): Promise<GivenFile[]> {
  const bombed = (made: Promise<Bytes>, part: RegExp) =>
    made.then(bytes =>
      changed(bytes, (name, xml) =>
        part.test(name) ? xml.replace(/(<\?xml[^>]*\?>)?/, head => `${head}${lol}`) : xml,
      ),
    )
  const repeated =
    '<table:table-row table:number-rows-repeated="1048576"><table:table-cell table:number-columns-repeated="16384" office:value-type="float" office:value="1"/></table:table-row>'
  // As much as passes for a workbook: it unpacks a hundred times, and its rows hold nothing.
  const heavy = `<row r="1"><c r="A1" t="inlineStr"><is><t>${'x'.repeat(60)}</t></is></c></row>`
  const long = 'y'.repeat(2 * MB)
  const bomb = 'z'.repeat(50 * MB)
  const wide = Array.from({ length: 900 }, () => long)
  return [
    { name: 'entities in a sheet.xlsx', bytes: await bombed(book(), SHEET) },
    { name: 'entities in strings.xlsx', bytes: await bombed(book(), /sharedStrings\.xml$/) },
    { name: 'entities.ods', bytes: await bombed(sheet(), /content\.xml$/) },
    { name: 'bomb.xlsx', bytes: await xlsx([{ name: 'A', rows: [[bomb]] }]) },
    { name: 'bomb.ods', bytes: await ods([{ name: 'A', rows: [[bomb]] }]) },
    { name: 'bomb.zip', bytes: await zipOf('xl/worksheets/sheet1.xml', new Uint8Array(50 * MB), 900) },
    {
      name: 'a cell far away.xlsx',
      bytes: await changed(await book(), (name, xml) =>
        SHEET.test(name) ? xml.replace('<c r="B2"', '<c r="XFD1048576"') : xml,
      ),
    },
    {
      name: 'repeated.ods',
      bytes: await changed(await sheet(), (name, xml) =>
        name === 'content.xml' ? xml.replace('</table:table>', `${repeated}</table:table>`) : xml,
      ),
    },
    {
      name: 'many rows.xlsx',
      bytes: await changed(await book(), (name, xml) =>
        SHEET.test(name) ? xml.replace('</sheetData>', `${heavy.repeat(200_000)}</sheetData>`) : xml,
      ),
    },
    { name: 'long headers.xlsx', bytes: await xlsx([{ name: 'A', rows: [wide, wide.map(() => '1')] }]) },
  ]
}

/** As large as is read at all, each of another shape: they take long, and can be stopped. */
export const floods = (): GivenFile[] => [
  text('nearly too many rows.csv', `${'x'.repeat(480)},2026-05-01,12.50\n`.repeat(1_000), 190),
  text('a sea of nothing.csv', `${','.repeat(999)}\n`.repeat(1_000), 95),
  text('quotes.csv', '"'.repeat(MB), 50),
  text('spaces.csv', ' '.repeat(MB), 90),
  text('one long line.csv', 'a'.repeat(MB), 90),
  text('lines.csv', '\n'.repeat(MB), 90),
  text('brackets.json', '['.repeat(MB), 20),
  text('deep.json', '{"a":'.repeat(MB / 5), 20),
]

/** Files that are made to break a reader, or that nobody meant to be read here. */
export async function hostileFiles(): Promise<GivenFile[]> {
  const cells = (n: number) => Array.from({ length: n }, (_, i) => `c${i}`).join(',')
  return [
    ...(await books()),
    text('200 MB.csv', '2026-05-01,Hosting,12.50\n'.repeat(40_000), 200),
    text('90 MB of rows.csv', '2026-05-01,Hosting,12.50\n'.repeat(40_000), 90),
    text('a sea of cells.csv', `${'1,'.repeat(999)}1\n`.repeat(500), 99),
    text('10,000 columns.csv', `${cells(10_000)}\n${cells(10_000)}\n`),
    text('1,000 columns.csv', `${cells(1_000)}\n${cells(1_000)}\n`.repeat(50)),
    text('open quotes.csv', '"a,\n'.repeat(MB / 4), 50),
    {
      name: 'rules without end.ics',
      bytes: asBytes(
        `BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${`BEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:20260105\r\nDTEND;VALUE=DATE:20260106\r\nRRULE:FREQ=DAILY;COUNT=999999999\r\nEND:VEVENT\r\n`.repeat(20_000)}END:VCALENDAR\r\n`,
      ),
    },
    {
      name: 'centuries.ics',
      bytes: asBytes(
        'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART;VALUE=DATE:00010101\r\nDTEND;VALUE=DATE:99991231\r\nRRULE:FREQ=SECONDLY\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n',
      ),
    },
    { name: 'a program', bytes: Uint8Array.from({ length: 300_000 }, (_, i) => (i * i * 31) % 256) },
    { name: 'nothing.csv', bytes: new Uint8Array() },
    { name: 'zeros.csv', bytes: new Uint8Array(MB) },
    text('<img src=x onerror=alert(1)>.csv', 'a,b\n1,2\n'),
  ]
}
