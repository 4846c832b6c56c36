import { readGrid, type Grid } from '#exchange/tables/grid.ts'
import { readBacklog, readTrelloBacklog } from '#exchange/backlog/readBacklog.ts'
import type { Backlog, BacklogOptions } from '#exchange/backlog/types.ts'
import { isMessageId } from '#messages/catalogue.ts'
import { emptyContext } from '#test/exchange/tables/tableContext.ts'

export interface Given extends Partial<Omit<BacklogOptions, 'context'>> {
  readonly context?: Partial<BacklogOptions['context']>
}

const optionsOf = ({ context, ...rest }: Given): BacklogOptions => ({
  hoursPerDay: 7.5,
  ...rest,
  context: { ...emptyContext, ...context },
})

export function gridOf(text: string): Grid {
  const grid = readGrid(text)
  if (!grid.ok) throw new Error(grid.error.code)
  return grid.value
}

/** A backlog from the text of a file, for an empty team unless the options say otherwise; all it says has its sentence. */
export function backlogOf(text: string, given: Given = {}): Backlog {
  const options = optionsOf(given)
  const backlog = text.startsWith('{')
    ? readTrelloBacklog(JSON.parse(text), options)
    : readBacklog(gridOf(text), options)
  if (!backlog) throw new Error('No tool was recognised')
  const ids = [
    ...backlog.doubts.flatMap(({ code, options: list }) => [
      `doubt.${code}`,
      ...list.map(option => `doubt.${code}.${option.code}`),
    ]),
    ...backlog.notices.map(({ code }) => `notice.${code}`),
    ...backlog.issues.map(({ code }) => `error.${code}`),
  ]
  const unsaid = ids.filter(id => !isMessageId(id))
  if (unsaid.length > 0) throw new Error(`Without a sentence: ${unsaid.join(', ')}`)
  return backlog
}

/** Effort as "sprint / deliverable amount", names instead of keys. */
export const effortLines = ({ effort, sprints, deliverables }: Backlog): string[] => {
  const name = (list: readonly { key: string; name: string }[], key: string | undefined) =>
    list.find(one => one.key === key)?.name ?? '-'
  return effort
    .map(
      ({ sprint, deliverable, amount }) =>
        `${name(sprints, sprint)} / ${name(deliverables, deliverable)} ${amount}`,
    )
    .sort()
}

export const chosen = ({ doubts }: Backlog): Record<string, string> =>
  Object.fromEntries(doubts.map(doubt => [doubt.id, doubt.chosen]))

export const said = ({ notices }: Backlog): string[] => notices.map(({ code }) => code)
