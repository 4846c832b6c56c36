import { expect, test } from 'vitest'
import { isMonth } from '#exchange/files/workbook/month.ts'
import { preview } from '#exchange/tables/preview.ts'
import { emptyContext } from '../tables/tableContext.ts'
import { changed, ods, tables, xlsx } from './workbooks.ts'

const day = (iso: string) => new Date(`${iso}Z`)
const sheet = (days: readonly string[]) => [['Month', 'Value'], ...days.map(iso => [day(iso), 45.1])]

async function readingsOf(book: Uint8Array<ArrayBuffer>) {
  const grid = (await tables(book)).sheets[0]?.grid
  if (!grid) throw new Error('No sheet')
  const { rows } = preview('readings', grid, { context: emptyContext })
  return {
    cells: grid.rows.slice(1).map(([first]) => first),
    days: rows.map(row => row.ok && row.value.date),
  }
}

const months = async (numFmt: string, days: readonly string[]) =>
  readingsOf(await xlsx([{ name: 'May', rows: sheet(days), columns: [{ numFmt }, {}] }]))

test('a day that a workbook shows as a month is that month, as it is in text', async () => {
  expect(await months('mmm-yy', ['2026-09-01', '2026-10-01'])).toEqual({
    cells: ['September 2026', 'October 2026'],
    days: ['2026-09-30', '2026-10-31'],
  })
  expect((await months('mm/yyyy', ['2026-09-30', '2010-05-31'])).cells).toEqual([
    'September 2026',
    'May 2010',
  ])
  expect((await months('dd/mm/yyyy', ['2026-09-01'])).days).toEqual(['2026-09-01'])
})

test('days between, which the format only hides, stay days', async () => {
  expect((await months('mmm-yy', ['2026-09-01', '2026-09-17'])).days).toEqual(['2026-09-01', '2026-09-17'])
})

test('a header of such cells is one of months', async () => {
  const rows = [
    ['Measure', day('2026-09-01'), day('2026-10-01')],
    ['Finished online', 45.1, 47.5],
  ]
  const style = { numFmt: 'mmm-yy' }
  const cells = new Map([
    ['0,1', { value: day('2026-09-01'), style }],
    ['0,2', { value: day('2026-10-01'), style }],
  ])
  const { days } = await readingsOf(await xlsx([{ name: 'May', rows, cells }]))
  expect(days).toEqual(['2026-09-30', '2026-10-31'])
})

/** An ODS whose dates are shown in these words. */
async function shownAs(days: readonly string[], words: readonly string[]) {
  let at = 0
  const book = await ods([{ name: 'May', rows: sheet(days) }])
  return changed(book, (name, text) =>
    name === 'content.xml'
      ? text.replace(
          /(office:value-type="date"[^>]*><text:p>)[^<]*/g,
          (_, before: string) => `${before}${words[at++] ?? ''}`,
        )
      : text,
  )
}

test('so it is in an ODS, by the words that it shows', async () => {
  const one = ['2026-09-01', '2026-10-01']
  expect((await readingsOf(await shownAs(one, ['Sep 26', '10/2026']))).days).toEqual([
    '2026-09-30',
    '2026-10-31',
  ])
  expect((await readingsOf(await shownAs(one, ['01/09/26', '1 Oct 26']))).days).toEqual(one)
  const between = ['2026-09-01', '2026-10-09']
  expect((await readingsOf(await shownAs(between, ['Sep 26', 'Oct 26']))).days).toEqual(between)
})

test.each([
  ['mmm-yy', true],
  ['mmmm yyyy', true],
  ['[$-409]mmm\\-yy;@', true],
  ['yyyy-mm', true],
  ['mm/yyyy', true],
  ['dd/mm/yyyy', false],
  ['yyyy', false],
  ['mm:ss', false],
  ['[$-F800]dddd\\, mmmm dd\\, yyyy', false],
  ['General', false],
  ['0" my"', false],
  [undefined, false],
])('under the format %s a date is a month: %s', (format, is) => {
  expect(isMonth(format)).toBe(is)
})
