import { useId } from 'react'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface AreaChoiceProps {
  readonly areas: ShownLedger['areas']
  readonly value: readonly string[]
  readonly onChange: (areas: readonly string[]) => void
}

/** Which cost centres are the team's; nothing to ask where the file names one or none. */
export function AreaChoice({ areas, value, onChange }: AreaChoiceProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  if (areas.length < 2) return null
  return (
    <Checkboxes
      id={id}
      legend={t('ledger.areas.legend')}
      hint={t('ledger.areas.hint')}
      value={value}
      options={areas.map(({ area, rows, sum }) => ({
        value: area,
        text: area || t('ledger.areas.none'),
        hint: t('ledger.areas.rows', { n: rows, sum: formats.moneyExact(sum) }),
      }))}
      onChange={onChange}
    />
  )
}
