import { plainHeader } from '#exchange/tables/columns/exportHeader.ts'

/** Each once: languages share words, and a column is read as often as it is named. */
const plain = (list: string): readonly string[] => [...new Set(list.split(',').map(plainHeader))]

/**
 * What Jira calls its columns in English, German, French, Spanish, Dutch and Polish. It calls an issue a work item
 * since 2025; older and Server exports say issue.
 */
export const jiraColumns = {
  key: plain(
    'issue key,work item key,key,Vorgangsschlüssel,Schlüssel,Clé de ticket,Clé,Clave de incidencia,Clave de la incidencia,Clave,Issuesleutel,Sleutel,Klucz zgłoszenia,Klucz',
  ),
  type: plain(
    'issue type,work item type,work type,issuetype,Vorgangstyp,Type de ticket,Type de demande,Tipo de incidencia,Issuetype,Typ zgłoszenia',
  ),
  id: plain(
    'issue id,work item id,Vorgangs-ID,ID de ticket,ID du ticket,ID de la incidencia,ID de incidencia,Issue-ID,Identyfikator zgłoszenia',
  ),
  summary: plain('summary,Zusammenfassung,Résumé,Resumen,Samenvatting,Podsumowanie'),
  epicName: plain('epic name,Epos-Name,Nom de l’epic,Nom de l’épopée,Nombre de la épica,Nombre de épica'),
  status: plain('status category,status,Statuskategorie,État,Statut,Estado,Categoría de estado,Stan'),
  resolution: plain('resolution,Lösung,Résolution,Resolución,Oplossing,Rozwiązanie'),
  done: plain(
    'resolved,resolution date,Erledigt,Gelöst,Résolu,Résolue,Date de résolution,Resuelta,Resuelto,Opgelost,Rozwiązano',
  ),
  sprint: plain('sprint,sprints'),
  parent: plain(
    'parent key,parent,parent id,parent link,Übergeordnet,Übergeordnete ID,Übergeordneter Vorgang,Parent-ID,ID parent,Ticket parent,Principal,Id principal,Padre,Bovenliggend,Nadrzędny',
  ),
  parentName: plain('parent summary'),
  epic: plain(
    'epic link,epic key,Epos-Verknüpfung,Epic-Verknüpfung,Lien epic,Lien d’epic,Lien d’épopée,Enlace de épica,Enlace a la épica',
  ),
  component: plain(
    'component s,components,component,Komponenten,Komponente/n,Komponente(n),Composants,Composant(s),Componentes,Componente(s),Onderdelen',
  ),
  label: plain('labels,label,Stichwörter,Stichworte,Étiquettes,Etiquetas,Labels,Etykiety'),
  version: plain(
    'fix version s,fix versions,fix version,Lösungsversion,Lösungsversion(en),Version(s) corrigée(s),Versions corrigées,Versión(es) corregida(s),Versiones corregidas',
  ),
  points: plain(
    'story points,story point estimate,story point,points,Story-Points,Story-Point-Schätzung,Points de story,Puntos de historia',
  ),
  spent: plain(
    'time spent,Erfasste Zeit,Benötigte Zeit,Zeitaufwand,Temps passé,Temps consacré,Tiempo trabajado,Tiempo empleado,Tiempo dedicado,Bestede tijd,Czas poświęcony',
  ),
  spentSum: plain(
    'σ time spent,sum time spent,Σ Erfasste Zeit,Σ Benötigte Zeit,Σ Temps passé,Σ Tiempo trabajado',
  ),
  estimate: plain(
    'original estimate,Ursprüngliche Schätzung,Geschätzte Zeit,Estimation originale,Estimation d’origine,Estimación original,Oorspronkelijke schatting,Szacunek pierwotny',
  ),
  estimateSum: plain(
    'σ original estimate,Σ Ursprüngliche Schätzung,Σ Estimation originale,Σ Estimación original',
  ),
  people: plain(
    'assignee,reporter,creator,project lead,watchers,assignee id,reporter id,creator id,project lead id,watchers id,request participants,approvers,developer,tester,' +
      'Zugewiesene Person,Bearbeiter,Autor,Ersteller,Beobachter,Projektleiter,Personne assignée,Responsable,Attribution,Rapporteur,Créateur,Observateurs,Persona asignada,Informador,Creador,Observadores,Toegewezene,Melder,Osoba przypisana,Zgłaszający',
  ),
} as const
