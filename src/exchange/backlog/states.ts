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
])

/** What a status, a resolution or the name of a list says. A status may come with a picture before it. */
export function stateOf(...texts: readonly string[]): 'done' | 'open' | 'cancelled' {
  const words = texts.map(plainWords)
  if (words.some(text => cancelled.has(text))) return 'cancelled'
  return words.some(text => done.has(text)) ? 'done' : 'open'
}
