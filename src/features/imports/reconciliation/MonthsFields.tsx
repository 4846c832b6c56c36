import type { Months } from '#core/ledger/statement.ts'
import { useLedgerWords } from '#features/imports/ledger/useLedgerWords.ts'
import { SelectField } from '#ui/fields/SelectField.tsx'
import { useText } from '#ui/text.tsx'

interface MonthsFieldsProps {
  /** In order. */
  readonly all: readonly string[]
  readonly value: Months
  readonly onChange: (months: Months) => void
}

/** From which month to which; one that would end before it begins moves its other end along. */
export function MonthsFields({ all, value, onChange }: MonthsFieldsProps) {
  const t = useText()
  const words = useLedgerWords()
  if (all.length < 2) return null
  const options = all.map(month => ({ value: month, text: words.month(month) }))
  return (
    <div className="sw-reconciliation-months sw-screen-only">
      <SelectField
        id="from"
        label={t('reconciliation.from')}
        value={value.from}
        options={options}
        onChange={from => onChange({ from, to: from > value.to ? from : value.to })}
      />
      <SelectField
        id="to"
        label={t('reconciliation.to')}
        value={value.to}
        options={options}
        onChange={to => onChange({ from: to < value.from ? to : value.from, to })}
      />
    </div>
  )
}
