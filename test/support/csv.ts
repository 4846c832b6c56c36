/** Rows of a CSV text (RFC 4180), read without any of the code that the app reads tables with. */
export function csvRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  // A cell in quotes or a plain one, and what ends it.
  const cells = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/gy
  for (const [whole, quoted, plain = '', end] of text.replace(/^\uFEFF/u, '').matchAll(cells)) {
    if (whole === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}

/** Rows by the names in their header. */
export function csvRecords(text: string): Record<string, string>[] {
  const [header = [], ...rows] = csvRows(text)
  return rows.map(row => Object.fromEntries(header.map((name, i) => [name, row[i] ?? ''])))
}

/** An amount with two decimals as whole pence: ' 113,137.07 ' is 11313707; empty is 0. */
export function pence(text: string): number {
  const digits = text.replace(/[\s,£]/gu, '')
  if (!/^-?\d*(\.\d\d)?$/u.test(digits)) throw new Error(`Not an amount: ${text}`)
  const [pounds = '', rest = '00'] = digits.split('.')
  const size = Number(pounds.replace('-', '')) * 100 + Number(rest)
  return pounds.startsWith('-') ? -size : size
}
