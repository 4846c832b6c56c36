import type { Message } from './icu.ts'
import { unpacked } from './packed.ts'
import app from './en/app.json'
import start from './en/start.json'
import ui from './en/ui.json'
import type { rest } from './rest.ts'

type Catalogue = typeof app & typeof start & typeof ui & typeof rest

export type MessageId = keyof Catalogue

/** A language's catalogue. */
export type Messages = Readonly<Record<string, Message>>

export type Locale = 'en-GB' | 'en-XA'

/**
 * The English sentences by id: at first those of the shell and the first screen, so that it is soon there; the rest
 * after `everyMessage`. Ids start with their area.
 */
export const english: Record<string, Message> = unpacked({ ...app, ...start, ...ui })

let bringing: Promise<void> | undefined

async function bring(): Promise<void> {
  const { rest } = await import('./rest.ts')
  Object.assign(english, unpacked(rest))
}

/** Brings the sentences of all other screens, once; each screen's own code waits for it. */
export function everyMessage(): Promise<void> {
  bringing ??= bring().catch((error: unknown) => {
    // Asked for again, they may come.
    bringing = undefined
    throw error
  })
  return bringing
}

/** Whether a text put together from a code names a message; codes come from core, sentences from here. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(english, id)
