import type { Minor } from '#core/money.ts'
import { isDash } from '#exchange/tables/cells/numberText.ts'
import type { Cell, Table } from '#exchange/tables/table.ts'
import type { PersonInput } from '#exchange/tables/types.ts'
import { engagements } from './engagement.ts'
import { fteMeaning, splitPeople } from './fte.ts'
import { rateConflict } from './rateConflict.ts'
import type { KindReader } from './kindReader.ts'
import { plainWords, readChoice } from '#exchange/tables/cells/choice.ts'
import { peopleHeaders } from './localHeaders.ts'

/** The role with the least number behind it that leaves one price a day. */
function freeRole(role: string, conflicts: (role: string) => boolean): string {
  for (let at = 2; ; at += 1) {
    const other = `${role} (${at})`
    if (!conflicts(other)) return other
  }
}

const UNPRICED = /^(?:n\/?a|tbc|tba|tbd|unknown|none|\?+)$/iu

/** What a person costs. A dash, or that it is not known yet, is no price: missing is not zero. */
function priceOf(table: Table, field: 'salary' | 'dayRate'): Cell<Minor> {
  const isUnpriced = (text: string) => isDash(text) || UNPRICED.test(text)
  const read = table.amount(field, isUnpriced)
  const unpriced = table.texts(field).filter(isUnpriced).length
  if (unpriced > 0) table.notice('people-unpriced', { count: unpriced, column: table.column(field) ?? '' })
  return row => (isUnpriced(table.textOf(row, field)) ? undefined : read(row))
}

export const people: KindReader<PersonInput> = {
  fields: [
    {
      name: 'role',
      required: true,
      headers: [
        'role',
        'job title',
        'job',
        'position',
        'profession',
        'post',
        'title',
        'discipline',
        'roles',
        ...peopleHeaders.role,
      ],
      not: /type|code|cost|rate|number|grade/,
      fits: shape => (shape.texts > 0.5 ? shape.averageLength + shape.distinct : 0),
    },
    {
      name: 'from',
      required: false,
      date: true,
      headers: [
        'from',
        'start date',
        'start',
        'starts',
        'joined',
        'joiner',
        'joining date',
        'roll on',
        'first day',
        'on from',
        'date',
        ...peopleHeaders.from,
      ],
      fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
    },
    {
      name: 'to',
      required: false,
      date: true,
      headers: [
        'to',
        'end date',
        'end',
        'ends',
        'until',
        'leaves',
        'leaver',
        'leaving date',
        'roll off',
        'left',
        'last day',
        'finish',
        ...peopleHeaders.to,
      ],
      fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
    },
    {
      name: 'salary',
      required: false,
      amount: true,
      per: 'year',
      each: true,
      headers: [
        'salary',
        'annual salary',
        'pay',
        'annual cost',
        'yearly salary',
        'base salary',
        'per year',
        ...peopleHeaders.salary,
      ],
      not: /grade|band|day|daily/,
      fits: shape => (shape.numbers > 0.5 && shape.smallest >= 10_000 ? 1 : 0),
    },
    {
      name: 'dayRate',
      required: false,
      amount: true,
      per: 'day',
      each: true,
      headers: [
        'day rate',
        'daily rate',
        'rate',
        'rate per day',
        'cost per day',
        'daily cost',
        'per day',
        'cost',
        'day',
        ...peopleHeaders.dayRate,
      ],
      not: /card|from|to\b|type|basis|days/,
      fits: shape => (shape.numbers > 0.5 && shape.smallest >= 50 ? 1 : 0),
    },
    {
      name: 'people',
      required: false,
      headers: [
        'number of people',
        'people',
        'headcount',
        'head count',
        'heads',
        'number',
        'count',
        'how many',
        'no',
        '#',
        'persons',
        'quantity',
        ...peopleHeaders.people,
      ],
      fits: shape => (shape.whole === 1 && shape.smallest >= 1 && shape.largest < 50 ? 1 : 0),
    },
    {
      name: 'fte',
      required: false,
      headers: [
        'fte',
        'fte each',
        'full time equivalent',
        'wte',
        'allocation',
        'time',
        'percent',
        '%',
        'share of time',
        ...peopleHeaders.fte,
      ],
      fits: shape => (shape.numbers > 0.5 && shape.largest < 50 ? 1 : 0),
    },
    {
      name: 'engagement',
      required: false,
      headers: [
        'engagement',
        'employment',
        'contract type',
        'employment type',
        'type',
        'employed as',
        'kind',
        ...peopleHeaders.engagement,
      ],
      fits: shape =>
        shape.words.length > 0 && shape.words.every(word => readChoice(word, engagements)) ? 1 : 0,
    },
  ],
  prepare(table) {
    const role = table.text('role')
    const from = table.date('from')
    const to = table.date('to')
    const salary = priceOf(table, 'salary')
    const dayRate = priceOf(table, 'dayRate')
    const count = table.number('people', { places: 0, most: 10_000 })
    const fte = table.number('fte', { places: 4, most: 10_000 })
    const engagement = table.choice('engagement', engagements)
    const meaning = fteMeaning(table)
    const conflict = rateConflict(table.context.rates)
    if (table.texts('salary').length > 0 && table.texts('dayRate').length === 0) table.notice('salary-alone')
    return row => {
      const name = role(row)
      const start = from(row) ?? table.context.from
      const end = to(row)
      const day = dayRate(row)
      const year = salary(row)
      const headcount = count(row)
      if (headcount?.value === 0) table.fail(row, 'people', 'cell-no-people')
      const parts = splitPeople(headcount?.value, fte(row), meaning)
      if (!parts) table.fail(row, 'fte', 'cell-fte')
      const engaged = engagement(row) ?? 'civil-servant'
      if (!start && row.issues.length === 0) table.fail(row, 'from', 'cell-no-start')
      for (const [field, amount] of [
        ['dayRate', day],
        ['salary', year],
      ] as const) {
        if (amount !== undefined && amount <= 0) table.fail(row, field, 'cell-not-above-zero')
      }
      if (start && end && end < start) table.fail(row, 'to', 'cell-end-before-start', { from: start })
      if (!name || !start || !parts || row.issues.length > 0) return undefined
      const kind = day === undefined ? 'salary' : 'day'
      const amount = day ?? year
      const person: PersonInput = {
        role: name,
        parts,
        from: start,
        ...(end ? { to: end } : {}),
        engagement: engaged,
        ...(amount === undefined ? {} : { price: { kind, amount } }),
      }
      if (!conflict(person)) return person
      const other = freeRole(name, role => conflict({ ...person, role }))
      const chosen = table.ask('people-two-rates', plainWords(name) || name, {
        values: { role: name, other },
        options: ['rename', 'leave-out'],
        proposed: 'rename',
      })
      return chosen === 'rename' ? { ...person, role: other } : table.fail(row, 'role', 'cell-two-rates')
    }
  },
}
