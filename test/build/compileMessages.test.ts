import { expect, test } from 'vitest'
import { parse } from '@formatjs/icu-messageformat-parser'
import { createIntl } from 'react-intl'
import { compileCatalogue } from '#build/compileMessages.ts'
import type { Message } from '#messages/icu.ts'
import { unpacked } from '#messages/packed.ts'
import { sources } from '#test/support/sources.ts'

test('a parsed catalogue reads as the written one', () => {
  const written = {
    'a.frame':
      '{frame, select, investment {invested} other {spent}} <b>{n, plural, one {# day} other {# days}}</b>',
    'a.plain': 'Between sprints',
    'a.quote': "It''s '{'here'}'",
  }
  const read = (messages: Record<string, Message>) => {
    const intl = createIntl({ locale: 'en-GB', messages: messages as Record<string, string> })
    const values = {
      frame: 'cost',
      n: 2,
      b: ([text]: React.ReactNode[]) => (typeof text === 'string' ? `*${text}*` : text),
    }
    return Object.keys(written).map(id => intl.formatMessage({ id }, values))
  }
  expect(read(unpacked(JSON.parse(compileCatalogue(JSON.stringify(written)))))).toEqual(read(written))
  expect(read(written)[0]).toBe('spent *2 days*')
})

test('a message that cannot be read is named', () => {
  expect(() => compileCatalogue('{"sprints.title":"{n, plural, one {day}"}')).toThrow('Message sprints.title')
})

test.each(sources('src/messages', /\.json$/))(
  'every message of $path is shipped as it is parsed',
  ({ text }) => {
    const written = JSON.parse(text) as Record<string, string>
    const parsed = Object.entries(written).map(([id, message]) => [
      id,
      /[{}<>']/.test(message) ? parse(message) : message,
    ])
    expect(unpacked(JSON.parse(compileCatalogue(text)))).toEqual(Object.fromEntries(parsed))
  },
)
