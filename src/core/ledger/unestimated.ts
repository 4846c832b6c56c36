import { itemOf, type AdjustmentLine, type Beside } from '#core/costing/adjustment.ts'
import { countSpan, partIn, placeItem, spanOf } from '#core/costing/items.ts'
import type { EstimatedSpan, Unestimated } from '#core/costing/types.ts'
import { allocate, sum, type Minor } from '#core/money.ts'
import { maxDate } from '#core/calendar.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Settlement } from '#core/records/settlement.ts'
import type { TeamData } from '#core/records/teamData.ts'

/** The span that a day lies in, else the first after it, else the last. */
const spanAt = (spans: readonly EstimatedSpan[], date: string): EstimatedSpan | undefined =>
  spans.find(({ from, to }) => from <= date && date <= to) ??
  spans.find(({ from }) => from > date) ??
  spans.at(-1)

const besideItem = ({ id: item, description, category }: CostItem): Beside => ({
  kind: 'item',
  item,
  description,
  category,
})

/** What money stands beside whose estimate is not there: of the same kind, as far as the target still says. */
function besideGone({ targets: [target] }: Settlement, item: CostItem | undefined): Beside {
  if (item) return besideItem(item)
  if (target?.kind === 'staff') return { kind: 'staff', engagement: target.engagement }
  const category = target?.kind === 'items' ? target.category : 'other'
  return { kind: 'item', item: '', description: '', category }
}

/** Whether a cost item is in no line of these spans: it came after the sprint of its days was sealed. */
export const isNotSealed = (spans: readonly Pick<EstimatedSpan, 'lines'>[], item: string): boolean =>
  !spans.some(({ lines }) => lines.some(line => itemOf(line)?.item === item))

/** The spans that a cost item lies in, weighed by what falls in each. */
const daysOfItem = (item: CostItem, spans: readonly EstimatedSpan[], { calendar }: TeamData) => {
  const placed = placeItem(item, calendar)
  return spans.flatMap(span => {
    const part = partIn(placed, countSpan(span, calendar))
    return part === undefined
      ? []
      : [{ span, date: maxDate(span.from, spanOf(item).from), weight: Math.abs(part) }]
  })
}

/**
 * Adjustments of a settlement that stands on nothing that counts, so that its money is kept. Of a cost item that came
 * after its sprint was sealed: beside the seal, on the days of the item. Of an estimate that is gone: on the days of its
 * rows.
 */
export function unestimated(
  settlement: Settlement,
  spans: readonly EstimatedSpan[],
  data: TeamData,
): Unestimated[] {
  const items = settlement.targets.flatMap(target =>
    target.kind === 'item' ? (data.costItems.find(({ id }) => id === target.item) ?? []) : [],
  )
  const place = (
    why: Unestimated['why'],
    span: EstimatedSpan,
    date: IsoDate,
    beside: Beside,
    amount: Minor,
  ) => {
    const line: AdjustmentLine = {
      kind: 'adjustment',
      settlement: settlement.id,
      beside,
      amount,
      standing: 'reconciled',
    }
    return { why, span, date, line }
  }
  const late = items
    .filter(({ id }) => isNotSealed(spans, id))
    .flatMap(item => daysOfItem(item, spans, data).map(day => ({ ...day, item })))
  const parts = allocate(
    sum(settlement.rows.map(({ amount }) => amount)),
    late.map(({ weight }) => weight),
  )
  if (parts.ok)
    return late.flatMap(({ span, date, item }, i) => {
      const amount = parts.value[i]
      return amount ? [place('not-sealed', span, date, besideItem(item), amount)] : []
    })
  const beside = besideGone(settlement, items[0])
  return settlement.rows.flatMap(({ amount, date }) => {
    const span = spanAt(spans, date)
    return span ? [place('gone', span, date, beside, amount)] : []
  })
}
