import { useId } from 'react'
import type { AreasSaid } from '#core/ledger/areaRules.ts'
import type { ShownLedger } from '#features/imports/reading/ledgerTypes.ts'
import { Checkbox, Checkboxes } from '#ui/fields/Checkboxes.tsx'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'

interface AreaChoiceProps {
  readonly areas: ShownLedger['areas']
  /** Those that no earlier file was asked about. */
  readonly asked: readonly string[]
  readonly value: AreasSaid
  readonly onChange: (said: AreasSaid) => void
}

/** Which cost centres that were not met before are the team's; nothing to ask where there are none. */
export function AreaChoice({ areas, asked, value, onChange }: AreaChoiceProps) {
  const t = useText()
  const formats = useFormats()
  const id = useId()
  if (asked.length === 0) return null
  const met = areas.length - asked.length
  return (
    <>
      <Checkboxes
        id={id}
        legend={t('ledger.areas.legend')}
        hint={t('ledger.areas.hint', { met })}
        value={value.ours}
        options={areas
          .filter(({ area }) => asked.includes(area))
          .map(({ area, rows, sum }) => ({
            value: area,
            text: area || t('ledger.areas.none'),
            hint: t('ledger.areas.rows', { n: rows, sum: formats.moneyExact(sum) }),
          }))}
        onChange={ours => onChange({ ours, none: false })}
      />
      <Checkbox
        id={`${id}-none`}
        text={t('ledger.areas.noneOurs')}
        checked={value.none}
        onChange={none => onChange({ ours: [], none })}
      />
    </>
  )
}
