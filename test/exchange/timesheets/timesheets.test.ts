import { expect, test } from 'vitest'
import { backlogSource } from '#exchange/backlog/readBacklog.ts'
import { jiraSample } from '#exchange/backlog/samples.ts'
import { clockSeconds, timeOfDay } from '#exchange/timesheets/clock.ts'
import { looksLikeTimesheet } from '#exchange/timesheets/headers.ts'
import { clockifySample, harvestSample, kimaiSample, togglSample } from '#exchange/timesheets/samples.ts'
import { gridOf } from '#test/exchange/backlog/readText.ts'
import { aDeliverable } from '#test/support/builders.ts'
import { dayLines, effortLines, timesheetOf } from './timesheetOf.ts'

const choices = ({ doubts }: ReturnType<typeof timesheetOf>) =>
  Object.fromEntries(doubts.map(doubt => [doubt.id, doubt.chosen]))
const codes = ({ notices }: ReturnType<typeof timesheetOf>) => notices.map(({ code }) => code)

test.each([
  ['toggl', togglSample()],
  ['clockify', clockifySample()],
  ['harvest', harvestSample()],
  ['kimai', kimaiSample()],
] as const)('the sample of %s is recognised, and is no backlog', (source, text) => {
  expect(looksLikeTimesheet(gridOf(text))).toBe(true)
  expect(backlogSource(gridOf(text))).toBeUndefined()
  expect(timesheetOf(text).source).toBe(source)
})

test('other tables are no timesheet', () => {
  expect(looksLikeTimesheet(gridOf(jiraSample()))).toBe(false)
  expect(looksLikeTimesheet(gridOf('Sprint,Deliverable,Days\n1,Search,2'))).toBe(false)
  expect(looksLikeTimesheet(gridOf('Date,Supplier,Amount\n01/04/2026,Acme,5.00'))).toBe(false)
})

test('Toggl: clock times, one past midnight', () => {
  const timesheet = timesheetOf(togglSample())
  expect(effortLines(timesheet)).toEqual(['s1 / place search / 1', 's2 / renewals / 0.2'])
  expect(timesheet.totals).toEqual({ all: 1.2, inSprints: 1.2, outside: 0, notLinked: 0 })
  expect(choices(timesheet)).toEqual({ 'timesheet-deliverable': 'project', 'timesheet-role': 'none' })
  const roles = timesheetOf(togglSample(), {
    answers: { 'timesheet-deliverable': 'task', 'timesheet-role': 'tag' },
  })
  expect(dayLines(roles)).toEqual([
    's1 / build / developer / 0.47',
    's1 / research / researcher / 0.53',
    's2 / build / developer / 0.2',
  ])
})

test('Clockify: the group is the role, money is not read', () => {
  const timesheet = timesheetOf(clockifySample())
  expect(dayLines(timesheet)).toEqual([
    's1 / online form / designers / 0.5',
    's1 / online form / developers / 1',
    's2 / payments / developers / 0.5',
  ])
  expect(codes(timesheet)).toEqual(['timesheet-people'])
})

test('Harvest: decimal hours and its own roles', () => {
  const timesheet = timesheetOf(harvestSample())
  expect(dayLines(timesheet)).toEqual([
    's1 / map of parks / content designer / 0.7',
    's1 / map of parks / developer / 0.87',
    's1 / opening times / content designer / 0.43',
  ])
  expect(timesheet.totals.all).toBe(2)
})

test('Kimai: a number that fits start and end as seconds is proposed as such', () => {
  const timesheet = timesheetOf(kimaiSample())
  expect(choices(timesheet)).toMatchObject({ 'timesheet-unit:Duration': 'seconds' })
  expect(timesheet.totals.all).toBe(1.2)
  const minutes = timesheetOf(kimaiSample(), { answers: { 'timesheet-unit:Duration': 'minutes' } })
  expect(minutes.totals.all).toBe(72)
})

test.each([
  [
    'German',
    'Projekt;Kunde;Beschreibung;Aufgabe;Benutzer;Gruppe;Startdatum;Startzeit;Enddatum;Endzeit;Dauer (h);Dauer (dezimal);Rechnungsbetrag (CHF)\nSuche;A;x;Bau;Muster;Team;13.04.2026;09:00;13.04.2026;16:30;7:30:00;7,50;0,00\nGesamt;;;;;;;;;;7:30:00;7,50;0,00',
  ],
  [
    'French',
    'Projet,Client,Description,Utilisateur,Date de début,Heure de début,Date de fin,Heure de fin,Durée (décimal),Montant (EUR)\nSuche,A,x,Exemple,13/04/2026,09:00,13/04/2026,16:30,"7,5","0,00"\nTotal,,,,,,,,"7,5",',
  ],
  [
    'Spanish',
    '"Proyecto","Cliente","Descripción","Usuario","Correo","Etiquetas","Fecha inicio","Hora inicio","Fecha fin","Hora fin","Duración (h)","Importe (USD)"\n"Suche","A","x","Ejemplo","e@example.org","","13/04/2026","09:00","13/04/2026","16:30","07:30:00","0"\n"Suma","","","","","","","","","","07:30:00",""',
  ],
  [
    'Dutch',
    'Project,Klant,Taak,Gebruiker,Startdatum,Starttijd,Einddatum,Eindtijd,Duur (h)\nSuche,A,Bouw,Voorbeeld,13-04-2026,09:00,13-04-2026,16:30,07:30:00\nTotaal,,,,,,,,07:30:00',
  ],
  [
    'Polish',
    'Projekt;Klient;Zadanie;Użytkownik;Data rozpoczęcia;Godzina rozpoczęcia;Data zakończenia;Godzina zakończenia;Czas trwania (h)\nSuche;A;Budowa;Przykład;13.04.2026;09:00;13.04.2026;16:30;07:30:00\nRazem;;;;;;;;07:30:00',
  ],
])('%s headers, the total in the last row compared and not added', (_language, text) => {
  const timesheet = timesheetOf(text, { answers: { 'timesheet-deliverable': 'project' } })
  expect(effortLines(timesheet)).toEqual(['s1 / suche / 1'])
  expect(timesheet.stated).toEqual([{ row: 3, stated: 7.5, found: 7.5 }])
  expect(timesheet.counts).toMatchObject({ rows: 1, entries: 1, bad: 0 })
  expect(codes(timesheet)).not.toContain('timesheet-total-differs')
})

test('without a duration, start and end tell it, also past midnight; a total that differs is said', () => {
  const timesheet = timesheetOf(
    [
      'Date,From,To,Duration,Project,Activity,User',
      '2026-04-13,09:00,12:45,,Search,Build,example',
      '2026-04-13,11:30 PM,1:15 AM,,Search,Build,example',
      '2026-04-14,09:00,11:00,-,Search,Build,example',
      ',,,8:00,,,',
    ].join('\n'),
  )
  expect(timesheet.totals.all).toBe(1)
  expect(codes(timesheet)).toEqual([
    'timesheet-midnight',
    'timesheet-total-differs',
    'timesheet-people-no-role',
  ])
  expect(timesheet.stated).toEqual([{ row: 5, stated: 8, found: 7.5 }])
})

test('work over midnight is split where the days belong to different sprints, by its dates or by its times', () => {
  const dated = timesheetOf(
    [
      'Projekt,Startdatum,Startzeit,Enddatum,Endzeit,Dauer',
      'Suche,2026-04-14,22:00:00,2026-04-15,02:00:00,04:00:00',
      'Suche,2026-04-28,23:00:00,2026-04-29,01:00:00,01:30:00',
      'Suche,2026-04-10,23:00:00,2026-04-11,01:00:00,02:00:00',
    ].join('\n'),
    { hoursPerDay: 1 },
  )
  expect(effortLines(dated)).toEqual(['s1 / suche / 4', 's2 / suche / 2.75'])
  expect(dated.totals).toMatchObject({ all: 7.5, inSprints: 6.75, outside: 0.75 })
  expect(dated.counts).toMatchObject({ rows: 3, entries: 3, outside: 1 })
  const timed = timesheetOf(
    ['Datum;Von;Bis;Dauer;Projekt;Tätigkeit', '14.04.2026;23:00;01:00;2,00;Karte;Bau'].join('\n'),
    { hoursPerDay: 1 },
  )
  expect(effortLines(timed)).toEqual(['s1 / karte / 1', 's2 / karte / 1'])
  expect(codes(timed)).toContain('timesheet-midnight')
})

test('entries that came in before are known again, the second of two that are the same too', () => {
  const entry = '2026-04-13,09:00,Search,1:00:00'
  const header = 'Start date,Start time,Project,Duration'
  const first = timesheetOf([header, entry].join('\n'), { hoursPerDay: 1 })
  expect(first.newEffort).toEqual(first.effort)
  const known = Object.fromEntries(first.sprints.map(({ sprint, prints }) => [sprint, prints]))
  const both = timesheetOf([header, entry, entry, '2026-04-16,09:00,Search,2:00:00'].join('\n'), {
    hoursPerDay: 1,
    known,
  })
  expect(both.effort.map(({ days }) => days)).toEqual([2, 2])
  expect(both.newEffort.map(({ sprint, days }) => `${sprint} ${days}`)).toEqual(['s1 1', 's2 2'])
})

test('what cannot be read is an issue, what lies in no sprint or names nothing is said', () => {
  const timesheet = timesheetOf(
    [
      'Start date,Project,Duration',
      '2026-04-13,Search,1:30:00',
      '2026-04-13,Search,soon',
      ',Search,1:00:00',
      '2026-04-13,Search,',
      '2026-07-01,Search,0:45:00',
      '2026-04-13,,0:45:00',
    ].join('\n'),
  )
  expect(timesheet.issues.map(({ row, code, column }) => `${row} ${column} ${code}`)).toEqual([
    '3 Duration cell-duration',
    '4 Start date cell-empty',
    '5 Duration cell-empty',
  ])
  expect(timesheet.counts).toEqual({ rows: 6, entries: 3, leftOut: 0, bad: 3, notLinked: 1, outside: 1 })
  expect(timesheet.totals).toEqual({ all: 0.4, inSprints: 0.3, outside: 0.1, notLinked: 0.1 })
})

test('without hours in a day there are no days, and the reason is said', () => {
  const timesheet = timesheetOf(togglSample(), { hoursPerDay: 0 })
  expect([timesheet.days, codes(timesheet)[0]]).toEqual([[], 'timesheet-no-hours'])
})

test('a summary has no dates: its sprint is asked', () => {
  const text =
    '"Project","Client","Description","Time (h)","Time (decimal)","Amount (EUR)"\n"Search","A","x","15:00:00","15.00","0.00"'
  expect(timesheetOf(text).totals).toMatchObject({ inSprints: 0, outside: 2 })
  const placed = timesheetOf(text, { answers: { 'timesheet-sprint': 's2' } })
  expect(effortLines(placed)).toEqual(['s2 / search / 2'])
})

test('the column whose names the team has is proposed, and the match can be overridden', () => {
  const context = { deliverables: [aDeliverable({ id: 'd1', name: 'Build' })] }
  const timesheet = timesheetOf(togglSample(), { context })
  expect(choices(timesheet)['timesheet-deliverable']).toBe('task')
  expect(timesheet.deliverables).toMatchObject([
    { key: 'build', matched: { id: 'd1', by: 'name' } },
    { key: 'research' },
  ])
  const other = timesheetOf(togglSample(), { context, deliverables: { build: '', research: 'd1' } })
  expect(other.deliverables.map(one => one.matched)).toEqual([undefined, { id: 'd1', by: 'chosen' }])
})

test('a row with several tags is asked about', () => {
  const text = 'Start date,Tags,Client,Duration\n2026-04-13,"web, api",A,7:30:00\n2026-04-13,web,A,7:30:00'
  const first = timesheetOf(text, { answers: { 'timesheet-deliverable': 'tag' } })
  expect(effortLines(first)).toEqual(['s1 / web / 2'])
  const none = timesheetOf(text, {
    answers: { 'timesheet-deliverable': 'tag', 'timesheet-several:tag': 'none' },
  })
  expect(effortLines(none)).toEqual(['s1 / - / 1', 's1 / web / 1'])
})

test.each([
  ['1:30:00', 5400],
  ['26:15', 94_500],
  ['1h 30m', 5400],
  ['45 min', 2700],
  ['2h', 7200],
  ['7.5', undefined],
  ['', undefined],
  ['1:75', undefined],
])('the length %s is %s seconds', (text, seconds) => {
  expect(clockSeconds(text)).toBe(seconds)
})

test.each([
  ['09:00:00 AM', 32_400],
  ['12:15 AM', 900],
  ['12:15 pm', 44_100],
  ['2026-04-13 14:30', 52_200],
  ['24:00', 86_400],
  ['noon', undefined],
  ['9:75', undefined],
])('the time %s is %s seconds after midnight', (text, seconds) => {
  expect(timeOfDay(text)).toBe(seconds)
})
