import { splitCells, type Delimiter } from './splitCells.ts'

const SAMPLE = 20_000
const others: readonly Delimiter[] = [';', ',', '|']

/** How many rows have the most usual width, and how many cells that makes; a width of one says nothing. */
function evidence(text: string, delimiter: Delimiter): { rows: number; cells: number } {
  const widths = new Map<number, number>()
  for (const row of splitCells(text, delimiter).rows) {
    if (row.length > 1) widths.set(row.length, (widths.get(row.length) ?? 0) + 1)
  }
  return [...widths]
    .map(([width, rows]) => ({ rows, cells: rows * width }))
    .reduce((a, b) => (b.cells > a.cells ? b : a), { rows: 0, cells: 0 })
}

/** Finds what separates the cells, from the first rows. Tabs in half of the rows win: only spreadsheets write them. */
export function findDelimiter(text: string): Delimiter {
  const cut = text.length > SAMPLE ? text.lastIndexOf('\n', SAMPLE) : -1
  const sample = cut > 0 ? text.slice(0, cut) : text.slice(0, SAMPLE)
  const filled = sample.split(/[\r\n]+/).filter(line => line.trim() !== '').length
  const tabs = evidence(sample, '\t')
  if (tabs.rows * 2 >= filled) return '\t'
  const scored = others.map(delimiter => ({ delimiter, cells: evidence(sample, delimiter).cells }))
  const best = scored.reduce((a, b) => (b.cells > a.cells ? b : a))
  return best.cells > tabs.cells ? best.delimiter : '\t'
}
