import type { Rate } from '#core/records/rate.ts'
import { makeAsker } from '#exchange/tables/asker.ts'
import { rateConflict } from '#exchange/tables/kinds/rateConflict.ts'
import type { PersonInput, Preview, PreviewRow } from '#exchange/tables/types.ts'
import { isRate } from './peopleChanges.ts'
import { roleKey } from './roleKey.ts'
import { failedRow, recounted } from './failedRow.ts'

interface Beside {
  readonly rates: readonly Rate[]
  readonly answers: Readonly<Record<string, string>>
}

/** The role with the least number behind it that leaves one price a day. */
function freeRole(role: string, conflicts: (role: string) => boolean): string {
  for (let at = 2; ; at += 1) {
    const other = `${role} (${at})`
    if (!conflicts(other)) return other
  }
}

/** A role has one rate on any day: what happens to people at another is asked, once for a role. */
export function askPrices(table: Preview<PersonInput>, { rates, answers }: Beside): Preview<PersonInput> {
  const asker = makeAsker(answers)
  const conflict = rateConflict(rates)
  const rows = table.rows.map((row): PreviewRow<PersonInput> => {
    if (!row.ok || isRate(row)) return row
    const { value } = row
    const from = conflict(value)
    if (from === undefined) return row
    const other = freeRole(value.role, role => conflict({ ...value, role }) !== undefined)
    const chosen = asker.ask('people-two-rates', roleKey(value.role), {
      values: { role: value.role, other, from },
      options: ['rename', 'leave-out'],
      proposed: 'rename',
    })
    return chosen === 'rename'
      ? { ...row, value: { ...value, role: other } }
      : failedRow(table, row, 'role', 'cell-two-rates')
  })
  return recounted({ ...table, rows, doubts: [...table.doubts, ...asker.doubts] })
}
