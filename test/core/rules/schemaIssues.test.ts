import { expect, test } from 'vitest'
import { Absence } from '#core/records/absence.ts'
import { CostItem } from '#core/records/costItem.ts'
import { Sprint } from '#core/records/sprint.ts'
import { schemaIssues } from '#core/rules/schemaIssues.ts'
import { english, isMessageId } from '#messages/catalogue.ts'
import { aCostItem, anAbsence, aSprint } from '#test/support/builders.ts'

const ofAbsence = (input: Record<string, unknown>) => {
  const row = { ...anAbsence(), ...input }
  const parsed = Absence.safeParse(row)
  return parsed.success ? [] : schemaIssues(parsed.error, row)
}

const ofItem = (input: Record<string, unknown>) => {
  const row = { ...aCostItem(), ...input }
  const parsed = CostItem.safeParse(row)
  return parsed.success ? [] : schemaIssues(parsed.error, row)
}

test('a valid row has no issue', () => expect(ofAbsence({})).toEqual([]))

test.each([
  [{ from: '12/13/2025' }, 'not-a-date', { given: 'yes', text: '12/13/2025' }],
  [{ from: '2026-02-30' }, 'not-a-date', { given: 'yes', text: '2026-02-30' }],
  [{ days: 'five' }, 'not-a-number', { given: 'yes', text: 'five' }],
  [{ days: Number.NaN }, 'not-a-number', { given: 'yes', text: 'NaN' }],
  [{ days: 0.25 }, 'decimals', { places: 1 }],
  [{ days: 0.3 }, 'not-in-steps', { step: 0.5 }],
  [{ days: -1 }, 'too-small', { least: 0 }],
  [{ days: 100_001 }, 'too-large', { largest: 100_000 }],
  [{ why: 'a'.repeat(20_001) }, 'too-long', { most: 20_000 }],
  [{ why: 7 }, 'not-valid', undefined],
])('%j of an absence is %s', (input, code, values) => {
  expect(ofAbsence(input)).toEqual([{ path: Object.keys(input)[0], code, ...(values && { values }) }])
})

test.each([
  ['days', undefined],
  ['days', ''],
  ['days', null],
  ['allocation', ''],
])('an empty field is required: %s %j', (field, value) =>
  expect(ofAbsence({ [field]: value })).toEqual([{ path: field, code: 'required' }]),
)

test.each([
  [{ money: { net: 1.5, vat: { kind: 'not-stated' } } }, 'money.net', 'not-whole'],
  [{ money: { net: 2 ** 51 + 1, vat: { kind: 'not-stated' } } }, 'money.net', 'amount-too-large'],
  [{ money: { net: -(2 ** 51) - 1, vat: { kind: 'not-stated' } } }, 'money.net', 'amount-too-large'],
  [{ money: { net: 1e300, vat: { kind: 'not-stated' } } }, 'money.net', 'amount-too-large'],
  [{ money: { net: 1, vat: { kind: 'perhaps' } } }, 'money.vat.kind', 'not-one-of'],
  [{ category: 'lunch' }, 'category', 'not-one-of'],
  [{ description: '  ' }, 'description', 'required'],
])('%j of a cost item', (input, path, code) => {
  expect(ofItem(input)).toMatchObject([{ path, code }])
})

test('without what was typed the code still says what is wrong', () => {
  const parsed = Sprint.safeParse({ ...aSprint(), number: 'one', to: 'x' })
  expect(parsed.success ? [] : schemaIssues(parsed.error)).toEqual([
    { path: 'number', code: 'not-a-number', values: { given: 'no', text: '' } },
    { path: 'to', code: 'not-a-date', values: { given: 'no', text: '' } },
  ])
})

test('a long mistake is repeated in short', () => {
  const [issue] = ofAbsence({ from: 'x'.repeat(200) })
  expect(String(issue?.values?.text)).toHaveLength(61)
})

test('every generic code has its sentence', () => {
  const codes =
    'required too-long not-a-number not-whole decimals not-in-steps not-a-date not-one-of too-small too-large amount-too-large not-above-zero below-zero not-valid'
  expect(codes.split(' ').filter(code => !isMessageId(`issue.${code}`))).toEqual([])
  expect(Object.keys(english).length).toBeGreaterThan(0)
})
