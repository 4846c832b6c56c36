import { expect, test } from 'vitest'
import { toMarkdown } from '#exchange/report/textDocument.ts'

test('a document is a heading, sentences, tables and lists', () => {
  expect(
    toMarkdown({
      title: 'Retro',
      lede: ['Opened today.'],
      sections: [
        {
          title: 'Cost',
          table: { columns: ['Kind', 'Amount'], numeric: [1], rows: [['Staff', '£1.00']] },
          lines: ['As planned.'],
        },
        { title: 'Empty', lines: [] },
      ],
    }),
  ).toBe(
    '# Retro\n\nOpened today.\n\n## Cost\n\n| Kind | Amount |\n| --- | ---: |\n| Staff | £1.00 |\n\n- As planned.\n\n## Empty\n',
  )
})

test('what a team wrote stays text: no link, no heading, no cell of its own', () => {
  const lines = ['a | b', '# not a heading', '[x](javascript:y) <b>', '1. not a list', 'two\nlines']
  expect(toMarkdown({ title: 'T', lede: [], sections: [{ title: 'S', lines }] })).toBe(
    '# T\n\n## S\n\n- a \\| b\n- \\# not a heading\n- \\[x\\](javascript:y) \\<b\\>\n- \\1. not a list\n- two lines\n',
  )
})
