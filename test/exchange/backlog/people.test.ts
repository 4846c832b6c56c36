import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesIn } from '#exchange/backlog/people.ts'
import { withoutPeople } from '#exchange/backlog/withoutPeople.ts'
import { distinctNames } from '#exchange/backlog/distinctNames.ts'

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
const textOf = (people: readonly string[], text: string, own: readonly string[] = []) =>
  withoutPeople(people, own).loose(text).text

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
  expect(clean.loose(text).text).toBe(bare)
})

test.each([
  ['a full name, either way round', ['Priya Patel'], 'Letters to PATEL, Priya', 'Letters to …'],
  ['a full name without its accents', ['Zoë Ångström'], 'Fix login for Zoe Angstrom', 'Fix login for …'],
  ['a full name that is a user name', ['priyapatel'], 'Fix login for Priya Patel', 'Fix login for …'],
  ['a full name whose user name is short', ['ppatel'], 'Fix login for Priya Patel', 'Fix login for …'],
  ['a full name that an address tells', ['priya.patel@example.org'], 'Priya Patel', '…'],
  [
    'a full name without its middle name',
    ['Priya Asha Patel (DDaT)'],
    'Letters to Priya Patel',
    'Letters to …',
  ],
  ['a name of which one word is known', ['priya'], 'Priya Patel', '…'],
  ['the same with accents', ['zoe'], 'Zoë Ångström', '…'],
  ['the same inside a title', ['priya'], 'Fix login for Priya Patel', 'Fix login for …'],
  ['a user name alone', ['forms'], 'forms', '…'],
  ['a user name and a number', ['qzabriskie'], 'qzabriskie 1', '… 1'],
  ['a mention', ['forms'], 'ask @forms', 'ask …'],
  ['a user name with a digit', ['jsmith2'], 'page of jsmith2', 'page of …'],
  ['a first name inside a title', ['Priya Patel'], 'Ask Priya', 'Ask …'],
  ['a first name by itself after a colon', ['Priya Patel'], 'Review: Priya', 'Review: …'],
  ['a surname as an owner', ['Sam Park'], 'Park’s list', '…’s list'],
])('%s is taken out', (_what, people, text, bare) => {
  expect(textOf(people, text)).toBe(bare)
})

const street = ['Grace', 'Street', 'Grace Street', 'Sam', 'Park', 'Sam Park']
test.each([
  [street, 'Street lights'],
  [street, 'Park lights'],
  [street, 'Street Lights'],
  [street, 'Park and ride'],
  [street, 'Hyde Park'],
  [street, 'Grace periods for permits'],
  [['forms', 'beta'], 'Forms library'],
  [['forms', 'beta'], 'Beta launch'],
  [['forms', 'beta'], 'Library of forms'],
  [['forms, beta'], 'Beta forms'],
  [['Automation for Jira'], 'Test Automation'],
])('a word that is also part of a name stays, and is told: %s', (people, text) => {
  const found = withoutPeople(people.flatMap(namesIn)).loose(text)
  expect(found.text).toBe(text)
  const isTold = !people.includes('Automation for Jira')
  expect(found.left).toBe(isTold)
})

test('a text without a word of any name is not told', () => {
  expect(withoutPeople(street).loose('Permits')).toEqual({ text: 'Permits', left: false })
})

test('what the team itself calls a deliverable stays as it is', () => {
  expect(textOf(['beta'], 'Beta Launch')).toBe('…')
  expect(textOf(['beta'], 'Beta Launch', ['beta launch'])).toBe('Beta Launch')
})

test('an id is rid of every word of a name', () => {
  expect(withoutPeople(['forms', 'Ada Example']).strict('https://x.org/forms/ada/issues/1')).toBe(
    'https://x.org/…/…/issues/1',
  )
})

test('names that differ only in the person stay different, in whatever order they come', () => {
  const texts = [
    'Letters to Priya Patel',
    'letters to priya patel',
    'Letters to Sam Park',
    'Letters to …',
    'Web',
  ]
  const { loose } = withoutPeople(['Priya Patel', 'Sam Park'])
  const named = (list: readonly string[]) => {
    const rename = distinctNames(list, text => loose(text).text)
    return texts.map(rename)
  }
  expect(named(texts)).toEqual([
    'Letters to … (b)',
    'letters to … (b)',
    'Letters to … (c)',
    'Letters to …',
    'Web',
  ])
  expect(named(texts.toReversed())).toEqual(named(texts))
})

const name = fc.constantFrom('Quillon Zabriskie', 'Zoë Ångström', 'Jörg van Düren', 'Anne-Marie O’Neil')
const around = fc.constantFrom('', 'for', 'Fix login for', 'Review:', '–', 'and', '(', '2', 'Beta')
const written = (full: string) =>
  fc.constantFrom(
    full,
    full.toLowerCase(),
    full.toUpperCase(),
    full.normalize('NFD'),
    full.normalize('NFKD').replace(/\p{M}/gu, ''),
    full.replaceAll(' ', '.'),
    full.replace(/^(.*) (.*)$/u, '$2, $1'),
    full.replace(/^(\S+) (.*)$/u, '$2, $1'),
  )

test('a full name is never left, however it is written and wherever it stands', () => {
  const cases = name.chain(full => fc.tuple(fc.constant(full), written(full), around, around))
  fc.assert(
    fc.property(cases, ([full, text, before, after]) => {
      const found = textOf([full], [before, text, after].join(' ')).normalize('NFKD').replace(/\p{M}/gu, '')
      const last = full.split(/[ ’]/u).at(-1) ?? ''
      expect(found.toLowerCase()).not.toContain(last.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    }),
  )
})
