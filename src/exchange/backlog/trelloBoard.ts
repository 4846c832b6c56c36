import * as z from 'zod/mini'
import { dateOf } from '#core/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { dayOf } from '#exchange/tables/cells/dateOrder.ts'
import { takeDateApart } from '#exchange/tables/cells/dateText.ts'

const text = z.string().check(z.maxLength(20_000))
const flag = z._default(z.boolean(), false)

/** What is read of a board; members, actions, comments and descriptions are not. */
export const Board = z.object({
  lists: z.array(z.object({ id: text, name: text, closed: flag })),
  cards: z.array(
    z.object({
      id: text,
      name: text,
      idList: text,
      closed: flag,
      dueComplete: flag,
      dateLastActivity: z.optional(z.nullable(text)),
      labels: z._default(
        z.array(z.object({ name: z._default(text, ''), color: z.optional(z.nullable(text)) })),
        [],
      ),
      customFieldItems: z._default(
        z.array(
          z.object({
            idCustomField: text,
            value: z.optional(z.nullable(z.object({ number: z.optional(text) }))),
          }),
        ),
        [],
      ),
    }),
  ),
  customFields: z._default(z.array(z.object({ id: text, name: text, type: z.optional(text) })), []),
})
export type Board = z.infer<typeof Board>
export type TrelloCard = Board['cards'][number]

/** People are read only to be taken out of what is kept. */
export const Members = z.object({
  members: z._default(
    z.array(z.object({ fullName: z.optional(z.nullable(text)), username: z.optional(z.nullable(text)) })),
    [],
  ),
})

const DAY = 86_400

/** Whether parsed JSON is a board that Trello exported. */
export const looksLikeTrello = (json: unknown): boolean => Board.safeParse(json).success

/** The day a card was made: the first eight digits of its id are seconds since 1970. */
export function createdOn(id: string): IsoDate | undefined {
  const seconds = /^[0-9a-f]{24}$/iu.test(id) ? Number.parseInt(id.slice(0, 8), 16) : 0
  return seconds === 0 ? undefined : dateOf(Math.floor(seconds / DAY))
}

/** The day of a moment as Trello writes it. */
export function dayAt(moment: string | null | undefined): IsoDate | undefined {
  const date = takeDateApart(moment ?? '')
  return date && dayOf(date, { order: 'day-first', isoSwapped: false })
}
