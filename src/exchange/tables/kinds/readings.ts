import type { NumberCell } from '#exchange/tables/cells/number.ts'
import type { ReadingInput } from '#exchange/tables/types.ts'
import { saysEveryone } from './everyone.ts'
import type { KindReader } from './kindReader.ts'
import { asPercent, partsOfOne } from './percentParts.ts'
import { readingsHeaders } from './localHeaders.ts'

export const readings: KindReader<ReadingInput> = {
  fields: [
    {
      name: 'when',
      required: true,
      date: true,
      headers: [
        'date',
        'date or period',
        'reading date',
        'measured on',
        'period',
        'month',
        'when',
        'week ending',
        'day',
        ...readingsHeaders.when,
      ],
      fits: shape => (shape.dates > 0.5 ? shape.dates : 0),
    },
    {
      name: 'value',
      required: true,
      headers: [
        'value',
        'reading',
        'result',
        'score',
        'percent',
        '%',
        'measure',
        'rate',
        'share',
        'count',
        'number',
        ...readingsHeaders.value,
      ],
      not: /group|date/,
      fits: shape => (shape.numbers > 0.5 ? shape.numbers : 0),
    },
    {
      name: 'group',
      required: false,
      headers: [
        'group',
        'user group',
        'segment',
        'audience',
        'population',
        'region',
        'who',
        'for',
        ...readingsHeaders.group,
      ],
      fits: shape => (shape.texts > 0.5 && shape.averageLength < 40 ? 1 : 0),
    },
    {
      name: 'evidence',
      required: false,
      headers: [
        'evidence',
        'source',
        'notes',
        'note',
        'comment',
        'comments',
        'how measured',
        'link',
        ...readingsHeaders.evidence,
      ],
      fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
    },
  ],
  prepare(table) {
    const when = table.when('when')
    const value = table.number('value', { negative: true })
    const group = table.text('group')
    const evidence = table.text('evidence', 20_000)
    const { unit } = table.context
    const isPart = partsOfOne(table.texts('value'), {
      ask: table.ask,
      column: table.column('value') ?? '',
      unit,
    })
    const onScale = (row: { value: NumberCell; fail: (code: 'cell-percent') => undefined }) => {
      if (row.value.percent && unit !== undefined && unit !== 'percent') return row.fail('cell-percent')
      const { percent, value: size } = row.value
      return !percent && isPart(size) ? asPercent(size) : size
    }
    return row => {
      const time = when(row)
      const read = value(row)
      const number = read && onScale({ value: read, fail: code => table.fail(row, 'value', code) })
      const who = group(row)
      const why = evidence(row) ?? ''
      if (!time || number === undefined || row.issues.length > 0) return undefined
      return {
        date: time.kind === 'date' ? time.date : time.to,
        value: number,
        ...(who === undefined || saysEveryone(who) ? {} : { group: who }),
        evidence: why,
      }
    }
  },
}
