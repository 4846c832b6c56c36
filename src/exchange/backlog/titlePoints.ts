import type { Asker } from '#exchange/tables/asker.ts'

const BEFORE = /^\s*[([](?<points>\d+(?:\.\d{1,2})?)[)\]]\s*/u
const IN_SQUARE = /\s*\[(?<points>\d{1,2}(?:\.\d{1,2})?)\]\s*$/u
const IN_ROUND = /\s*\((?<points>\d{1,2}(?:\.\d{1,2})?)\)\s*$/u

interface Named {
  readonly name: string
}

/** A name without its points. */
export interface Titled {
  readonly name: string
  readonly points?: number
}

function taken(name: string, ways: readonly RegExp[]): Titled {
  const way = ways.find(one => one.test(name))
  const points = way?.exec(name)?.groups?.['points']
  return way && points !== undefined ? { name: name.replace(way, ''), points: Number(points) } : { name }
}

/**
 * Points in front of a name, "(5) Search page", or behind it, "Search page [5]". A number in round brackets behind a
 * name may be a count of something else: it is asked.
 */
export function titlePoints(cards: readonly Named[], { ask }: Asker): (card: Named) => Titled {
  const sure = [BEFORE, IN_SQUARE]
  const isSure = ({ name }: Named) => sure.some(way => way.test(name))
  const round = cards.filter(card => !isSure(card) && IN_ROUND.test(card.name))
  const [first] = round
  if (!first) return ({ name }) => taken(name, sure)
  const count = round.length
  const takes = ask('backlog-title-points', '', {
    values: { count, name: first.name },
    options: ['points', 'name'],
    proposed: count > cards.filter(isSure).length ? 'points' : 'name',
  })
  const ways = takes === 'points' ? [...sure, IN_ROUND] : sure
  return ({ name }) => taken(name, ways)
}
