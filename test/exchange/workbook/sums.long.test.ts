import fc from 'fast-check'
import { readXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { figuresOf } from '#core/figures.ts'
import { firstRow } from '#exchange/workbook/place.ts'
import type { Book, Sheet } from '#exchange/workbook/types.ts'
import { csvName } from '#exchange/workbook/write/csv.ts'
import { writeXlsxBook } from '#exchange/workbook/write/xlsx.ts'
import { someDay, someTeam } from '#test/core/outcomes/someTeam.ts'
import { csvRows, pence } from '#test/support/csv.ts'
import { aBook } from './books.ts'
import { partsOf } from './parts.ts'
import { aFullTeam, anExample, TODAY } from './teams.ts'

/** The amounts of a column in pence by row; words are no amount. */
type Amounts = (sheet: Sheet, at: number) => Promise<readonly (number | undefined)[]>

const inPence = (value: unknown) => (typeof value === 'number' ? Math.round(value * 100) : undefined)

const fromXlsx = (book: Book): Amounts => {
  const read = writeXlsxBook(book).then(file => readXlsx(file))
  return async (sheet, at) => {
    const rows = (await read).sheets.find(({ name }) => name === sheet.name)?.rows ?? []
    return sheet.rows.map((_, row) => inPence(rows[firstRow(sheet) + row]?.[at]))
  }
}

/** Read from the XML itself, since a reader might give what is shown and not what is held. */
const fromOds = (book: Book): Amounts => {
  const content = partsOf(book, 'ods').then(parts => parts.get('content.xml') ?? '')
  return async (sheet, at) => {
    const table = (await content)
      .split('<table:table ')
      .find(part => part.startsWith(`table:name="${sheet.name}"`))
    const rows = (table?.match(/<table:table-row .*?<\/table:table-row>/gs) ?? []).slice(firstRow(sheet))
    return sheet.rows.map((_, row) => {
      const cell = rows[row]?.match(/<table:table-cell [^>]*?(?:\/>|>.*?<\/table:table-cell>)/gs)?.[at] ?? ''
      const value = /office:value-type="float" office:value="([^"]*)"/.exec(cell)?.[1]
      return inPence(value === undefined ? undefined : Number(value))
    })
  }
}

const fromCsv = (book: Book): Amounts => {
  const parts = partsOf(book, 'csv')
  return async (sheet, at) => {
    const rows = csvRows((await parts).get(csvName(sheet.key)) ?? '')
    return sheet.rows.map((_, row) => {
      const cell = rows[row + 1]?.[at] ?? ''
      return /^-?\d+\.\d\d$/.test(cell) ? pence(cell) : undefined
    })
  }
}

const readers = { xlsx: fromXlsx, ods: fromOds, csv: fromCsv }

async function expectTheSame(book: Book) {
  for (const [format, reader] of Object.entries(readers)) {
    const amounts = reader(book)
    for (const sheet of book.sheets)
      for (const [at, column] of sheet.columns.entries()) {
        if (column.kind !== 'money' || (format === 'csv' && sheet.key === 'cover')) continue
        const own = sheet.rows.map(cells => {
          const cell = cells[at]
          const value = cell?.kind === 'formula' ? cell.result : cell
          return value?.kind === 'money' ? value.minor : undefined
        })
        expect(await amounts(sheet, at), `${format} ${sheet.name} ${column.key}`).toEqual(own)
      }
  }
}

test.each(['finance', 'shared'] as const)(
  'every amount of a %s copy is the same in XLSX, ODS and CSV',
  async copy => {
    await expectTheSame(aBook(aFullTeam(), TODAY, copy))
    await expectTheSame(aBook(anExample(), TODAY, copy))
  },
)

test('so it is for any team, and what counts so far comes to all money', async () => {
  await fc.assert(
    fc.asyncProperty(someTeam, someDay, async (data, today) => {
      const book = aBook(data, today)
      await expectTheSame(book)
      const sprints = book.sheets.find(({ key }) => key === 'sprints')
      if (!sprints) throw new Error('It is there')
      const column = (key: string) => sprints.columns.findIndex(each => each.key === key)
      for (const reader of Object.values(readers)) {
        const costs = await reader(book)(sprints, column('cost'))
        const counted = sprints.rows.flatMap((cells, row) => {
          const counts = cells[column('counts')]
          return counts?.kind === 'text' && counts.text === 'yes' ? [costs[row] ?? 0] : []
        })
        expect(counted.reduce((all, cost) => all + cost, 0)).toBe(figuresOf(data, today).cost.all)
      }
    }),
    { numRuns: 15 },
  )
}, 60_000)
