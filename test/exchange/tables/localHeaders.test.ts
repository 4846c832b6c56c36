import { expect, test } from 'vitest'
import type { Kind } from '#exchange/tables/types.ts'
import { aSprint, day } from '#test/support/builders.ts'
import { read } from './read.ts'

const sprints = [aSprint({ number: 4, from: day('2026-05-18'), to: day('2026-05-29') })]

const tables: readonly (readonly [Kind, string, string])[] = [
  ['sprints', 'Itération;Début;Fin;Objectif', 'Sprint 4;18 mai 2026;29 mai 2026;Déployer'],
  ['sprints', 'Iteración;Inicio;Fin;Objetivo', 'Sprint 4;18 mayo 2026;29 mayo 2026;Meta'],
  ['sprints', 'Numer sprintu;Początek;Koniec;Cel', '4;18 maja 2026;29 maja 2026;Szukanie'],
  ['sprints', 'Sprintnummer;Begindatum;Einddatum;Doel', '4;18 mei 2026;29 mei 2026;Zoeken'],
  ['sprints', 'Nummer;Beginn;Ende;Ziel', '4;18. Mai 2026;29. Mai 2026;Suche'],
  ['people', 'Rôle;Effectif;ETP;Tarif journalier;Date de début;Date de fin', 'Dév;2;1;420,00;18.05.2026;'],
  ['people', 'Rolle;Anzahl;VZÄ;Tagessatz;Von;Bis', 'Entwicklung;2;1;420,00;18.05.2026;'],
  ['people', 'Stanowisko;Liczba osób;Etat;Stawka dzienna;Od;Do', 'Programista;2;1;420,00;18.05.2026;'],
  ['people', 'Functie;Aantal;FTE;Dienstverband;Dagtarief;Van;Tot', 'Tester;2;1;extern;420,00;18-05-2026;'],
  ['ledger', 'Fecha;Proveedor;N.º de factura;Importe', '18/05/2026;Acme;A-1;100,00'],
  ['ledger', 'Date;Doc No;Supplier;Amount', '18/05/2026;900;Acme;100.00'],
  ['effort', 'Sprint;Livrable;Charge;Unité', '4;Recherche;5;points'],
  ['effort', 'Sprint;Ergebnis;Aufwand;Einheit', '4;Suche;5;points'],
  ['costItems', 'Fecha;Concepto;Proveedor;Importe neto;IVA', '18/05/2026;Nube;Acme;100,00;21,00'],
  ['costItems', 'Datum;Omschrijving;Leverancier;Nettobedrag;Btw', '18-05-2026;Wolk;Acme;100,00;21,00'],
  ['readings', 'Datum;Wert;Gruppe;Quelle', '18.05.2026;61,5;Alle;Umfrage'],
  ['readings', 'Data;Wartość;Grupa;Źródło', '18.05.2026;61,5;;Ankieta'],
]

test.each(tables)('%s headed %s: every column is known', (kind, header, row) => {
  const table = read(kind, `${header}\n${row}`, { context: { sprints } })
  expect(table.columns.filter(({ by }) => by !== 'header').map(each => each.header)).toEqual([])
  expect(table.counts).toMatchObject({ ok: 1, bad: 0 })
})

test('the last day and the goal of a French sprint are read', () => {
  const table = read('sprints', 'Itération;Début;Fin;Objectif\nSprint 4;18 mai 2026;27 mai 2026;Déployer')
  expect(table.rows).toMatchObject([{ value: { number: 4, to: '2026-05-27', goal: 'Déployer' } }])
})
