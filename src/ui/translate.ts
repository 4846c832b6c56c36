import type { MessageId } from '#messages/catalogue.ts'

export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>

/** The sentence `id`; the frame is always among its values. */
export type Translate = (id: MessageId, values?: TextValues) => string
