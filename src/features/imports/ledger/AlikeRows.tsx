import type { Alike } from '#core/ledger/matchRows.ts'
import type { ImportPlan } from '#core/ledger/planImport.ts'
import { Radios } from '#ui/fields/Radios.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface AlikeRowsProps {
  readonly plan: Pick<ImportPlan, 'alike'>
  readonly value: Alike | undefined
  readonly error: string | undefined
  readonly onChange: (alike: Alike) => void
}

/** Asks whether rows that are like stored ones are those: both would count. */
export function AlikeRows({ plan: { alike }, value, error, onChange }: AlikeRowsProps) {
  const t = useText()
  const formats = useFormats()
  if (alike.rows === 0) return null
  return (
    <Radios
      id="alike"
      legend={t('ledger.alike', { n: alike.rows, sum: formats.moneyExact(alike.sum) })}
      value={value ?? ''}
      error={error}
      options={[
        { value: 'here', text: t('ledger.alike.here', { n: alike.rows }), hint: t('ledger.alike.here.hint') },
        { value: 'new', text: t('ledger.alike.new', { n: alike.rows }), hint: t('ledger.alike.new.hint') },
      ]}
      onChange={onChange}
    />
  )
}
