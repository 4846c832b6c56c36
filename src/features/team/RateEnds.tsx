import { addDays } from '#core/calendar.ts'
import type { Rate } from '#core/records/rate.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import type { RateText } from './rateForm.ts'
import { formerRate } from './roles.ts'
import { readDate } from '#ui/fields/typed.ts'

interface RateEndsProps {
  readonly rates: readonly Rate[]
  readonly text: RateText
}

/** What saving a new rate does to the one before it. */
export function RateEnds({ rates, text }: RateEndsProps) {
  const t = useText()
  const formats = useFormats()
  const from = readDate(text.from)
  const plain = text.role.trim().toLowerCase()
  const role = rates.find(rate => rate.role.toLowerCase() === plain)?.role
  const former = from.ok && role !== undefined ? formerRate(rates, role, from.value) : undefined
  return (
    <p role="status" className="sw-note">
      {from.ok &&
        former &&
        t('team.rates.ends', {
          role: former.role,
          since: formats.date(former.from),
          to: formats.date(addDays(from.value, -1)),
        })}
    </p>
  )
}
