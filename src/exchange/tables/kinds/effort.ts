import type { EffortUnit } from '#core/records/effort.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { plainWords, readChoice, type Words } from '#exchange/tables/cells/choice.ts'
import type { Table } from '#exchange/tables/table.ts'
import type { EffortInput } from '#exchange/tables/types.ts'
import type { KindReader } from './kindReader.ts'
import { effortHeaders } from './localHeaders.ts'
import { asPercent, askParts } from './percentParts.ts'

const units: Words<EffortUnit> = {
  points: ['point', 'story points', 'sp', 'pts'],
  days: ['day', 'person days', 'effort days', 'd'],
  percent: ['%', 'percentage', 'per cent', 'share', 'pct'],
}

/** The sprint a cell names: by its name, or by its number. */
function sprintCalled(text: string, sprints: readonly Sprint[]): Sprint | undefined {
  const said = plainWords(text)
  const number = /^(?:sprint|iteration|no|#)?\s*(\d+)$/.exec(said)?.[1]
  return (
    sprints.find(sprint => sprint.name !== '' && plainWords(sprint.name) === said) ??
    sprints.find(sprint => number !== undefined && sprint.number === Number(number))
  )
}

/** The unit of amounts whose cells do not say it: from the header, else asked. */
function columnUnit(table: Table): EffortUnit {
  const header = readChoice(table.column('amount') ?? '', units)
  if (header) return header
  const texts = table.texts('amount')
  if (texts.length === 0 || table.texts('unit').length > 0) return 'points'
  if (texts.every(text => text.endsWith('%'))) return 'percent'
  const options = ['points', 'days', 'percent'] as const
  const values = { column: table.column('amount') ?? '' }
  const chosen = table.ask('effort-unit', '', { values, options, proposed: 'points' })
  return options.find(option => option === chosen) ?? 'points'
}

/** Which amounts without a % are parts of 1: 0.7 of a sprint is 70%. */
function partsOfSprint(table: Table, otherwise: EffortUnit): (size: number) => boolean {
  const bare = table.rows.flatMap(row => {
    const unit = readChoice(table.textOf(row, 'unit'), units) ?? otherwise
    const text = table.textOf(row, 'amount')
    return unit === 'percent' && text !== '' && !text.includes('%') ? [text] : []
  })
  const column = table.column('amount') ?? ''
  return askParts(bare, {
    ask: table.ask,
    column,
    codes: ['effort-parts-of-one', 'effort-some-parts-of-one'],
  })
}

const PLACES = 2

export const effort: KindReader<EffortInput> = {
  fields: [
    {
      name: 'sprint',
      required: true,
      headers: ['sprint', 'sprint number', 'sprint name', 'iteration', ...effortHeaders.sprint],
      fits: shape => (shape.words.some(word => word.startsWith('sprint')) ? 2 : shape.whole),
    },
    {
      name: 'deliverable',
      required: true,
      headers: [
        'deliverable',
        'epic',
        'feature',
        'item',
        'name',
        'title',
        'work',
        'what',
        'task',
        'story',
        'summary',
        ...effortHeaders.deliverable,
      ],
      fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
    },
    {
      name: 'amount',
      required: true,
      headers: [
        'amount',
        'effort',
        'points',
        'story points',
        'days',
        'percent',
        '%',
        'share',
        'percentage',
        'estimate',
        ...effortHeaders.amount,
      ],
      not: /unit|left|remaining/,
      fits: shape => (shape.numbers > 0.5 ? shape.numbers : 0),
    },
    {
      name: 'unit',
      required: false,
      headers: ['unit', 'units', 'measured in', 'effort unit', ...effortHeaders.unit],
      fits: shape => (shape.words.length > 0 && shape.words.every(word => readChoice(word, units)) ? 1 : 0),
    },
  ],
  prepare(table) {
    const { sprints, deliverables } = table.context
    const sprint = table.text('sprint')
    const deliverable = table.text('deliverable')
    const unit = table.choice('unit', units)
    const otherwise = columnUnit(table)
    const isPart = partsOfSprint(table, otherwise)
    // 0.125 of a sprint is 12.5%.
    const asWritten = table.number('amount', { places: PLACES, most: 1e6 })
    const asPart = table.number('amount', { places: PLACES + 2, most: 1e6 })
    const known = new Map(deliverables.map(({ name, id }) => [plainWords(name), id]))
    return row => {
      const called = sprint(row)
      const found = called === undefined ? undefined : sprintCalled(called, sprints)
      if (called !== undefined && !found) table.fail(row, 'sprint', 'cell-sprint')
      const name = deliverable(row)
      const fine = asPart({ ...row, issues: [] })
      const said = unit(row) ?? (fine?.percent ? 'percent' : otherwise)
      const part = said === 'percent' && fine && !fine.percent && isPart(fine.value)
      const size = part ? { value: asPercent(fine.value) } : asWritten(row)
      if (!found || name === undefined || !size || row.issues.length > 0) return undefined
      const id = known.get(plainWords(name))
      return { sprint: found.id, deliverable: id ? { id } : { name }, amount: size.value, unit: said }
    }
  },
}
