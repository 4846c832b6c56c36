import app from './en/app.json'
import charts from './en/charts.json'
import data from './en/data.json'
import errors from './en/errors.json'
import exchange from './en/exchange.json'
import explain from './en/explain.json'
import outcomes from './en/outcomes.json'
import overview from './en/overview.json'
import sprints from './en/sprints.json'
import start from './en/start.json'
import storage from './en/storage.json'
import team from './en/team.json'
import ui from './en/ui.json'
import worth from './en/worth.json'

/** Every sentence of the app in English, by id. Ids start with their area. */
export const english = {
  ...app,
  ...charts,
  ...data,
  ...errors,
  ...exchange,
  ...explain,
  ...outcomes,
  ...overview,
  ...sprints,
  ...start,
  ...storage,
  ...team,
  ...ui,
  ...worth,
}

export type MessageId = keyof typeof english

/** A piece of a parsed ICU message; the build parses, so that no parser is needed to show a page. */
export interface IcuNode {
  readonly type: number
  readonly value?: unknown
  readonly options?: Readonly<Record<string, { readonly value: readonly IcuNode[] }>>
  readonly children?: readonly IcuNode[]
}

/** An ICU message: text in the source and in tests, parsed in a build. */
export type Message = string | readonly IcuNode[]

/** A language's catalogue. */
export type Messages = Readonly<Record<string, Message>>

export type Locale = 'en-GB' | 'en-XA'

/** Whether a text put together from a code names a message; codes come from core, sentences from here. */
export const isMessageId = (id: string): id is MessageId => Object.hasOwn(english, id)
