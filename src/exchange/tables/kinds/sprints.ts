import { addDays } from '#core/calendar.ts'
import type { SprintInput } from '#exchange/tables/types.ts'
import type { KindReader } from './kindReader.ts'
import { sprintsHeaders } from './localHeaders.ts'

const NUMBER = /(\d{1,6})(?!.*\d)/

export const sprints: KindReader<SprintInput> = {
  fields: [
    {
      name: 'name',
      required: false,
      headers: [
        'sprint',
        'sprint number',
        'sprint name',
        'number',
        'no',
        '#',
        'name',
        'iteration',
        'title',
        ...sprintsHeaders.name,
      ],
      not: /date|start|end|goal|from|to\b|length|days/,
      fits: shape =>
        shape.dates > 0 ? 0 : shape.words.some(word => word.startsWith('sprint')) ? 2 : shape.whole,
    },
    {
      name: 'from',
      required: true,
      date: true,
      headers: [
        'from',
        'start date',
        'start',
        'starts',
        'first day',
        'begin',
        'begins',
        'sprint start',
        'date',
        ...sprintsHeaders.from,
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
        'finish',
        'last day',
        'until',
        'sprint end',
        'finish date',
        ...sprintsHeaders.to,
      ],
      fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
    },
    {
      name: 'goal',
      required: false,
      headers: [
        'goal',
        'sprint goal',
        'goals',
        'aim',
        'objective',
        'focus',
        'theme',
        'description',
        ...sprintsHeaders.goal,
      ],
      fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
    },
  ],
  prepare(table) {
    const name = table.text('name')
    const from = table.date('from')
    const to = table.date('to')
    const goal = table.text('goal', 20_000)
    const stated = new Set(
      table
        .texts('name')
        .flatMap(text => NUMBER.exec(text)?.[1] ?? [])
        .map(Number),
    )
    let last = table.context.sprints.reduce((most, sprint) => Math.max(most, sprint.number), 0)
    return row => {
      const start = from(row)
      const called = name(row) ?? ''
      const said = NUMBER.exec(called)?.[1]
      const end = to(row) ?? (start && addDays(start, table.context.sprintLength - 1))
      const aim = goal(row) ?? ''
      if (!start || !end || row.issues.length > 0) return undefined
      if (end < start) return table.fail(row, 'to', 'cell-end-before-start', { from: start })
      const number = said === undefined ? last + 1 : Number(said)
      // A break between two sprints has no number, and that of the next one is not to be taken from it.
      if (said === undefined && stated.has(number))
        return table.fail(row, 'name', 'cell-sprint-unnumbered', { number })
      last = number
      return { number, name: isOnlyNumber(called) ? '' : called, from: start, to: end, goal: aim }
    }
  },
}

/** "12" and "Sprint 12" are the number that is shown anyway. */
const isOnlyNumber = (text: string) => /^(?:sprint|iteration|no\.?|#)?\s*\d+$/i.test(text)
