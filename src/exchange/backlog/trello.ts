import type { Asker } from '#exchange/tables/asker.ts'
import type { TableContext } from '#exchange/tables/types.ts'
import type { ColumnPoints, SourceBacklog, ToldItem } from './source.ts'
import { stateOf } from './states.ts'
import { titlePoints, type Titled } from './titlePoints.ts'
import { Board, dayAt, Members, type TrelloCard } from './trelloBoard.ts'
import { trelloSprints } from './trelloSprints.ts'

const SIZE = /^(?:story )?points?$|estimate|effort|^size$/iu

/** Stands for a card's name where columns of points are told apart. */
const IN_TITLE = '( )'

/** What the cards of a board say; `undefined` where the JSON is no board. */
export function readTrello(
  json: unknown,
  { context, asker }: { context: TableContext; asker: Asker },
): SourceBacklog | undefined {
  const parsed = Board.safeParse(json)
  if (!parsed.success) return undefined
  const { lists, cards, customFields } = parsed.data
  const people = Members.safeParse(json)
  const names = people.success
    ? people.data.members.flatMap(({ fullName, username }) => [fullName ?? '', username ?? ''])
    : []
  const listOf = new Map(lists.map(({ id, name }) => [id, name.trim()]))
  const titled = titlePoints(cards, asker)
  const points = cardPoints(customFields, titled)
  const sprints = trelloSprints(cards, { listOf, sprints: context.sprints, asker })
  const items = cards.map((card, at): ToldItem => {
    const list = listOf.get(card.idList) ?? ''
    const listed = stateOf(list)
    const state = listed === 'open' && card.dueComplete ? 'done' : listed
    const day = state === 'done' ? dayAt(card.dateLastActivity) : undefined
    const labels = card.labels.map(({ name }) => name.trim() || list)
    return {
      row: at + 1,
      id: card.id,
      container: false,
      name: titled(card).name,
      sprints: sprints.of(card),
      links: {
        label: [...new Set(labels)].filter(label => label !== '' && !sprints.isName(label)),
        list: list === '' || sprints.isListName(list) ? [] : [list],
      },
      points: points(card),
      spent: {},
      estimate: {},
      state: state === 'open' && card.closed ? 'archived' : state,
      ...(day ? { done: day } : {}),
      issues: [],
    }
  })
  const count = items.filter(
    item => item.points.length > 0 && item.points.every(({ column }) => column === IN_TITLE),
  ).length
  if (count > 0) asker.notice('backlog-title-points', { count })
  return { source: 'trello', items, people: names.filter(name => name !== '') }
}

/** Points in a field of the board, or in a card's name. */
function cardPoints(
  fields: Board['customFields'],
  titled: (card: TrelloCard) => Titled,
): (card: TrelloCard) => readonly ColumnPoints[] {
  const sized = new Map(fields.filter(({ name }) => SIZE.test(name.trim())).map(({ id, name }) => [id, name]))
  return card => {
    const held = card.customFieldItems.flatMap(({ idCustomField, value }) => {
      const column = sized.get(idCustomField)
      const number = Number(value?.number ?? NaN)
      return column !== undefined && Number.isFinite(number) && number >= 0 && number <= 1e6
        ? [{ column, value: Math.round(number * 100) / 100 }]
        : []
    })
    const { points } = titled(card)
    return points === undefined ? held : [...held, { column: IN_TITLE, value: points }]
  }
}
