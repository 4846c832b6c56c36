import { expect, test } from 'vitest'
import { namesIn, withoutPeople } from '#exchange/backlog/people.ts'

test.each([
  ['Ada Example', ['Ada Example']],
  ['Ada Example <ada@example.org>', ['ada@example.org', 'Ada Example']],
  ['ada, grace', ['ada, grace', 'ada', 'grace']],
  ['Example, Ada; Byron, Grace', ['Example, Ada', 'Byron, Grace', 'Example', 'Ada', 'Byron', 'Grace']],
  ['42', []],
  ['', []],
])('the names in "%s"', (cell, names) => {
  expect([...new Set(namesIn(cell))]).toEqual(expect.arrayContaining(names))
  expect(namesIn(cell).length === 0).toBe(names.length === 0)
})

const clean = withoutPeople(['Ada Example', 'ada.example', 'grace-b', 'Zoë'])

test.each([
  ['Ada Example', '…'],
  ['For ADA example: search', 'For …: search'],
  ['ada-example and Grace B', '… and …'],
  ['zoë’s page', '…’s page'],
  ['Ada alone, exampled', 'Ada alone, exampled'],
  ['Someone Else <s.else@example.org> wrote', '… wrote'],
  ['write to s.else@example.org', 'write to …'],
  ['Search page', 'Search page'],
])('"%s" without people is "%s"', (text, bare) => {
  expect(clean(text)).toBe(bare)
})
