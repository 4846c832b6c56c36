import * as z from 'zod/mini'
import { csvRows } from './csv.ts'

/**
 * What W3C's recommendations of 17 December 2015 ask of a validator, for the metadata that annotates tables:
 * "Metadata Vocabulary for Tabular Data" (which properties there are, and of which kind) and "Model for Tabular Data
 * and Metadata on the Web" (how a cell is read, and what of it is an error). Written from those texts alone, without
 * any of the app's code. What they allow and no file here has (foreign keys, URI templates, separators) is an error.
 */
const commonProperty = /^(dc|dcat|schema|skos|rdfs|prov|foaf):[A-Za-z]+$/

const CommonValue = z.union([
  z.string(),
  z.strictObject({ '@value': z.string(), '@language': z.optional(z.string()) }),
  z.strictObject({ '@value': z.string(), '@type': z.string() }),
])

/** A description with its own properties, each known, and any common ones beside them. */
const described = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z
    .catchall(z.object(shape), CommonValue)
    .check(
      z.refine(
        value => Object.keys(value).every(key => key in shape || commonProperty.test(key)),
        'a property that the vocabulary does not have',
      ),
    )

const Base = z.enum(['string', 'date', 'integer', 'decimal', 'boolean'])
const Datatype = z.union([Base, z.strictObject({ base: Base, format: z.optional(z.string()) })])

const Column = described({
  // Of 'column references': letters, digits and underscores, not beginning with one.
  name: z.string().check(z.regex(/^[A-Za-z0-9][\w.]*$/)),
  titles: z.string(),
  datatype: Datatype,
  required: z.optional(z.boolean()),
})

const Table = described({
  url: z.string().check(z.regex(/^[\w-]+\.csv$/)),
  tableSchema: z.strictObject({
    columns: z.array(Column).check(z.minLength(1)),
    primaryKey: z.optional(z.array(z.string())),
  }),
})

const TableGroup = described({
  '@context': z.tuple([
    z.literal('http://www.w3.org/ns/csvw'),
    z.strictObject({ '@language': z.string().check(z.regex(/^[a-z]{2,3}(-[A-Z]{2})?$/)) }),
  ]),
  tables: z.array(Table).check(z.minLength(1)),
})

const lexical = {
  string: /^/,
  date: /^-?\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
  boolean: /^(true|false|0|1)$/,
} as const

type TableOf = z.infer<typeof TableGroup>['tables'][number]

function errorsOf({ url, tableSchema: { columns, primaryKey = [] } }: TableOf, text: string): string[] {
  const errors: string[] = []
  if (text.startsWith('\uFEFF')) errors.push(`${url}: a byte order mark stands in the first header`)
  const [header = [], ...rows] = csvRows(text)
  const names = columns.map(({ name }) => name)
  if (new Set(names).size < names.length) errors.push(`${url}: two columns of one name`)
  if (header.join('|') !== columns.map(({ titles }) => titles).join('|'))
    errors.push(`${url}: the header is not what the metadata has: ${header.join('|')}`)
  rows.forEach((cells, i) => {
    const at = `${url}, row ${i + 2}`
    if (cells.length !== columns.length) errors.push(`${at}: ${cells.length} cells`)
    columns.forEach(({ name, datatype, required }, k) => {
      const cell = cells[k] ?? ''
      if (cell === '') {
        if (required) errors.push(`${at}, ${name}: empty`)
        return
      }
      const { base, format } = typeof datatype === 'string' ? { base: datatype, format: undefined } : datatype
      if (!lexical[base].test(cell)) errors.push(`${at}, ${name}: no ${base}: ${cell}`)
      if (format !== undefined && !new RegExp(format).test(cell)) errors.push(`${at}, ${name}: ${cell}`)
    })
  })
  for (const name of primaryKey) if (!names.includes(name)) errors.push(`${url}: no column ${name}`)
  if (primaryKey.length > 0) {
    const keys = rows.map(cells => primaryKey.map(name => cells[names.indexOf(name)]).join('|'))
    if (new Set(keys).size < keys.length) errors.push(`${url}: two rows of one key`)
  }
  return errors
}

/** Every error of a folder's tables against the metadata beside them; none where they are valid. */
export function csvwErrors(files: ReadonlyMap<string, string>): string[] {
  const group = TableGroup.safeParse(JSON.parse(files.get('csv-metadata.json') ?? 'null'))
  if (!group.success) return group.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)
  const annotated = new Set(group.data.tables.map(({ url }) => url))
  return [
    ...group.data.tables.flatMap(table => {
      const text = files.get(table.url)
      return text === undefined ? [`${table.url}: not there`] : errorsOf(table, text)
    }),
    ...[...files.keys()]
      .filter(name => name !== 'csv-metadata.json' && !annotated.has(name))
      .map(name => `${name}: not described`),
  ]
}
