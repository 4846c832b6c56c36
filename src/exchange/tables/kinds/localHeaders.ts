/** A header a word or more, as `plainWords` writes them. */
const words = (list: string): readonly string[] => list.split(',')

/** Headers as tables in Spanish, Polish, Dutch, French and German have them, by field; as `plainWords` writes them. */
export const sprintsHeaders = {
  name: words(
    'iteracion,numero de sprint,numer sprintu,iteracja,numer,nummer,sprintnummer,iteratie,numero,iteration nummer',
  ),
  from: words(
    'inicio,fecha de inicio,desde,data rozpoczecia,poczatek,od,begindatum,startdatum,van,date de debut,debut,du,anfang,beginn,von',
  ),
  to: words(
    'fin,fecha de fin,fecha fin,hasta,data zakonczenia,koniec,do,einddatum,einde,tot,date de fin,au,jusqu au,enddatum,ende,bis',
  ),
  goal: words('objetivo,meta,cel,cel sprintu,doel,sprintdoel,objectif,but,ziel,sprintziel'),
}

export const peopleHeaders = {
  role: words('rol,puesto,cargo,rola,stanowisko,functie,poste,fonction,metier,rolle,funktion,stelle'),
  from: words(
    'inicio,fecha de inicio,desde,data rozpoczecia,od,begindatum,startdatum,van,date de debut,debut,beginn,von',
  ),
  to: words('fin,fecha de fin,hasta,data zakonczenia,do,einddatum,tot,date de fin,enddatum,ende,bis'),
  salary: words(
    'salario,salario anual,wynagrodzenie,pensja,salaris,jaarsalaris,salaire,salaire annuel,gehalt,jahresgehalt',
  ),
  dayRate: words(
    'tarifa diaria,tarifa,stawka dzienna,stawka,dagtarief,tarief,tarif journalier,tjm,tagessatz,tagespreis',
  ),
  people: words(
    'personas,numero de personas,liczba osob,osoby,aantal,aantal personen,personnes,nombre,effectif,anzahl,personen',
  ),
  fte: words('etc,dedicacion,etat,vte,etp,quotite,vza'),
  engagement: words(
    'contratacion,tipo de contrato,rodzaj umowy,contractsoort,dienstverband,type de contrat,vertragsart,beschaftigung',
  ),
}

export const effortHeaders = {
  sprint: words('iteracion,iteracja,iteratie,sprintnummer'),
  deliverable: words(
    'entregable,produkt,rezultat,resultaat,oplevering,livrable,ergebnis,liefergegenstand,lieferobjekt',
  ),
  amount: words(
    'esfuerzo,puntos,dias,porcentaje,nakład,punkty,dni,procent,inspanning,punten,dagen,charge,jours,pourcentage,aufwand,punkte,tage,prozent',
  ),
  unit: words('unidad,jednostka,eenheid,unite,einheit'),
}

export const costItemsHeaders = {
  when: words(
    'fecha,fecha de pago,fecha de factura,periodo,data,data faktury,okres,datum,factuurdatum,periode,date de facture,date de paiement,rechnungsdatum,zeitraum',
  ),
  net: words(
    'importe neto,importe,kwota netto,netto,kwota,nettobedrag,bedrag,montant ht,montant,nettobetrag,betrag',
  ),
  gross: words('importe bruto,importe con iva,kwota brutto,brutto,brutobedrag,montant ttc,ttc,bruttobetrag'),
  vat: words('iva,kwota vat,btw,tva,montant tva,mwst,ust,umsatzsteuer'),
  description: words(
    'descripcion,concepto,opis,omschrijving,libelle,objet,designation,beschreibung,bezeichnung',
  ),
  supplier: words('proveedor,dostawca,kontrahent,leverancier,fournisseur,lieferant'),
  category: words(
    'categoria,tipo de gasto,kategoria,rodzaj kosztu,categorie,kostensoort,type de depense,kategorie,kostenart',
  ),
}

export const readingsHeaders = {
  when: words('fecha,periodo,mes,data,okres,miesiac,datum,periode,maand,mois,monat,zeitraum'),
  value: words(
    'valor,resultado,porcentaje,wartosc,wynik,procent,waarde,resultaat,valeur,resultat,pourcentage,wert,ergebnis,prozent',
  ),
  group: words('grupo,grupa,groep,groupe,gruppe'),
  evidence: words('fuente,evidencia,zrodło,bron,preuve,quelle,nachweis'),
}

export const ledgerHeaders = {
  date: words(
    'fecha,fecha de pago,fecha contable,fecha de contabilizacion,fecha de asiento,fecha de operacion,fecha operacion,' +
      'data,data płatnosci,data zapłaty,data ksiegowania,data operacji,data transakcji,' +
      'datum,betaaldatum,boekdatum,boekingsdatum,transactiedatum,' +
      'date de paiement,date paiement,date comptable,date d ecriture,date ecriture,date de comptabilisation,date d operation,date operation,date de piece,date piece,' +
      'buchungsdatum,zahlungsdatum,valutadatum,' +
      'fecha de factura,data faktury,data wystawienia,factuurdatum,date de facture,date facture,rechnungsdatum,belegdatum',
  ),
  net: words(
    'importe neto,base imponible,importe sin iva,importe,kwota netto,wartosc netto,netto,kwota,' +
      'nettobedrag,bedrag excl btw,bedrag exclusief btw,bedrag zonder btw,bedrag,' +
      'montant ht,montant hors taxes,montant hors taxe,total ht,montant,nettobetrag,betrag netto,betrag ohne mwst,betrag',
  ),
  gross: words(
    'importe bruto,importe con iva,importe total,total con iva,kwota brutto,wartosc brutto,brutto,' +
      'brutobedrag,bedrag incl btw,bedrag inclusief btw,bedrag met btw,' +
      'montant ttc,montant toutes taxes comprises,total ttc,ttc,bruttobetrag,betrag brutto,betrag mit mwst',
  ),
  debit: words('debe,cargo,winien,debet,soll'),
  credit: words('haber,abono,ma,haben'),
  side: words(
    'soll haben,s h,s h kennzeichen,vorzeichen,sens,signe,debe haber,d h,signo,debet credit,winien ma,wn ma,znak',
  ),
  vat: words(
    'iva,cuota iva,cuota de iva,importe iva,kwota vat,btw,btw bedrag,tva,montant tva,montant de la tva,mwst,mehrwertsteuer,ust,umsatzsteuer,steuerbetrag',
  ),
  supplier: words(
    'proveedor,nombre del proveedor,nombre proveedor,beneficiario,acreedor,tercero,dostawca,nazwa dostawcy,kontrahent,nazwa kontrahenta,' +
      'leverancier,naam leverancier,leveranciersnaam,crediteur,' +
      'fournisseur,nom du fournisseur,nom fournisseur,beneficiaire,creancier,prestataire,tiers,' +
      'lieferant,lieferantenname,kreditor,zahlungsempfanger',
  ),
  area: words(
    'centro de coste,centro de costes,centro de costo,centro de costos,centro de coste nombre,ceco,centro gestor,' +
      'mpk,miejsce powstawania kosztow,centrum kosztow,kostenplaats,' +
      'centre de cout,centre de couts,section analytique,centre de responsabilite,kostenstelle',
  ),
  type: words(
    'tipo de gasto,naturaleza del gasto,naturaleza,categoria,cuenta contable,cuenta,' +
      'rodzaj kosztu,rodzaj kosztow,rodzaj wydatku,kategoria,kostensoort,soort kosten,grootboekrekening,categorie,' +
      'nature,nature de depense,nature de la depense,nature comptable,type de depense,libelle du compte,intitule du compte,compte,' +
      'kostenart,ausgabenart,sachkonto,kategorie,konto',
  ),
  reference: words(
    'numero de factura,n o de factura,no de factura,n de factura,factura,numero de documento,n o de documento,no de documento,n de documento,n o de asiento,asiento,referencia,' +
      'numer dokumentu,nr dokumentu,numer faktury,nr faktury,numer referencyjny,referencja,' +
      'boekstuknummer,boekstuk,stuknummer,documentnummer,factuurnummer,referentie,' +
      'numero de piece,n de piece,n o de piece,n piece,no piece,piece comptable,numero de facture,n de facture,n facture,no facture,numero d ecriture,n ecriture,' +
      'belegnummer,beleg nr,belegnr,rechnungsnummer,rechnungs nr,dokumentnummer,referenz',
  ),
  description: words(
    'descripcion,concepto,detalle,opis,tresc,omschrijving,toelichting,libelle,libelle ecriture,libelle de l ecriture,objet,designation,' +
      'buchungstext,beschreibung,verwendungszweck,bezeichnung',
  ),
  entity: words('entidad,jednostka,organisatie,entite,behorde,dienststelle'),
}
