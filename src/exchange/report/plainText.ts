import { headlineText, type PageTable, type SummaryPage } from './summaryPage.ts'

// What a team wrote stays on its line.
const line = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** A table as lines of "column: cell", which any e-mail shows alike: columns of spaces fall apart in most. */
function tableLines({ title, columns, rows, notes }: PageTable): string[] {
  const [first] = columns
  return [
    line(title).toLocaleUpperCase(),
    ...rows.map(({ cells: [name, ...cells] }) => {
      const said = cells.flatMap(({ text }, i) =>
        text === '' ? [] : [`${line(columns[i + 1]?.title ?? '')}: ${line(text)}`],
      )
      return `- ${line(name?.text ?? first?.title ?? '')}. ${said.join('; ')}`
    }),
    ...notes.map(line),
  ]
}

/** The page as plain text, to be pasted into an e-mail. */
export function toPlainText(page: SummaryPage): string {
  const blocks = [
    [line(page.crumb), line(headlineText(page)), line(page.lede)],
    page.facts.map(({ label, value }) => `${line(label)}: ${line(value.text)}`),
    tableLines(page.years),
    tableLines(page.changed),
    [line(page.beside.title).toLocaleUpperCase(), line(page.beside.text)],
    [line(page.made)],
  ]
  return `${blocks.map(lines => lines.filter(text => text !== '').join('\n')).join('\n\n')}\n`
}
