import { describe, expect, test } from 'vitest'
import { firstRow, headerRow } from '#exchange/workbook/place.ts'
import { aBook } from './books.ts'
import { partsOf } from './parts.ts'
import { aFullTeam, TODAY } from './teams.ts'

const book = aBook(aFullTeam(), TODAY)
const parts = { xlsx: await partsOf(book, 'xlsx'), ods: await partsOf(book, 'ods') }
const partOf = (format: keyof typeof parts, path: string): string => {
  const part = parts[format].get(path)
  if (part === undefined) throw new Error(path)
  return part
}
/** Quotes as they are, since each writer escapes them in its own way. */
const plain = (xml: string) =>
  xml.replaceAll('&apos;', "'").replaceAll('&quot;', '"').replaceAll('&amp;', '&')

describe('XLSX', () => {
  test.each(book.sheets.map((sheet, i) => [sheet.name, sheet, i] as const))(
    '%s: a title, lines and one table from the first column, no cell merged, headers frozen',
    (_, sheet, i) => {
      const xml = partOf('xlsx', `xl/worksheets/sheet${i + 1}.xml`)
      expect(xml).not.toContain('mergeCell')
      const rows = [...xml.matchAll(/<row r="(\d+)"/g)].map(([, row]) => Number(row))
      expect(rows).toEqual(rows.map((__, row) => row + 1))
      if (sheet.key !== 'cover')
        expect(xml).toContain(
          `<pane ySplit="${firstRow(sheet)}" topLeftCell="A${firstRow(sheet) + 1}" state="frozen"`,
        )
      const widths = [...xml.matchAll(/<col [^>]*width="(\d+)"/g)].map(([, width]) => Number(width))
      expect(widths).toEqual(sheet.columns.map(({ width }) => width))
      const tables = xml.match(/<tablePart /g) ?? []
      expect(tables).toHaveLength(sheet.rows.length > 0 ? 1 : 0)
    },
  )

  test('each table is one, with the headers of its sheet as its names', () => {
    const tables = [...parts.xlsx]
      .filter(([path]) => path.startsWith('xl/tables/'))
      .map(([, xml]) => plain(xml))
    const withRows = book.sheets.filter(({ rows }) => rows.length > 0)
    expect(tables).toHaveLength(withRows.length)
    withRows.forEach((sheet, i) => {
      const table = tables[i] ?? ''
      expect(table).toContain(`ref="A${headerRow(sheet) + 1}:`)
      const names = [...table.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, name]) => name)
      expect(names).toEqual(sheet.columns.map(({ header }) => header))
    })
  })

  test('the chart is a native one of the costs of the sheet Sprints, and says what it is to those who do not see it', () => {
    const chart = plain(partOf('xlsx', 'xl/charts/chart1.xml'))
    const sprints = book.sheets.find(({ key }) => key === 'sprints')
    const last = (sprints?.rows.length ?? 0) + firstRow(sprints ?? book.sheets[0] ?? fail())
    expect(chart.match(/<c:val>/g)).toHaveLength(3)
    expect(chart).toContain(`<c:f>'Sprints'!$A$4:$A$${last}</c:f>`)
    expect(partOf('xlsx', 'xl/drawings/drawing2.xml')).toContain('descr="Stacked columns of the cost')
  })
})

describe('ODS', () => {
  const content = partOf('ods', 'content.xml')
  const tables = content.split('<table:table ').slice(1)

  test.each(book.sheets.map((sheet, i) => [sheet.name, sheet, i] as const))(
    '%s: a title, lines and one table, its header marked, no cell merged',
    (_, sheet, i) => {
      const table = tables[i] ?? ''
      expect(table).toContain(`table:name="${sheet.name}"`)
      expect(table).not.toContain('spanned')
      const headers = /<table:table-header-rows>(.*?)<\/table:table-header-rows>/s.exec(table)?.[1] ?? ''
      expect([...plain(headers).matchAll(/<text:p>(.*?)<\/text:p>/g)].map(([, text]) => text)).toEqual(
        sheet.columns.map(({ header }) => header),
      )
      const before = table.slice(0, table.indexOf('<table:table-header-rows>'))
      expect(before.match(/<table:table-row /g)).toHaveLength(headerRow(sheet))
      expect(table.match(/<table:table-column /g)).toHaveLength(sheet.columns.length)
    },
  )

  test('headers are frozen, and what the settings are called can be looked up', () => {
    const settings = partOf('ods', 'settings.xml')
    expect(settings).toContain('xmlns:ooo="http://openoffice.org/2004/office"')
    for (const sheet of book.sheets) {
      const own = settings.slice(
        settings.indexOf(`<config:config-item-map-entry config:name="${sheet.name}">`),
      )
      if (sheet.key !== 'cover')
        expect(own).toMatch(
          new RegExp(
            `^.*?"VerticalSplitMode" config:type="short">2<.*?"VerticalSplitPosition" config:type="int">${firstRow(sheet)}<`,
          ),
        )
    }
  })

  test('its type stands first in the file, unpacked', () => {
    expect([...parts.ods.keys()][0]).toBe('mimetype')
  })
})

function fail(): never {
  throw new Error('A book has sheets')
}
