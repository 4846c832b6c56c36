import { DateField, MoneyField } from '#ui/fields/Input.tsx'
import { Radios } from '#ui/fields/Radios.tsx'
import { useText } from '#ui/text.tsx'
import type { HoldsState } from './useHolds.ts'

/** Whether the file holds everything of some months, or large payments only. */
export function HoldsFields({ holds }: { readonly holds: HoldsState }) {
  const t = useText()
  const errorAt = (field: string) => (holds.error?.field === field ? holds.error.text : undefined)
  return (
    <>
      <Radios
        id="holds"
        legend={t('ledger.holds.legend')}
        value={holds.kind}
        error={errorAt('kind')}
        options={[
          { value: 'over', text: t('ledger.holds.over'), hint: t('ledger.holds.over.hint') },
          { value: 'complete', text: t('ledger.holds.complete'), hint: t('ledger.holds.complete.hint') },
        ]}
        onChange={kind => holds.set({ kind })}
      />
      {holds.kind === 'over' && (
        <MoneyField
          id="holds-amount"
          label={t('ledger.holds.amount')}
          width="short"
          value={holds.amount}
          onChange={amount => holds.set({ amount })}
          error={errorAt('amount')}
        />
      )}
      {holds.kind === 'complete' && (
        <>
          <DateField
            id="holds-from"
            label={t('ledger.holds.from')}
            value={holds.from}
            onChange={from => holds.set({ from })}
            error={errorAt('from')}
          />
          <DateField
            id="holds-to"
            label={t('ledger.holds.to')}
            value={holds.to}
            onChange={to => holds.set({ to })}
            error={errorAt('to')}
          />
        </>
      )}
    </>
  )
}
