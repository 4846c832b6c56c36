import fc from 'fast-check'

/** A row of a ledger as it is meant, before anyone writes it down. */
export interface Meant {
  readonly date: string
  readonly supplier: string
  readonly area: string
  readonly description: string
  readonly amount: number
}

/** Every way in which a writer of ledgers may write it. */
export interface Quirks {
  readonly encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252'
  readonly mark: boolean
  readonly delimiter: ',' | ';' | '\t' | '|'
  readonly line: '\n' | '\r\n'
  readonly quoteAll: boolean
  readonly currency: '' | '£' | '£ ' | ' GBP'
  readonly marks: readonly [decimal: string, thousands: string]
  readonly negative: '-' | '−' | '()' | 'after'
  readonly dash: boolean
  readonly dates: string
  readonly titles: number
  readonly blanks: boolean
  readonly total: 'none' | 'word' | 'in-date' | 'alone'
  readonly footnotes: readonly string[]
  readonly header: readonly [
    entity: string,
    date: string,
    supplier: string,
    area: string,
    text: string,
    amount: string,
  ]
}

const letters = fc.constantFrom(...Array.from('abcdefgh XYZ019,.\'"&-()éüß£€–'))
const words = fc
  .string({ unit: letters, minLength: 1, maxLength: 14 })
  .map(text => `v${text}`.replace(/\s+/g, ' ').trim())

export const meant: fc.Arbitrary<Meant> = fc.record({
  date: fc
    .date({ min: new Date('2009-01-01'), max: new Date('2031-12-31'), noInvalidDate: true })
    .map(date => date.toISOString().slice(0, 10)),
  supplier: words,
  area: fc.oneof(words, fc.constant('')),
  description: fc.oneof(
    words,
    fc.constant(''),
    fc.tuple(words, words).map(two => two.join('\n')),
  ),
  amount: fc.oneof(
    fc.integer({ min: -999_999_999, max: 999_999_999 }),
    fc.constantFrom(0, 1, -1, 100_000_000_000),
  ),
})

const headers: readonly Quirks['header'][] = [
  ['Entity', 'Date', 'Supplier', 'Expense area', 'Description', 'Amount'],
  ['ENTITY ', ' Payment  Date', 'Supplier Name', 'Cost Centre', 'PO Line Description', ' Amount '],
  ['Entidad', 'Fecha', 'Proveedor', 'Centro de coste', 'Concepto', 'Importe'],
  ['Organisatie', 'Betaaldatum', 'Leverancier', 'Kostenplaats', 'Omschrijving', 'Bedrag'],
  ['Dienststelle', 'Buchungsdatum', 'Lieferant', 'Kostenstelle', 'Verwendungszweck', 'Betrag'],
]

export const quirks: fc.Arbitrary<Quirks> = fc.record({
  encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
  mark: fc.boolean(),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  line: fc.constantFrom('\n', '\r\n'),
  quoteAll: fc.boolean(),
  currency: fc.constantFrom('', '£', '£ ', ' GBP'),
  marks: fc.constantFrom(
    ['.', ''],
    ['.', ','],
    ['.', ' '],
    ['.', '’'],
    [',', ''],
    [',', '.'],
    [',', '\u00a0'],
  ),
  negative: fc.constantFrom('-', '−', '()', 'after'),
  dash: fc.boolean(),
  dates: fc.constantFrom(
    'iso',
    'iso-time',
    'day-first',
    'month-first',
    'day-first-time',
    'dots',
    'serial',
    'short-name',
    'en',
    'es',
    'pl',
    'nl',
    'fr',
    'de',
  ),
  titles: fc.integer({ min: 0, max: 2 }),
  blanks: fc.boolean(),
  total: fc.constantFrom('none', 'word', 'in-date', 'alone'),
  footnotes: fc.subarray([
    'Note: some lines are accruals',
    '* Provisional figures, may change',
    'Source: the ledger',
  ]),
  header: fc.constantFrom(...headers),
})

const two = (n: number) => String(n).padStart(2, '0')

function writtenDate(iso: string, style: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
  const named = (locale: string, options: Intl.DateTimeFormatOptions) =>
    date.toLocaleDateString(locale, { timeZone: 'UTC', ...options })
  switch (style) {
    case 'iso':
      return iso
    case 'iso-time':
      return `${iso}T00:00:00`
    case 'day-first':
      return `${two(day)}/${two(month)}/${year}`
    case 'month-first':
      return `${month}/${day}/${year}`
    case 'day-first-time':
      return `${day}/${month}/${year} 5:03 PM`
    case 'dots':
      return `${two(day)}.${two(month)}.${year}`
    case 'serial':
      return String(date.getTime() / 86_400_000 + 25_569)
    case 'short-name':
      return `${two(day)}-${named('en-US', { month: 'short' })}-${two(year % 100)}`
    default:
      return named(style, { day: 'numeric', month: 'long', year: 'numeric' })
  }
}

export function writtenAmount(
  amount: number,
  { marks: [decimal, thousands], negative, dash, currency }: Quirks,
): string {
  if (amount === 0 && dash) return ' - '
  const digits = String(Math.abs(amount)).padStart(3, '0')
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, thousands)
  const size = `${whole}${decimal}${digits.slice(-2)}`
  const signed = currency.startsWith(' ') ? `${size}${currency}` : `${currency}${size}`
  if (amount >= 0) return signed
  if (negative === '()') return `(${signed})`
  return negative === 'after' ? `${signed}-` : `${negative}${signed}`
}

/** The rows of the file, as cells. */
export function written(rows: readonly Meant[], how: Quirks): string[][] {
  const blank = how.header.map(() => '')
  const body = rows.flatMap(({ date, supplier, area, description, amount }, i) => [
    ['Department', writtenDate(date, how.dates), supplier, area, description, writtenAmount(amount, how)],
    ...(how.blanks && i % 3 === 1 ? [blank] : []),
  ])
  const sum = writtenAmount(
    rows.reduce((all, { amount }) => all + amount, 0),
    how,
  )
  const totals = {
    none: [],
    word: [['', '', 'Total', '', '', sum]],
    'in-date': [['', 'Total', '', '', '', sum]],
    alone: [blank, ['', '', '', '', '', sum]],
  }
  const first = (text: string) => [text, ...blank.slice(1)]
  return [
    ...['Spend over £25,000', 'Published each month'].slice(0, how.titles).map(first),
    [...how.header],
    ...body,
    ...totals[how.total],
    ...how.footnotes.map(first),
  ]
}

/** The file as text. */
export function asText(cells: readonly (readonly string[])[], { delimiter, line, quoteAll }: Quirks): string {
  const quoted = (cell: string) =>
    quoteAll || cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell
  return cells.map(row => row.map(quoted).join(delimiter)).join(line)
}

const HIGH = new Map(Array.from('€‚ƒ„…†‡ˆ‰Š‹Œ', (char, i) => [char, 0x80 + i + (i > 0 ? 1 : 0)]))
HIGH.set('‘', 0x91).set('’', 0x92).set('“', 0x93).set('”', 0x94).set('–', 0x96).set('—', 0x97)

/** The bytes of a text; in UTF-8 where Windows-1252 does not hold its letters. Its minus is a dash there. */
export function asBytes(text: string, { encoding, mark }: Quirks): Uint8Array<ArrayBuffer> {
  const plain = Array.from(text.replaceAll('−', '–'), char => HIGH.get(char) ?? char.charCodeAt(0))
  if (encoding === 'windows-1252' && plain.every(code => code < 256)) return Uint8Array.from(plain)
  const whole = mark ? `\uFEFF${text}` : text
  if (encoding === 'utf-8' || encoding === 'windows-1252') return new TextEncoder().encode(whole)
  const bytes = new Uint8Array(whole.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < whole.length; i += 1)
    view.setUint16(i * 2, whole.charCodeAt(i), encoding === 'utf-16le')
  return bytes
}
