import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { CostItem } from '#core/records/costItem.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkCostItem } from '#core/rules/costItem.ts'
import { plainWords } from '#exchange/tables/cells/choice.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import { readable } from '#exchange/tables/readable.ts'
import type { CostItemInput, Preview } from '#exchange/tables/types.ts'
import { costItemsToDrafts } from './costItemsToDrafts.ts'
import { askHere } from './hereAlready.ts'

const fields = {
  'when.to': 'when',
  'money.net': 'net',
  'money.vat.vat': 'vat',
  'money.vat.recoverable': 'vat',
}

type Compared = Pick<CostItem, 'when' | 'description' | 'money'>

const keyOf = ({ when, description, money }: Compared, supplier = '') =>
  JSON.stringify([
    when.kind === 'date' ? [when.date] : [when.from, when.to],
    plainWords(supplier),
    description,
    money.net,
    money.vat.kind === 'stated' ? [money.vat.vat, money.vat.recoverable] : [],
  ])

/** Cost items of a table beside those that are there: the same day, supplier, description and amount is here already. */
export function judgeCostItems(
  table: Preview<CostItemInput>,
  data: TeamData,
  answers: Readonly<Record<string, string>>,
): Preview<CostItemInput> {
  const names = new Map(data.suppliers.map(({ id, name }) => [id, name]))
  const asked = askHere(table, {
    stored: data.costItems.map(item => keyOf(item, names.get(item.supplier ?? ''))),
    keyOf: item => keyOf(item, item.supplier?.name),
    answers,
  })
  const rows = readable(asked)
  let count = 0
  const drafts = costItemsToDrafts(
    rows.map(({ value }) => value),
    { team: data.team.id, id: () => `row ${(count += 1)}`, suppliers: data.suppliers },
  )
  const suppliers = drafts.flatMap(draft =>
    draft.record === 'supplier' ? [{ ...newRow(records.supplier.version), ...draft.row }] : [],
  )
  const made: readonly Made<CostItem>[] = drafts
    .flatMap(draft => (draft.record === 'costItem' ? [draft.row] : []))
    .map((row, at) => ({
      draft: { ...newRow(records.costItem.version), ...row },
      rows: rows.slice(at, at + 1).map(one => one.row),
    }))
  const whole = { ...data, suppliers: [...data.suppliers, ...suppliers] }
  return judgeRows(asked, made, {
    fields,
    alone: item => checkCostItem(item, whole),
    together: () => [],
  })
}
