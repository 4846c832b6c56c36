import { createContext, useContext, useMemo, type ReactNode } from 'react'
import { createIntl, createIntlCache, type IntlShape } from 'react-intl'
import { english, isMessageId, type Locale, type MessageId, type Messages } from '#messages/catalogue.ts'
import type { Currency } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { formatsFor, type Formats } from './formatting.ts'
import { isolated } from './isolate.ts'
import type { Translate } from './translate.ts'

export type Frame = 'cost' | 'investment'
export type RichValues = Readonly<Record<string, ReactNode | ((parts: ReactNode[]) => ReactNode)>>

/** The sentence for a code out of core, storage or exchange: `coded('issue', 'overlap', { name })`. */
export type TranslateCode = (
  prefix: string,
  code: string,
  values?: Readonly<Record<string, unknown>>,
) => string

interface TextContext {
  readonly intl: IntlShape
  readonly messages: Messages
  readonly locale: Locale
  readonly frame: Frame
  readonly t: Translate
  readonly coded: TranslateCode
  readonly formats: Formats
}

const Context = createContext<TextContext | undefined>(undefined)
const cache = createIntlCache()

// Without a brace, a tag or an apostrophe there is nothing to format, so a plain sentence needs no parsing.
const isPlain = (message: unknown): message is string =>
  typeof message === 'string' && !/[{}<>']/.test(message)

// Codes carry days as ISO dates; a reader gets them in words.
const writable = (values: Readonly<Record<string, unknown>>, { date }: Formats) =>
  Object.fromEntries(
    Object.entries(values).flatMap(([key, value]) => {
      if (typeof value !== 'string' && typeof value !== 'number') return []
      const day = IsoDate.safeParse(value)
      return [[key, day.success ? date(day.data) : value]]
    }),
  )

// A value that a sentence needs and was not given is a bug: found where the app is worked on, while a reader gets
// the sentence as it is.
function report(fault: Error) {
  if (import.meta.env.DEV) throw fault
}

export function makeText(locale: Locale, messages: Messages, frame: Frame, currency: Currency): TextContext {
  const intl = createIntl(
    // The pseudo-language is not known to Intl; its numbers and dates are British.
    { locale: 'en-GB', messages: messages as Record<string, string>, onError: report },
    cache,
  )
  const t: Translate = (id, values) => {
    const message = messages[id]
    return isPlain(message) ? message : intl.formatMessage({ id }, { frame, ...isolated(values) })
  }
  const formats = formatsFor('en-GB', currency, t)
  const coded: TranslateCode = (prefix, code, values = {}) => {
    const id = `${prefix}.${code}`
    return isMessageId(id) ? t(id, writable(values, formats)) : t('ui.code.unknown', { code: id })
  }
  return { intl, messages, locale, frame, t, coded, formats }
}

interface TextProviderProps {
  readonly locale?: Locale
  /** The catalogue of the locale; English when absent. */
  readonly messages?: Messages
  readonly frame: Frame
  readonly currency: Currency
  readonly children: ReactNode
}

/** Gives everything under it its words, its frame and its ways of writing money, numbers and dates. */
export function TextProvider({
  locale = 'en-GB',
  messages = english,
  frame,
  currency,
  children,
}: TextProviderProps) {
  const value = useMemo(
    () => makeText(locale, messages, frame, currency),
    [locale, messages, frame, currency],
  )
  return <Context value={value}>{children}</Context>
}

function useContextOfText(): TextContext {
  const context = useContext(Context)
  if (!context) throw new Error('Text outside TextProvider')
  return context
}

export const useText = (): Translate => useContextOfText().t
export const useCoded = (): TranslateCode => useContextOfText().coded
export const useFrame = (): Frame => useContextOfText().frame
export const useTextFormats = (): Formats => useContextOfText().formats

/** A sentence with marked parts: `<T id="x.y" values={{ b: parts => <b>{parts}</b> }} />`. */
export function T({ id, values }: { readonly id: MessageId; readonly values?: RichValues }) {
  const { intl, messages, frame } = useContextOfText()
  const message = messages[id]
  if (isPlain(message)) return message
  return intl.formatMessage({ id }, { frame, ...isolated(values) })
}
