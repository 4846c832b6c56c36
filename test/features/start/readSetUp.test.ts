import { expect, test } from 'vitest'
import { IsoDate } from '#core/records/fields.ts'
import { readSetUp } from '#features/start/readSetUp.ts'
import { blankRole, emptySetUp, startOf } from '#features/start/setUpForm.ts'
import type { RoleRow, SetUpForm } from '#storage/drafts/shapes.ts'

const TODAY = IsoDate.parse('2026-11-03')
const read = (change: Partial<SetUpForm>) =>
  readSetUp({ ...emptySetUp(), name: 'Permits', ...change }, TODAY, 'GBP')
const role = (change: Partial<RoleRow>): RoleRow => ({
  ...blankRole(),
  role: 'Developer',
  people: '2',
  day: '650',
  ...change,
})
const codes = (change: Partial<SetUpForm>) => read(change).faults.map(({ code }) => code)

test.each<[string, Partial<SetUpForm>, string]>([
  ['no name', { name: ' ' }, 'required'],
  ['a name that is too long', { name: 'x'.repeat(301) }, 'too-long'],
  ['no number of sprints', { count: '' }, 'number-empty'],
  ['half a sprint', { count: '2.5' }, 'not-whole'],
  ['fewer than no sprints', { count: '-1' }, 'too-small'],
  ['more sprints than there are weeks', { count: '5000' }, 'too-large'],
  ['no first day', { from: '' }, 'required'],
  ['a first day long ago', { from: '0026-11-03' }, 'date-far-off'],
  ['a first day far ahead', { from: '9999-12-31' }, 'date-far-off'],
  ['nobody', { roles: [role({ people: '0' })] }, 'too-small'],
  ['half a person', { roles: [role({ people: '1.5' })] }, 'not-whole'],
  ['no number of people', { roles: [role({ people: '' })] }, 'number-empty'],
  ['a role without a name', { roles: [role({ role: '' })] }, 'required'],
  ['a day for nothing', { roles: [role({ day: '0' })] }, 'rate-not-above-zero'],
  ['a day below zero', { roles: [role({ day: '-650' })] }, 'rate-not-above-zero'],
  ['three decimals', { roles: [role({ day: '650.123' })] }, 'money-decimals'],
  ['over 2^51 pence', { roles: [role({ day: '22517998136852.49' })] }, 'money-too-large'],
  ['an amount in words', { roles: [role({ day: 'a lot' })] }, 'money-not-a-number'],
  ['another currency', { roles: [role({ day: '$650' })] }, 'money-not-a-number'],
  ['a cost past what is held', { roles: [role({ day: '20000000000000' })] }, 'cost-too-large'],
  ['no FTE', { roles: [role({ fte: '' })] }, 'number-empty'],
  ['more than full time', { roles: [role({ fte: '1.5' })] }, 'too-large'],
  ['an end before the start', { roles: [role({ to: '2026-10-01' })] }, 'end-before-start'],
  ['values without a metric', { before: { value: '41' } }, 'required'],
  ['a baseline in words', { metric: 'Online', before: { value: 'half' } }, 'number-not-a-number'],
  [
    'a baseline of a day to come',
    { metric: 'Online', before: { value: '41', date: '2026-12-01' } },
    'in-the-future',
  ],
  [
    'a reading before the baseline',
    {
      metric: 'Online',
      before: { value: '41', date: '2026-10-01' },
      readings: [{ value: '53', date: '2026-09-30' }],
    },
    'reading-before-baseline',
  ],
  [
    'a reading on the day of the baseline',
    {
      metric: 'Online',
      before: { value: '41', date: '2026-10-01' },
      readings: [{ value: '53', date: '2026-10-01' }],
    },
    'reading-before-baseline',
  ],
  [
    'a target by a day without a value',
    { metric: 'Online', target: { value: '', date: '2027-01-01' } },
    'number-empty',
  ],
])('%s is refused', (_, change, code) => {
  const { faults, input } = read(change)
  expect(faults.map(fault => fault.code)).toEqual([code])
  expect(input).toBeUndefined()
})

test('an engagement or a price of its own for a role that is there already is refused', () => {
  expect(codes({ roles: [role({}), role({ day: '700' })] })).toEqual(['role-twice'])
  expect(codes({ roles: [role({}), role({ engagement: 'contractor' })] })).toEqual(['role-twice'])
  expect(codes({ roles: [role({ day: '' }), role({}), role({ day: '700' })] })).toEqual(['role-twice'])
})

test('where the sprints are ahead, what was measured is proposed for days that have come, in their order', () => {
  const { faults, input } = read({
    from: '2026-12-07',
    metric: 'Online',
    before: { value: '41' },
    readings: [{ value: '43' }, { value: '44' }],
  })
  expect(faults).toEqual([])
  expect(input?.outcome?.baseline).toEqual({ value: 41, date: '2026-11-01' })
  expect(input?.outcome?.readings).toEqual([
    { value: 43, date: '2026-11-02' },
    { value: 44, date: '2026-11-03' },
  ])
})

test('empty rows and rows without a value are left out', () => {
  const { input } = read({ roles: [blankRole(), role({}), blankRole()], metric: 'Online' })
  expect(input?.roles).toEqual([
    {
      role: 'Developer',
      people: 2,
      fte: 1,
      engagement: 'civil-servant',
      price: { kind: 'entered', day: 65_000 },
    },
  ])
  expect(input?.outcome).toMatchObject({ metric: { name: 'Online', better: 'higher' }, readings: [] })
  expect(input?.outcome?.baseline).toBeUndefined()
})

test('values of money are measured in whole units, and less of it is better until it is said', () => {
  const { input } = read({ metric: 'Cost of a case', unit: 'money', before: { value: '£7.20' } })
  expect(input?.outcome).toMatchObject({
    baseline: { value: 7.2 },
    metric: { unit: 'money', better: 'lower' },
  })
})

test.each([
  ['2026-11-02', '2', '3', '2026-10-05'],
  ['2026-11-08', '2', '3', '2026-10-05'],
  ['2026-11-03', '1', '1', '2026-11-02'],
  ['2026-11-03', '3', '0', '2026-11-09'],
  ['2026-11-03', '2', 'many', '2026-11-02'],
])('on %s, sprints of %s weeks, %s so far: sprint 1 starts on %s', (today, weeks, count, start) => {
  expect(startOf({ ...emptySetUp(), weeks, count }, IsoDate.parse(today))).toBe(start)
})

test('readings are proposed for the last days of sprints that are over, never for days to come', () => {
  const dates = (change: Partial<SetUpForm>) =>
    read({
      metric: 'Online',
      readings: [{ value: '1' }, { value: '2' }],
      ...change,
    }).input?.outcome?.readings?.map(({ date }) => date)
  expect(dates({ count: '3' })).toEqual(['2026-10-18', '2026-11-01'])
  expect(dates({ count: '5' })).toEqual(['2026-10-18', '2026-11-01'])
  expect(dates({ count: '2', from: '2026-01-05' })).toEqual(['2026-01-18', '2026-02-01'])
  expect(dates({ count: '1', readings: [{ value: '1' }] })).toEqual([TODAY])
})

test.each(['0', '1'])('with %s sprints the readings are proposed of today and the day before', count => {
  const { input, faults } = read({
    count,
    metric: 'Finished online',
    readings: [{ value: '40' }, { value: '45' }],
  })
  expect(faults).toEqual([])
  expect(input?.outcome?.readings?.map(({ date }) => date)).toEqual(['2026-11-02', '2026-11-03'])
})

test('a number of sprints that cannot be read is one fault, not two', () => {
  expect(
    codes({ count: 'many', metric: 'Finished online', readings: [{ value: '40' }, { value: '' }] }),
  ).toEqual(['number-not-a-number'])
})
