import type { MessageId } from '#messages/catalogue.ts'

export type TextValues = Readonly<Record<string, string | number | boolean | null | undefined>>

/** What becomes of a marked part of a sentence, in a text that shows no marks. */
type Unmark = (parts: string[]) => string

/** The sentence `id`; the frame is always among its values. */
export type Translate = (
  id: MessageId,
  values?: Readonly<Record<string, TextValues[string] | Unmark>>,
) => string
