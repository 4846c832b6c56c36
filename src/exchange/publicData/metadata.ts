import type { PublicColumn, PublicData, PublicTable } from './types.ts'

/** The name under which the metadata of a folder's tables is looked for (W3C, Model for Tabular Data, 5.3). */
export const METADATA = 'csv-metadata.json'

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)

const columnOf = ({ name, title, about, datatype, required, oneOf }: PublicColumn) => ({
  name,
  titles: title,
  'dc:description': about,
  datatype: oneOf ? { base: datatype, format: `^(${oneOf.map(escaped).join('|')})$` } : datatype,
  ...(required && { required }),
})

const tableOf = ({ file, title, about, columns, key }: PublicTable) => ({
  url: file,
  'dc:title': title,
  'dc:description': about,
  tableSchema: { columns: columns.map(columnOf), ...(key && { primaryKey: key }) },
})

/**
 * What a program needs to read the tables: which file has which columns, of which type, and what they mean, as
 * CSV on the Web says it (W3C, Metadata Vocabulary for Tabular Data, 2015). An empty cell is a value that is missing.
 */
export const csvwMetadata = ({ title, about, publisher, language, modified, tables }: PublicData) => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': language }],
  'dc:title': title,
  'dc:description': about,
  'dc:publisher': publisher,
  'dc:modified': { '@value': modified, '@type': 'xsd:date' },
  tables: tables.map(tableOf),
})
