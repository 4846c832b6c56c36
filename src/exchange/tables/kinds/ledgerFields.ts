import type { FieldSpec } from '#exchange/tables/columns/fieldSpec.ts'

/**
 * Columns of a ledger of spend as public bodies head them, and as the same columns are called in Spanish, Polish,
 * Dutch, French and German. Written as `plainWords` writes them.
 */
export const ledgerFields: readonly FieldSpec[] = [
  {
    name: 'date',
    required: true,
    date: true,
    headers: (
      'date,payment date,date paid,date of payment,paid,transaction date,posting date,effective date,gl date,clearing date,' +
      'invoice date,period,month,' +
      'fecha,fecha de pago,data,data płatnosci,data zapłaty,datum,betaaldatum,boekdatum,date de paiement,date paiement,' +
      'date comptable,buchungsdatum,zahlungsdatum,fecha de factura,data faktury,factuurdatum,date facture,' +
      'rechnungsdatum,belegdatum'
    ).split(','),
    not: /due|created|number|order|contract|start|end\b/,
    fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
  },
  {
    name: 'net',
    required: false,
    amount: true,
    headers: (
      'net,net amount,amount net,amount excluding vat,amount excl vat,amount ex vat,excl vat,ex vat,net of vat,amount,' +
      'amount in sterling,payment amount,value,cost,total,spend,gbp,price,' +
      'importe neto,importe,kwota netto,netto,kwota,nettobedrag,bedrag,montant ht,montant,nettobetrag,betrag'
    ).split(','),
    not: /gross|including|incl\b|inc vat|vat amount|\bvat registration|number|centre|center|code|type|category|brutto|ttc|mwst|iva|btw|debit|credit\b/,
    // Of several number columns money is the one written with pence or a sign, else the largest.
    fits: shape => (shape.numbers > 0.5 ? 1 + shape.money * 10 + Math.min(shape.largest, 1e9) / 1e10 : 0),
  },
  {
    name: 'gross',
    required: false,
    amount: true,
    headers: (
      'gross,gross amount,amount gross,amount including vat,amount incl vat,amount inc vat,incl vat,inc vat,including vat,' +
      'importe bruto,importe con iva,kwota brutto,brutto,brutobedrag,bedrag incl btw,montant ttc,ttc,bruttobetrag'
    ).split(','),
    not: /excl|ex vat|number|code/,
  },
  {
    name: 'debit',
    required: false,
    amount: true,
    headers: 'debit,debit amount,debits,dr,debe,cargo,winien,debet,soll'.split(','),
    not: /card|direct|account|code|credit/,
  },
  {
    name: 'credit',
    required: false,
    amount: true,
    headers: 'credit,credit amount,credits,cr,haber,abono,ma,haben'.split(','),
    not: /card|note|account|code|debit|terms/,
  },
  {
    name: 'vat',
    required: false,
    amount: true,
    headers: (
      'vat,vat amount,amount of vat,irrecoverable vat,tax,hst,gst,sales tax,' +
      'iva,cuota iva,kwota vat,btw,btw bedrag,tva,montant tva,mwst,ust,umsatzsteuer'
    ).split(','),
    not: /number|registration|code|rate|excl|incl|ex vat|inc vat|net|gross|included|status/,
  },
  {
    name: 'supplier',
    required: false,
    headers: (
      'supplier,supplier name,vendor,vendor name,merchant,merchant name,payee,payee name,beneficiary,company,creditor,' +
      'proveedor,beneficiario,dostawca,kontrahent,leverancier,crediteur,fournisseur,beneficiaire,lieferant,kreditor'
    ).split(','),
    not: /type|size|postcode|post code|number|code|category|sme|site|contract|\bid\b|\bno\b|region|address/,
    fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
  },
  {
    name: 'area',
    required: false,
    headers: (
      'expense area,cost centre,cost centre description,cost centre name,cost center,cost center description,cost center name,cost centre code,cost center code,service area,service division label,' +
      'directorate,area,business unit,division,' +
      'centro de coste,centro de costes,centro de coste nombre,mpk,kostenplaats,centre de cout,kostenstelle'
    ).split(','),
    not: /supplier|account|expense type/,
  },
  {
    name: 'type',
    required: false,
    headers: (
      'expense type,revised expense type,expenses type,account code description,account description,category,' +
      'spend category,cost type,expense category,subjective,subjective description,nominal description,nominal account description,nominal name,account name,gl description,' +
      'type,nominal code,nominal account,nominal,account code,gl account,gl code,account,' +
      'tipo de gasto,categoria,rodzaj kosztu,kategoria,kostensoort,categorie,type de depense,kostenart,kategorie'
    ).split(','),
    not: /supplier|vendor|merchant|document|expenditure|transaction type|capital|budget|bank|payee/,
  },
  {
    name: 'reference',
    required: false,
    headers: (
      'transaction number,transaction no,transaction id,transaction reference,transaction ref,voucher number,voucher,' +
      'document number,document no,doc number,doc no,invoice number,invoice no,reference,ref,payment reference,' +
      'numero de factura,n o de factura,no de factura,factura,referencia,numer dokumentu,numer faktury,factuurnummer,referentie,numero de facture,' +
      'belegnummer,rechnungsnummer'
    ).split(','),
    not: /supplier|vendor|contract|project|vat|order/,
  },
  {
    name: 'description',
    required: false,
    headers: (
      'description,expense description,po line description,line description,item text,narrative,details,purpose,' +
      'service description,what,' +
      'descripcion,concepto,opis,omschrijving,libelle,objet,beschreibung,verwendungszweck,bezeichnung'
    ).split(','),
    not: /supplier|merchant|account|cost centre|category/,
  },
  {
    name: 'entity',
    required: false,
    headers: (
      'entity,body,body name,organisation,organisation name,organization,department,department family,' +
      'departmental family,entidad,jednostka,organisatie,entite,behorde,dienststelle'
    ).split(','),
    not: /code|label|uri/,
  },
]
