import type { IsoDate } from '#core/records/fields.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { Asker } from '#exchange/tables/asker.ts'
import type { NamedSprint } from './source.ts'
import { namedSprints, nameKey } from './sprintName.ts'
import { createdOn, dayAt, type TrelloCard } from './trelloBoard.ts'

const SPRINT = /\b(?:sprint|iteration|cycle)\b.*\d/iu

/** A list that is called "1" or "#12" and nothing else. */
const NUMBER_ALONE = /^(?:#|no\.?)?\s*\d{1,6}$/iu

type Way = 'label' | 'list' | 'activity' | 'created'

interface BoardParts {
  readonly listOf: ReadonlyMap<string, string>
  /** The team's, for cards that are placed by a date. */
  readonly sprints: readonly Sprint[]
  readonly asker: Asker
}

/** A board has no sprints: they are in its labels, in its lists, or told by a date of the card. Which one is asked. */
export function trelloSprints(
  cards: readonly TrelloCard[],
  { listOf, sprints, asker }: BoardParts,
): {
  readonly of: (card: TrelloCard) => readonly NamedSprint[]
  readonly isName: (text: string) => boolean
  readonly isListName: (text: string) => boolean
} {
  const isName = (text: string) => SPRINT.test(text)
  // One list called by a number may hold anything; a label so called is the size of a card.
  const numbered = [...listOf.values()].filter(name => NUMBER_ALONE.test(name)).length > 1
  const isListName = (text: string) => isName(text) || (numbered && NUMBER_ALONE.test(text))
  const onDay = (day: IsoDate | undefined): readonly NamedSprint[] => {
    const sprint = day && sprints.find(({ from, to }) => from <= day && day <= to)
    if (!sprint) return []
    const name = sprint.name || String(sprint.number)
    return [{ key: nameKey(name), name, from: sprint.from, to: sprint.to }]
  }
  const ways: Readonly<Record<Way, (card: TrelloCard) => readonly NamedSprint[]>> = {
    label: card => namedSprints(card.labels.map(({ name }) => name).filter(isName)),
    list: card => namedSprints([listOf.get(card.idList) ?? ''].filter(isListName)),
    activity: card => onDay(dayAt(card.dateLastActivity)),
    created: card => onDay(createdOn(card.id)),
  }
  const counted = (['label', 'list', 'activity', 'created'] as const)
    .map(way => ({ way, count: cards.filter(card => ways[way](card).length > 0).length }))
    .filter(({ count }) => count > 0)
  const [first] = counted
  if (!first) return { of: () => [], isName, isListName }
  const chosen = asker.ask('backlog-board-sprint', '', {
    options: counted.map(({ way, count }) => ({ value: way, code: way, values: { count } })),
    proposed: first.way,
  })
  const way = counted.find(option => option.way === chosen)?.way ?? first.way
  return { of: ways[way], isName, isListName }
}
