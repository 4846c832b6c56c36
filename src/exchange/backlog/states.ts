import { plainWords } from '#exchange/tables/cells/choice.ts'

const done = new Set([
  'done',
  'closed',
  'resolved',
  'complete',
  'completed',
  'released',
  'accepted',
  'finished',
  'live',
  'shipped',
  'deployed',
  ...'erledigt,fertig,geschlossen,gelost,abgeschlossen,terminé,fini,fermé,clos,résolu,livré,hecho,finalizada,finalizado,cerrada,cerrado,resuelta,resuelto,listo,gereed,klaar,gesloten,opgelost,gotowe,zamknięte,ukończone'
    .split(',')
    .map(plainWords),
])
const cancelled = new Set([
  'removed',
  'cancelled',
  'canceled',
  'won t do',
  'wont do',
  'won t fix',
  'wontfix',
  'declined',
  'rejected',
  'duplicate',
  'abandoned',
  'not planned',
  'cannot reproduce',
  'obsolete',
  ...'abgebrochen,abgelehnt,duplikat,verworfen,annulé,abandonné,rejeté,doublon,cancelada,cancelado,rechazada,rechazado,duplicado,duplicada,geannuleerd,afgewezen,anulowane,odrzucone'
    .split(',')
    .map(plainWords),
])

/** What a status, a resolution or the name of a list says. A status may come with a picture before it. */
export function stateOf(...texts: readonly string[]): 'done' | 'open' | 'cancelled' {
  const words = texts.map(plainWords)
  if (words.some(text => cancelled.has(text))) return 'cancelled'
  return words.some(text => done.has(text)) ? 'done' : 'open'
}
