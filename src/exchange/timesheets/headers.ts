import { exportHeader, plainHeader, type ExportHeader } from '#exchange/tables/columns/exportHeader.ts'
import type { Grid } from '#exchange/tables/grid.ts'
import type { TimesheetSource } from './types.ts'

/** What timesheets call their columns: English, German, French, Spanish, Dutch, Polish. Money, notes and descriptions are not read. */
const words = {
  date: [
    'Start date',
    'Date',
    'Day',
    'Startdatum',
    'Datum',
    'Date de début',
    'Fecha de inicio',
    'Fecha inicio',
    'Fecha',
    'Begindatum',
    'Data rozpoczęcia',
    'Data',
  ],
  endDate: [
    'End date',
    'Enddatum',
    'Date de fin',
    'Fecha de finalización',
    'Fecha de fin',
    'Fecha fin',
    'Einddatum',
    'Data zakończenia',
  ],
  start: [
    'Start time',
    'Begin',
    'From',
    'Started at',
    'Startzeit',
    'Beginn',
    'Von',
    'Heure de début',
    'Début',
    'Hora de inicio',
    'Hora inicio',
    'Inicio',
    'Starttijd',
    'Begintijd',
    'Van',
    'Godzina rozpoczęcia',
    'Czas rozpoczęcia',
    'Początek',
    'Od',
  ],
  end: [
    'End time',
    'End',
    'To',
    'Ended at',
    'Endzeit',
    'Ende',
    'Bis',
    'Heure de fin',
    'Fin',
    'Hora de finalización',
    'Hora de fin',
    'Hora fin',
    'Eindtijd',
    'Einde',
    'Tot',
    'Godzina zakończenia',
    'Czas zakończenia',
    'Koniec',
    'Do',
  ],
  duration: [
    'Duration (h)',
    'Time (h)',
    'Duration',
    'Tracked time',
    'Dauer (h)',
    'Dauer',
    'Durée (h)',
    'Durée',
    'Duración (h)',
    'Duración',
    'Duur (h)',
    'Duur',
    'Tijdsduur',
    'Czas trwania (h)',
    'Czas trwania',
  ],
  hours: [
    'Duration (decimal)',
    'Time (decimal)',
    'Hours',
    'Dauer (dezimal)',
    'Dauer (decimal)',
    'Stunden',
    'Durée (décimal)',
    'Durée (décimale)',
    'Heures',
    'Duración (decimal)',
    'Horas',
    'Duur (decimaal)',
    'Duur (decimal)',
    'Uren',
    'Czas trwania (dziesiętnie)',
    'Czas trwania (dziesiętny)',
    'Godziny',
  ],
  project: ['Project', 'Projekt', 'Projet', 'Proyecto'],
  task: [
    'Task',
    'Activity',
    'Aufgabe',
    'Tätigkeit',
    'Tâche',
    'Activité',
    'Tarea',
    'Actividad',
    'Taak',
    'Activiteit',
    'Zadanie',
    'Aktywność',
  ],
  tag: ['Tags', 'Tag', 'Schlagworte', 'Schlagwörter', 'Étiquettes', 'Etiquetas', 'Tagi', 'Znaczniki'],
  client: ['Client', 'Customer', 'Kunde', 'Cliente', 'Klant', 'Klient'],
  role: [
    'Roles',
    'Role',
    'Group',
    'Team',
    'Department',
    'Rolle',
    'Gruppe',
    'Rôle',
    'Groupe',
    'Équipe',
    'Rol',
    'Grupo',
    'Equipo',
    'Groep',
    'Rola',
    'Grupa',
    'Zespół',
  ],
  people: [
    'User',
    'Email',
    'E-mail',
    'First Name',
    'Last Name',
    'Member',
    'Name',
    'Username',
    'Account',
    'Employee',
    'Staff',
    'Benutzer',
    'Benutzername',
    'Mitarbeiter',
    'Vorname',
    'Nachname',
    'Utilisateur',
    'Prénom',
    'Nom',
    'Usuario',
    'Correo',
    'Correo electrónico',
    'Nombre',
    'Apellido',
    'Gebruiker',
    'Medewerker',
    'Voornaam',
    'Achternaam',
    'Użytkownik',
    'Imię',
    'Nazwisko',
  ],
} as const

type Field = keyof typeof words

const plain = Object.entries(words).map(([field, names]) => [field, [...new Set(names.map(plainHeader))]])

/** The names of each field's columns, as `plainHeader` writes them. */
export const timesheetColumns: Readonly<Record<Field, readonly string[]>> = Object.fromEntries(plain)

const times = [...timesheetColumns.duration, ...timesheetColumns.hours]
const whats = [...timesheetColumns.project, ...timesheetColumns.task, ...timesheetColumns.client]

/** The header of a timesheet: a column of time, one of what it was for. */
export const timesheetHeader = (grid: Grid): ExportHeader | undefined =>
  exportHeader(grid, [times, whats]) ??
  exportHeader(grid, [timesheetColumns.start, timesheetColumns.end, timesheetColumns.date, whats])

/** Whether a table has the columns of a timesheet. */
export const looksLikeTimesheet = (grid: Grid): boolean => timesheetHeader(grid) !== undefined

const tells = (header: ExportHeader, names: readonly string[]) =>
  names.some(name => header.plain.includes(plainHeader(name)))

/** The tool whose columns these are. */
export function timesheetSource(header: ExportHeader): TimesheetSource {
  const hours = timesheetColumns.hours.filter(name => /dec|dez|dzies/u.test(name))
  if (tells(header, hours) || tells(header, ['Duration (h)', 'Dauer (h)', 'Time (h)'])) return 'clockify'
  if (
    tells(header, ['Hours', 'Stunden', 'Heures', 'Horas']) &&
    tells(header, ['Project Code', 'Billable?', 'Notes'])
  )
    return 'harvest'
  if (tells(header, ['Activity', 'Tätigkeit', 'Activité', 'Actividad', 'Activiteit', 'Aktywność']))
    return 'kimai'
  return tells(header, ['Duration', 'Dauer', 'Durée', 'Duración', 'Duur', 'Czas trwania']) ? 'toggl' : 'other'
}
