import { expect, test } from 'vitest'
import { readFile } from '#exchange/files/readFile.ts'
import {
  costItemsSample,
  ledgerSample,
  peopleSample,
  readingsSample,
  sprintsSample,
} from '#exchange/tables/samples.ts'
import { looksLike } from '#features/imports/reading/recognise.ts'
import { sharedData } from '#test/support/sharedData.ts'

async function kindOf(text: string, encode: (text: string) => Uint8Array<ArrayBuffer>) {
  const file = await readFile(encode(text), 'a file')
  const [sheet] = file.ok ? file.value.sheets : []
  return sheet && looksLike(sheet.grid)?.kind
}

const utf8 = (text: string) => new TextEncoder().encode(text)
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'))

const published = [
  'CO-Transparency-data-May-2012.csv',
  'CSV_April_over_25_000_exp.csv',
  'fera-over-25k-1112.csv',
  'gtce-spend-apr-2011-to-jan-2012.csv',
  'kew-over-25k-1004.csv',
  'kew-over-25k-1009.csv',
  'rpa-over-25k-1011.csv',
  'transaction_spend_data_august_10_northern_ireland_office.xls',
].map(name => [name, sharedData(`ledger/${name}`, 'latin1')] as const)

test.skipIf(published.some(([, text]) => text === undefined)).each(published)(
  '%s is taken for a ledger',
  async (_, text) => expect(await kindOf(text ?? '', latin1)).toBe('ledger'),
)

test.each([
  ['ledger', ledgerSample()],
  ['costItems', costItemsSample()],
  ['people', peopleSample()],
  ['sprints', sprintsSample()],
  ['readings', readingsSample()],
  [
    'ledger',
    'Posting date,Supplier name,Cost centre,Account description,Voucher,Debit,Credit\n01/05/2012,A,GDS,IT,V1,5.00,\n',
  ],
])('the sample of %s is taken for what it is', async (kind, text) => {
  expect(await kindOf(text, utf8)).toBe(kind)
})
