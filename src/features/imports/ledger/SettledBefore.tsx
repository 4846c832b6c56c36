import { countedAmount } from '#core/costing/items.ts'
import type { Settled } from '#core/costing/types.ts'
import { add, subtract, sum } from '#core/money.ts'
import type { LedgerRow } from '#core/records/ledgerRow.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { givesBack, signedMoney } from './signedMoney.ts'
import { useLedgerWords } from './useLedgerWords.ts'

interface SettledBeforeProps {
  readonly data: TeamData
  readonly settled: readonly Settled[]
  /** What would join one of them. */
  readonly rows: readonly LedgerRow[]
  readonly value: string
  readonly onChange: (settlement: string) => void
}

/** What was settled before, which later payments may be more of, and what would then stand beside the estimate. */
export function SettledBefore({ data, settled, rows, value, onChange }: SettledBeforeProps) {
  const t = useText()
  const formats = useFormats()
  const words = useLedgerWords()
  const picked = settled.find(({ settlement }) => settlement.id === value)
  const paid = sum(rows.map(countedAmount))
  const ledger = picked && add(picked.ledger, paid)
  return (
    <>
      <Radios
        id="settlements"
        legend={t('ledger.decide.settlements', { n: rows.length, back: givesBack(paid) })}
        value={value}
        options={settled.map(one => ({
          value: one.settlement.id,
          text: formats.list(one.settlement.targets.map(target => words.target(target, data))),
          hint: t('ledger.decide.settlement', {
            estimate: formats.moneyExact(one.estimate),
            ledger: formats.moneyExact(one.ledger),
          }),
        }))}
        onChange={onChange}
      />
      {picked && ledger !== undefined && (
        <p role="status">
          {t('ledger.decide.difference', {
            ledger: formats.moneyExact(ledger),
            estimate: formats.moneyExact(picked.estimate),
            difference: signedMoney(formats, subtract(ledger, picked.estimate)),
          })}
        </p>
      )}
    </>
  )
}
