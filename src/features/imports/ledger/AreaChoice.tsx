import { useId } from 'react'
import { countedAmount } from '#core/costing/items.ts'
import { groupBy } from '#core/costing/groupBy.ts'
import type { LedgerContent } from '#core/ledger/matchRows.ts'
import { sum } from '#core/money.ts'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface AreaChoiceProps {
  readonly rows: readonly LedgerContent[]
  readonly value: readonly string[]
  readonly onChange: (areas: readonly string[]) => void
}

/** Which cost centres are the team's; nothing to ask where the file names one or none. */
export function AreaChoice({ rows, value, onChange }: AreaChoiceProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  const areas = [...groupBy(rows, ({ area }) => area)]
  if (areas.length < 2) return null
  return (
    <Checkboxes
      id={id}
      legend={t('ledger.areas.legend')}
      hint={t('ledger.areas.hint')}
      value={value}
      options={areas.map(([area, members]) => ({
        value: area,
        text: area || t('ledger.areas.none'),
        hint: t('ledger.areas.rows', {
          n: members.length,
          sum: formats.moneyExact(sum(members.map(countedAmount))),
        }),
      }))}
      onChange={onChange}
    />
  )
}
