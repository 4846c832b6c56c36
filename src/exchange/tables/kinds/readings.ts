import type { NumberCell } from '#exchange/tables/cells/number.ts'
import { takeApart } from '#exchange/tables/cells/numberText.ts'
import type { Table } from '#exchange/tables/table.ts'
import type { ReadingInput } from '#exchange/tables/types.ts'
import type { KindReader } from './kindReader.ts'

/** Groups that mean everyone, so that no group is made of them. */
const EVERYONE = /^(?:all|everyone|all users|total|overall|everybody|-)$/i
const rounded = (n: number) => Number(n.toPrecision(12))

/** Whether values under a percent metric are parts of 1; asked where nothing in the column is written with %. */
function areParts(table: Table): boolean {
  const texts = table.texts('value')
  if (table.context.unit !== 'percent' || texts.length === 0) return false
  if (texts.some(text => text.includes('%')) || table.column('value')?.includes('%')) return false
  const sizes = texts.map(text => Number(takeApart(text)?.body.replace(',', '.') ?? Number.NaN))
  if (!sizes.every(size => Number.isNaN(size) || size <= 1) || !sizes.some(size => size > 0)) return false
  const example = texts.find(text => Number(text.replace(',', '.')) > 0) ?? ''
  const values = { column: table.column('value') ?? '', example }
  return (
    table.ask('parts-of-one', '', { values, options: ['parts', 'percent'], proposed: 'parts' }) === 'parts'
  )
}

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
      ],
      not: /group|date/,
      fits: shape => (shape.numbers > 0.5 ? shape.numbers : 0),
    },
    {
      name: 'group',
      required: false,
      headers: ['group', 'user group', 'segment', 'audience', 'population', 'region', 'who', 'for'],
      fits: shape => (shape.texts > 0.5 && shape.averageLength < 40 ? 1 : 0),
    },
    {
      name: 'evidence',
      required: false,
      headers: ['evidence', 'source', 'notes', 'note', 'comment', 'comments', 'how measured', 'link'],
      fits: shape => (shape.texts > 0.5 ? shape.averageLength : 0),
    },
  ],
  prepare(table) {
    const when = table.when('when')
    const value = table.number('value', { negative: true })
    const group = table.text('group')
    const evidence = table.text('evidence', 20_000)
    const parts = areParts(table)
    const { unit } = table.context
    const onScale = (row: { value: NumberCell; fail: (code: string) => undefined }) => {
      if (row.value.percent && unit !== undefined && unit !== 'percent') return row.fail('cell-percent')
      return parts && !row.value.percent ? rounded(row.value.value * 100) : row.value.value
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
        ...(who === undefined || EVERYONE.test(who) ? {} : { group: who }),
        evidence: why,
      }
    }
  },
}
