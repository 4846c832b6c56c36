import { expect, test } from 'vitest'
import { backlogOf, effortLines } from './readText.ts'

test.each([
  [
    'Vorgangsschlüssel;Vorgangstyp;Zusammenfassung;Status;Sprint;Sprint;Benutzerdefinierte Felder (Story Points);Epic-Verknüpfung;Erfasste Zeit;Zugewiesene Person',
    'ABC-1;Epic;Anträge;Offen;;;;;;',
    'ABC-2;Story;Formular;Erledigt;Sprint 1;;3,0;ABC-1;14400;Max Muster',
    'ABC-4;Unteraufgabe;Teil;Erledigt;Sprint 1;;;;7200;Max Muster',
    'ABC-3;Story;Prüfung;Abgebrochen;Sprint 1;;5,0;ABC-1;28800;Max Muster',
  ],
  [
    'Clé de ticket;Type de ticket;Résumé;État;Sprint;Sprint;Champs personnalisés (Story Points);Lien d’épopée;Temps consacré;Responsable',
    'ABC-1;Épopée;Anträge;Ouvert;;;;;;',
    'ABC-2;Story;Formulaire;Terminé;Sprint 1;;3,0;ABC-1;14400;Max Muster',
    'ABC-4;Sous-tâche;Partie;Terminé;Sprint 1;;;;7200;Max Muster',
    'ABC-3;Story;Contrôle;Annulé;Sprint 1;;5,0;ABC-1;28800;Max Muster',
  ],
  [
    'Clave de incidencia;Tipo de Incidencia;Resumen;Estado;Sprint;Sprint;Campo personalizado (Story Points);Enlace de épica;Tiempo Trabajado;Persona asignada',
    'ABC-1;Épica;Anträge;Abierta;;;;;;',
    'ABC-2;Historia;Formulario;Finalizada;Sprint 1;;3,0;ABC-1;14400;Max Muster',
    'ABC-4;Subtarea;Parte;Finalizada;Sprint 1;;;;7200;Max Muster',
    'ABC-3;Historia;Prueba;Cancelada;Sprint 1;;5,0;ABC-1;28800;Max Muster',
  ],
])('an export of Jira headed %s is read', (...rows) => {
  const backlog = backlogOf(rows.join('\n'))
  expect(backlog.source).toBe('jira')
  expect(effortLines(backlog)).toEqual(['Sprint 1 / Anträge 3'])
  expect(backlog.counts).toMatchObject({ rows: 4, containers: 1, leftOut: 1 })
  expect(JSON.stringify(backlog)).not.toContain('Muster')
})
