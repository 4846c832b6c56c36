import type { SheetChart } from 'hucre'
import { a1, firstRow, headerRow, type Places } from '#exchange/workbook/place.ts'
import type { BookChart, Sheet } from '#exchange/workbook/types.ts'

const ABSOLUTE = /([A-Z]+)(\d+)/g

/** The book's chart as a native one, beside the table of the sheet it stands on. */
export function chartOf(chart: BookChart, on: Sheet, places: Places): SheetChart {
  const data = places.sheet(chart.data)
  const name = `'${data.name.replaceAll("'", "''")}'`
  const rangeOf = (column: string) => {
    const at = places.column(chart.data, column)
    const [from, to] = [a1(firstRow(data), at), a1(headerRow(data) + data.rows.length, at)]
    return `${name}!${from.replace(ABSOLUTE, '$$$1$$$2')}:${to.replace(ABSOLUTE, '$$$1$$$2')}`
  }
  const left = on.columns.length + 1
  return {
    type: 'column',
    barGrouping: 'stacked',
    title: chart.title,
    altText: chart.about,
    legend: 'bottom',
    gapWidth: 40,
    overlap: 100,
    series: chart.series.map(({ column, color }) => ({
      name: data.columns[places.column(chart.data, column)]?.header ?? column,
      values: rangeOf(column),
      categories: rangeOf(chart.labels),
      color,
    })),
    axes: {
      x: { title: chart.axes.x },
      y: { title: chart.axes.y, axisTitleRotation: -90, numberFormat: { formatCode: '#,##0' } },
    },
    anchor: { from: { row: headerRow(on), col: left }, to: { row: headerRow(on) + 22, col: left + 12 } },
  }
}
