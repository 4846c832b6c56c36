import { headlineText, type PageTable, type SummaryPage } from './summaryPage.ts'
import { summaryCss } from './summaryCss.ts'
import { isNumeric, type TextDocument, type TextSection } from './textDocument.ts'

/** A chart as it was drawn: its picture, and the same as a table. */
export interface DrawnChart {
  /** One complete `<svg>` without scripts or addresses. */
  readonly svg: string
  readonly table: TextSection
}

export interface SummaryFile {
  readonly language: string
  readonly page: SummaryPage
  readonly report: TextDocument
  readonly chart?: DrawnChart
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text stays text, whatever a team wrote. */
const text = (words: string): string => words.replace(/[&<>"']/g, letter => ENTITIES[letter] ?? letter)

interface Cells {
  readonly columns: readonly { readonly title: string; readonly numeric?: boolean }[]
  readonly rows: readonly { readonly cells: readonly string[]; readonly total?: boolean }[]
  readonly caption: string
}

function table({ columns, rows, caption }: Cells): string {
  const look = (i: number) => (columns[i]?.numeric ? ' class="n"' : '')
  const head = columns.map(({ title }, i) => `<th scope="col"${look(i)}>${text(title)}</th>`).join('')
  const body = rows.map(({ cells, total }) => {
    const own = cells.map((cell, i) =>
      i === 0 ? `<th scope="row">${text(cell)}</th>` : `<td${look(i)}>${text(cell)}</td>`,
    )
    return `<tr${total ? ' class="total"' : ''}>${own.join('')}</tr>`
  })
  return `<table><caption>${text(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`
}

const notes = (lines: readonly string[]) => lines.map(each => `<p class="note">${text(each)}</p>`).join('')

const pageTable = ({ title, columns, rows, notes: said }: PageTable) =>
  `<section><h2>${text(title)}</h2>${table({
    columns,
    rows: rows.map(({ cells, total }) => ({ cells: cells.map(cell => cell.text), total })),
    caption: title,
  })}${notes(said)}</section>`

const section = ({ title, table: rows, lines }: TextSection) =>
  `<section><h2>${text(title)}</h2>${
    rows
      ? table({
          columns: rows.columns.map((column, i) => ({ title: column, numeric: isNumeric(rows, i) })),
          rows: rows.rows.map(cells => ({ cells })),
          caption: title,
        })
      : ''
  }${notes(lines)}</section>`

function firstPage(page: SummaryPage): string {
  const facts = page.facts
    .map(({ label, value }) => `<div><dt>${text(label)}</dt><dd>${text(value.text)}</dd></div>`)
    .join('')
  const headline = page.headline.map(part => `<span class="${part.look}">${text(part.text)}</span>`).join(' ')
  return `<header><p class="crumb">${text(page.crumb)}</p><h1>${headline}</h1><p class="lede">${text(page.lede)}</p></header><dl>${facts}</dl>${pageTable(page.years)}${pageTable(page.changed)}<section><h2>${text(page.beside.title)}</h2><p>${text(page.beside.text)}</p></section><p class="made">${text(page.made)}</p>`
}

/** The summary, its chart and the report behind it as one HTML file: no script, and nothing is asked of anybody. */
export function toSummaryHtml({ language, page, report, chart }: SummaryFile): string {
  const drawn = chart ? `<figure>${chart.svg}</figure>${section(chart.table)}` : ''
  const behind = [
    `<h1>${text(report.title)}</h1>`,
    ...report.lede.map(each => `<p>${text(each)}</p>`),
    drawn,
    ...report.sections.map(section),
  ].join('')
  return `<!doctype html>
<html lang="${text(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${text(`${page.crumb}: ${headlineText(page)}`)}</title>
<style>${summaryCss}</style>
</head>
<body>
<main><article>${firstPage(page)}</article><article class="report">${behind}</article></main>
</body>
</html>
`
}
