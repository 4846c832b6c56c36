import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'
import { ledgerHeaders } from './localHeaders.ts'
import { notVatWords, vatWordsField } from './vatWords.ts'

const headed = (english: string, local: readonly string[]) => [...english.split(','), ...local]

/** Columns of a ledger of spend as public bodies head them. Written as `plainWords` writes them. */
export const ledgerFields: readonly FieldSpec[] = [
  {
    name: 'date',
    required: true,
    date: true,
    headers: headed(
      'date,payment date,date paid,date of payment,paid,transaction date,posting date,effective date,' +
        'gl date,clearing date,invoice date,period,month',
      ledgerHeaders.date,
    ),
    not: /due|created|number|order|contract|start|end\b|echeance|vencimiento|fallig|verval|commande|pedido|bestell/,
    fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
  },
  {
    name: 'net',
    required: false,
    amount: true,
    headers: headed(
      'net,net amount,amount net,amount excluding vat,amount excl vat,amount ex vat,excl vat,ex vat,' +
        'net of vat,amount,amount in sterling,payment amount,value,cost,total,spend,gbp,price',
      ledgerHeaders.net,
    ),
    not: /gross|including|incl\b|inc vat|vat amount|\bvat registration|number|centre|center|code|type|category|brutto|ttc|mwst|iva|btw|debit|credit\b/,
    holds: notVatWords,
    // Of several number columns money is the one written with pence or a sign, else the largest.
    fits: shape => (shape.numbers > 0.5 ? 1 + shape.money * 10 + Math.min(shape.largest, 1e9) / 1e10 : 0),
  },
  {
    name: 'gross',
    required: false,
    amount: true,
    headers: headed(
      'gross,gross amount,amount gross,amount including vat,amount incl vat,amount inc vat,incl vat,' +
        'inc vat,including vat',
      ledgerHeaders.gross,
    ),
    not: /excl|ex vat|number|code/,
    holds: notVatWords,
  },
  {
    name: 'debit',
    required: false,
    amount: true,
    headers: headed('debit,debit amount,debits,dr', ledgerHeaders.debit),
    not: /card|direct|account|code|credit|\bcr\b|haber\b|haben\b|\bma\b/,
  },
  {
    name: 'credit',
    required: false,
    amount: true,
    credits: true,
    headers: headed('credit,credit amount,credits,cr', ledgerHeaders.credit),
    not: /card|note|account|code|debit|terms|\bdr\b|debe\b|debet|soll\b|\bwn\b|winien/,
  },
  {
    name: 'side',
    required: false,
    headers: headed(
      'cr dr,dr cr,debit credit,credit debit,debit or credit,credit or debit,d c,c d,dc indicator,' +
        'debit credit indicator,sign',
      ledgerHeaders.side,
    ),
    not: /amount|card|note|account|code|terms|date|number|\bno\b|name|\boff\b/,
    holds: shape => shape.smallest === Infinity,
  },
  {
    name: 'vat',
    required: false,
    amount: true,
    headers: headed(
      'vat,vat amount,amount of vat,irrecoverable vat,tax,hst,gst,sales tax',
      ledgerHeaders.vat,
    ),
    not: /number|registration|code|rate|excl|incl|ex vat|inc vat|net|gross|included|status|basis|treatment/,
    holds: notVatWords,
  },
  vatWordsField,
  {
    name: 'supplier',
    required: false,
    headers: headed(
      'supplier,supplier name,vendor,vendor name,merchant,merchant name,payee,payee name,beneficiary,' +
        'company,creditor',
      ledgerHeaders.supplier,
    ),
    not: /type|size|postcode|post code|number|code|category|sme|site|contract|\bid\b|\bno\b|region|address/,
    fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
  },
  {
    name: 'area',
    required: false,
    headers: headed(
      'expense area,cost centre,cost centre description,cost centre name,cost center,' +
        'cost center description,cost center name,cost centre code,cost center code,service area,' +
        'service division label,directorate,area,business unit,division',
      ledgerHeaders.area,
    ),
    not: /supplier|account|expense type/,
  },
  {
    name: 'type',
    required: false,
    headers: headed(
      'expense type,revised expense type,expenses type,account code description,account description,' +
        'category,spend category,cost type,expense category,subjective,subjective description,' +
        'nominal description,nominal account description,nominal name,account name,gl description,type,' +
        'nominal code,nominal account,nominal,account code,gl account,gl code,account',
      ledgerHeaders.type,
    ),
    not: /supplier|vendor|merchant|document|expenditure|transaction type|capital|budget|bank|payee|fournisseur|proveedor|lieferant|leverancier|dostawc/,
  },
  {
    name: 'reference',
    required: false,
    headers: headed(
      'transaction number,transaction no,transaction id,transaction reference,transaction ref,' +
        'voucher number,voucher,document number,document no,doc number,doc no,invoice number,invoice no,' +
        'reference,ref,payment reference',
      ledgerHeaders.reference,
    ),
    not: /supplier|vendor|contract|project|vat|order|fournisseur|proveedor|lieferant|leverancier|commande|pedido|bestell/,
  },
  {
    name: 'description',
    required: false,
    headers: headed(
      'description,expense description,po line description,line description,item text,narrative,details,' +
        'purpose,service description,what',
      ledgerHeaders.description,
    ),
    not: /supplier|merchant|account|cost centre|category/,
  },
  {
    name: 'entity',
    required: false,
    headers: headed(
      'entity,body,body name,organisation,organisation name,organization,department,department family,' +
        'departmental family',
      ledgerHeaders.entity,
    ),
    not: /code|label|uri/,
  },
]
