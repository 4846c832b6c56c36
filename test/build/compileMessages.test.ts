import { expect, test } from 'vitest'
import { createIntl } from 'react-intl'
import { compileCatalogue } from '#build/compileMessages.ts'
import { sources } from '#test/support/sources.ts'

test('a parsed catalogue reads as the written one', () => {
  const written = {
    'a.frame':
      '{frame, select, investment {invested} other {spent}} <b>{n, plural, one {# day} other {# days}}</b>',
    'a.plain': 'Between sprints',
    'a.quote': "It''s '{'here'}'",
  }
  const read = (messages: Record<string, string>) => {
    const intl = createIntl({ locale: 'en-GB', messages })
    const values = {
      frame: 'cost',
      n: 2,
      b: ([text]: React.ReactNode[]) => (typeof text === 'string' ? `*${text}*` : text),
    }
    return Object.keys(written).map(id => intl.formatMessage({ id }, values))
  }
  expect(read(JSON.parse(compileCatalogue(JSON.stringify(written))))).toEqual(read(written))
  expect(read(written)[0]).toBe('spent *2 days*')
})

test('a message that cannot be read is named', () => {
  expect(() => compileCatalogue('{"sprints.title":"{n, plural, one {day}"}')).toThrow('Message sprints.title')
})

test.each(sources('src/messages', /\.json$/))('every message of $path can be read', ({ text }) => {
  expect(() => compileCatalogue(text)).not.toThrow()
})
