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
