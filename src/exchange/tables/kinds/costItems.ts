import { costItemDefaults } from '#core/records/costItem.ts'
import { readChoice } from '#exchange/tables/cells/choice.ts'
import { remembered } from '#exchange/tables/remembered.ts'
import type { CostItemInput } from '#exchange/tables/types.ts'
import { costItemFields } from './costItemFields.ts'
import { costMoney } from './costMoney.ts'
import { categoryOf, isCategory, spendings, standings, supplierSize } from './costWords.ts'
import type { KindReader } from './kindReader.ts'
import { wordsUnused } from './vatWords.ts'

const NAME = 300
const TEXT = 20_000

const supplied = (text: string) => categoryOf(text, true)
const unsupplied = (text: string) => categoryOf(text, false)

export const costItems: KindReader<CostItemInput> = {
  fields: costItemFields,
  prepare(table) {
    const when = table.when('when')
    const description = table.text('description', TEXT)
    const supplier = table.text('supplier')
    const category = table.text('category')
    const size = table.text('supplierSize')
    const standing = table.choice('standing', standings)
    const spending = table.text('spending')
    const money = costMoney(table)
    wordsUnused(table)
    const details = table.labelled('details')
    const kindOf = { supplied: remembered(supplied), unsupplied: remembered(unsupplied) }
    const sizeOf = remembered(supplierSize)
    const spendingOf = remembered((text: string) => readChoice(text, spendings))
    return row => {
      const day = when(row)
      const from = supplier(row)
      const said = category(row) ?? ''
      const long = description(row) ?? ''
      const what = long.replace(/\s+/gu, ' ').trim() || said || from
      const amounts = money(row)
      const stands = standing(row) ?? costItemDefaults.standing
      const kept = details(row).map(({ name, text }) => `${name}: ${text}`)
      if (said !== '' && said !== what && !isCategory(said))
        kept.unshift(`${table.column('category')}: ${said}`)
      if (what !== undefined && what.length > NAME) kept.unshift(long)
      if (what === undefined) table.fail(row, 'description', 'cell-empty')
      const notes = kept.join('\n')
      if (notes.length > TEXT) table.fail(row, 'details', 'cell-too-long', { longest: TEXT })
      if (!day || !what || !amounts || row.issues.length > 0) return undefined
      return {
        description: what.length > NAME ? `${what.slice(0, NAME - 1)}…` : what,
        category: (from === undefined ? kindOf.unsupplied : kindOf.supplied)(said || what),
        ...(from === undefined ? {} : { supplier: { name: from, size: sizeOf(size(row) ?? '') } }),
        money: amounts,
        when: day,
        standing: stands,
        spending: spendingOf(spending(row) ?? '') ?? costItemDefaults.spending,
        notes,
      }
    }
  },
}
