import { expect, test } from 'vitest'
import { readFile } from '#exchange/files/readFile.ts'
import {
  costItemsSample,
  ledgerSample,
  peopleSample,
  readingsSample,
  sprintsSample,
} from '#exchange/tables/samples.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import { looksLike, nobody } from '#features/imports/reading/recognise.ts'
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

test.each([
  [
    'people',
    'Name,Email,Job title,Grade,WTE,Contract type,Annual salary,Start date\n' +
      'Ann Example,a@c.uk,Business analyst,PO3,1.0,Permanent,45000,02/11/2026\n' +
      'Bo Example,b@c.uk,Content designer,PO3,0.6,Permanent,41000,16/11/2026\n',
  ],
  ['readings', 'Month,Value\nSeptember 2026,45000\nOctober 2026,46000\n'],
])('numbers of five digits do not make a row of %s a header of periods', async (kind, text) => {
  expect(await kindOf(text, utf8)).toBe(kind)
})

const EUROS = '4.800,00;960,00;5.760,00'

test.each([
  [
    'Date;Fournisseur;Nature;Centre de coûts;Montant HT;TVA;Montant TTC;Référence;Libellé',
    `18/05/2026;Acme;Prestations;NUMÉRIQUE;${EUROS};F-1;Hébergement`,
  ],
  [
    "Date d'écriture;Tiers;Nature de dépense;Centre de coût;Montant HT;TVA;Montant TTC;N° pièce;Libellé",
    `18/05/2026;Acme;Prestations;NUMÉRIQUE;${EUROS};F-1;Hébergement`,
  ],
  [
    'Fecha contable;Proveedor;Tipo de gasto;Centro de costes;Base imponible;IVA;Importe total;N.º de documento;Concepto',
    `18/05/2026;Acme;Servicios;DIGITAL;${EUROS};F-1;Nube`,
  ],
  [
    'Boekingsdatum;Leverancier;Kostensoort;Kostenplaats;Bedrag excl. btw;Btw;Bedrag incl. btw;Boekstuknummer;Omschrijving',
    `18-05-2026;Acme;Diensten;DIGITAAL;${EUROS};F-1;Wolk`,
  ],
  [
    'Buchungsdatum;Lieferant;Kostenart;Kostenstelle;Nettobetrag;MwSt.;Bruttobetrag;Belegnummer;Buchungstext',
    `18.05.2026;Acme;Dienste;DIGITAL;${EUROS};F-1;Wolke`,
  ],
  [
    'Data księgowania;Dostawca;Rodzaj kosztów;Miejsce powstawania kosztów;Kwota netto;VAT;Kwota brutto;Nr dokumentu;Treść',
    `18.05.2026;Acme;Usługi;CYFROWE;${EUROS};F-1;Chmura`,
  ],
])('a ledger headed %s is taken for one, and every column of it is known', (header, row) => {
  const grid = readGrid(`${header}\n${row}\n${row}`)
  if (!grid.ok) throw new Error(grid.error.code)
  expect(looksLike(grid.value)?.kind).toBe('ledger')
  const table = preview('ledger', grid.value, { context: { ...nobody, currency: 'EUR' } })
  expect(table.columns.map(({ field }) => field)).toEqual([
    'date',
    'supplier',
    'type',
    'area',
    'net',
    'vat',
    'gross',
    'reference',
    'description',
  ])
  expect(table.columns.filter(({ by }) => by !== 'header')).toEqual([])
  expect(table.rows[0]).toMatchObject({
    value: { date: '2026-05-18', reference: 'F-1', money: { net: 480_000, vat: { vat: 96_000 } } },
  })
})

test('a due date, an account of the supplier and its own reference are not those of the payment', () => {
  const header =
    "Date d'échéance;Compte fournisseur;Référence fournisseur;Date comptable;Fournisseur;Montant;N° pièce"
  const grid = readGrid(`${header}\n18/06/2026;401;X-9;18/05/2026;Acme;100,00;F-1`)
  if (!grid.ok) throw new Error(grid.error.code)
  const { columns } = preview('ledger', grid.value, { context: nobody })
  expect(columns.map(({ field }) => field)).toEqual([
    undefined,
    undefined,
    undefined,
    'date',
    'supplier',
    'net',
    'reference',
  ])
})
