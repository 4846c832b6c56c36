import { addDays, daysBetween } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { dayOf } from '#exchange/tables/cells/dateOrder.ts'
import { takeDateApart } from '#exchange/tables/cells/dateText.ts'
import type { NamedSprint } from './source.ts'

const SAID = /(?:sprint|iteration|iter|cycle|timebox)[\s#.:_-]*(\d{1,6})\b/iu
const LAST = /(\d{1,6})(?!.*\d)/u

/** The number that a sprint's name says: "PAY Sprint 12 (Apr 2026)" is 12. */
export function sprintNumber(name: string): number | undefined {
  const digits = (SAID.exec(name) ?? LAST.exec(name))?.[1]
  return digits === undefined ? undefined : Number(digits)
}

/** Names that differ in capitals, spaces or punctuation only are one sprint. */
export const nameKey = (name: string): string => plainWords(name) || name.trim()

const iso = { order: 'day-first', isoSwapped: false } as const

function dayIn(text: string | undefined): IsoDate | undefined {
  const date = takeDateApart(text ?? '')
  return date?.kind === 'iso' ? dayOf(date, iso) : undefined
}

/** Jira Server wrote a sprint as its object: `…Sprint@1f[id=12,name=Sprint 12,startDate=2026-04-01T09:00:00.000Z,…]`. */
function objectSprint(text: string): NamedSprint | undefined {
  const inside = /@[0-9a-f]+\[(.*)\]$/iu.exec(text)?.[1]
  const name = inside === undefined ? undefined : /(?:^|,)name=(.*?)(?:,[a-zA-Z]+=|$)/u.exec(inside)?.[1]
  if (inside === undefined || !name) return undefined
  const from = dayIn(/(?:^|,)startDate=([^,]*)/u.exec(inside)?.[1])
  const end = dayIn(/(?:^|,)endDate=([^,]*)/u.exec(inside)?.[1])
  // The end is the moment at which the next one starts: whole weeks later is a day too late.
  const to = from && end && daysBetween(from, end) % 7 === 0 && end > from ? addDays(end, -1) : end
  return { key: nameKey(name), name, ...(from ? { from } : {}), ...(to ? { to } : {}) }
}

/** "Sprint 1, Sprint 2" are two, since they differ in their numbers alone; "Sprint 3, beta" is one. */
function atCommas(text: string): readonly string[] {
  const parts = text.split(',')
  const kinds = new Set(parts.map(part => plainWords(part.replace(/\d+/gu, ' '))))
  return kinds.size === 1 && !kinds.has('') && parts.every(part => /\d/u.test(part)) ? parts : [text]
}

/** The sprints that the cells of an item name, each once. */
export function namedSprints(cells: readonly string[]): readonly NamedSprint[] {
  const found = new Map<string, NamedSprint>()
  for (const cell of cells) {
    const object = objectSprint(cell)
    const list = object
      ? [object]
      : cell
          .split(';')
          .flatMap(atCommas)
          .map(text => ({ key: nameKey(text), name: text.trim() }))
    for (const sprint of list) if (sprint.name !== '' && !found.has(sprint.key)) found.set(sprint.key, sprint)
  }
  return [...found.values()]
}
