import { expect, test } from 'vitest'
import { isPercent } from '#exchange/files/workbook/percent.ts'
import { preview } from '#exchange/tables/preview.ts'
import { emptyContext } from '../tables/tableContext.ts'
import { changed, ods, tables, xlsx } from './workbooks.ts'

const rows = [
  ['Date', 'Value', 'Change', 'Count'],
  ['01/04/2026', 0.66, 0.665, 0.66],
  ['01/05/2026', 0.07, -0.1, 12],
  ['01/06/2026', 1, 0, 0],
]
const columns = [{}, { numFmt: '0%' }, { numFmt: '+0.0%;-0.0%' }, { numFmt: '0.00' }]
const shown = [
  ['Date', 'Value', 'Change', 'Count'],
  ['01/04/2026', '66%', '66.5%', '0.66'],
  ['01/05/2026', '7%', '-10%', '12'],
  ['01/06/2026', '100%', '0%', '0'],
]

test('a cell that a spreadsheet shows as a percentage is read as one; other numbers stay as they are', async () => {
  const file = await tables(await xlsx([{ name: 'May', rows, columns }]))
  expect(file.sheets[0]?.grid.rows).toEqual(shown)
})

test('so is a percentage in an ODS', async () => {
  const book = await changed(await ods([{ name: 'May', rows }]), (name, text) =>
    name === 'content.xml'
      ? text.replace(
          /office:value-type="float" office:value="0.66"/,
          'office:value-type="percentage" office:value="0.66"',
        )
      : text,
  )
  expect((await tables(book)).sheets[0]?.grid.rows[1]).toEqual(['01/04/2026', '66%', '0.665', '0.66'])
})

test('readings from such a column are percent without a question', async () => {
  const file = await tables(await xlsx([{ name: 'May', rows: rows.map(row => row.slice(0, 2)), columns }]))
  const grid = file.sheets[0]?.grid
  if (!grid) throw new Error('No sheet')
  const read = preview('readings', grid, { context: { ...emptyContext, unit: 'percent' } })
  expect(read.rows.map(row => row.ok && row.value)).toMatchObject([
    { value: 66 },
    { value: 7 },
    { value: 100 },
  ])
  expect(read.doubts.filter(({ id }) => id.includes('percent'))).toEqual([])
})

test.each([
  ['0%', true],
  ['0.00%', true],
  ['#,##0.0%;[Red]-#,##0.0%', true],
  ['0.00" %"', false],
  ['0.00\\%', false],
  ['General', false],
  [undefined, false],
])('under the format %s a number is a percentage: %s', (format, is) => {
  expect(isPercent(format)).toBe(is)
})
