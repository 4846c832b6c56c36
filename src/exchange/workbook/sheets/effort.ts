import { groupBy } from '#core/costing/groupBy.ts'
import type { Figures } from '#core/figures.ts'
import { sum } from '#core/money.ts'
import type { Effort } from '#core/records/effort.ts'
import { date, money, number, text } from '#exchange/workbook/cells.ts'
import { sheetOf, type ColumnOf } from '#exchange/workbook/sheet.ts'
import type { Sheet } from '#exchange/workbook/types.ts'
import type { BookWords } from '#exchange/workbook/words.ts'

/** How the work of each sprint split over deliverables, and the part of the sprint's cost that goes with it. */
export function effortSheet({ data, cells }: Figures, words: BookWords): Sheet {
  const { value, word } = words
  const sprints = new Map(data.sprints.map(sprint => [sprint.id, sprint]))
  const deliverables = new Map(data.deliverables.map(({ id, name }) => [id, name]))
  const keyOf = (sprint: string, deliverable: string | undefined) => `${sprint} ${deliverable}`
  const parts = groupBy(cells, ({ span, deliverable }) =>
    span.kind === 'sprint' ? keyOf(span.sprint, deliverable) : undefined,
  )
  const partOf = ({ sprint, deliverable }: Effort) => {
    const own = parts.get(keyOf(sprint, deliverable))
    return own && sum(own.map(({ amount }) => amount))
  }
  // A copy has no days beside a cost: days became the money that they carry (`publicEfforts`).
  const bySprint = groupBy(data.efforts, ({ sprint }) => sprint)
  const isByCost = ({ sprint }: Effort) =>
    data.team.origin === 'copy' &&
    (bySprint.get(sprint) ?? []).every(
      each => each.unit === 'points' && each.amount === Math.abs(partOf(each) ?? 0) / 100,
    )
  const firstDay = ({ sprint }: Effort) => sprints.get(sprint)?.from ?? ''
  const columns: readonly ColumnOf<Effort>[] = [
    {
      key: 'sprint',
      kind: 'number',
      cell: ({ sprint }) => number(sprints.get(sprint)?.number),
      width: 17,
      named: true,
    },
    { key: 'from', kind: 'date', cell: ({ sprint }) => date(sprints.get(sprint)?.from) },
    {
      key: 'deliverable',
      kind: 'text',
      cell: ({ deliverable }) => text(deliverables.get(deliverable) ?? word('gone')),
      width: 36,
      wrap: true,
    },
    {
      key: 'unit',
      kind: 'text',
      cell: effort => text(isByCost(effort) ? word('effortByCost') : value(effort.unit)),
      width: 24,
      wrap: true,
    },
    { key: 'effort', kind: 'number', cell: ({ amount }) => number(amount) },
    {
      key: 'partOfCost',
      kind: 'money',
      cell: effort => money(partOf(effort)),
    },
  ]
  const rows = data.efforts.toSorted((a, b) =>
    firstDay(a) < firstDay(b) ? -1 : firstDay(a) > firstDay(b) ? 1 : 0,
  )
  return sheetOf({ key: 'effort', columns, rows }, words)
}
