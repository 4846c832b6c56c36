/** A page of words and tables, to be printed or written as Markdown: everything in it is worded already. */
export interface TextDocument {
  readonly title: string
  readonly lede: readonly string[]
  readonly sections: readonly TextSection[]
}

export interface TextTable {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Which columns, from 0, hold amounts that line up by digit. */
  readonly numeric?: readonly number[]
}

export const isNumeric = ({ numeric = [] }: TextTable, column: number): boolean => numeric.includes(column)

export interface TextSection {
  readonly title: string
  readonly table?: TextTable
  /** Sentences under the table. */
  readonly lines: readonly string[]
}

// What a team wrote stays what it wrote: no mark of it becomes a link, a heading or a cell of its own.
const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|~]/g, String.raw`\$&`)
    .replace(/^([#+-]|\d+(?=[.)]))/, String.raw`\$1`)

const rowOf = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`

const ruleOf = (table: TextTable): string =>
  `|${table.columns.map((_, i) => (isNumeric(table, i) ? ' ---: |' : ' --- |')).join('')}`

function sectionOf({ title, table, lines }: TextSection): string[] {
  return [
    `## ${plain(title)}`,
    ...(table ? [[rowOf(table.columns), ruleOf(table), ...table.rows.map(rowOf)].join('\n')] : []),
    ...(lines.length > 0 ? [lines.map(line => `- ${plain(line)}`).join('\n')] : []),
  ]
}

/** The document as Markdown (GitHub's, with tables). */
export const toMarkdown = ({ title, lede, sections }: TextDocument): string =>
  `${[`# ${plain(title)}`, ...lede.map(plain), ...sections.flatMap(sectionOf)].join('\n\n')}\n`
