import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { dayPrice } from './roles.ts'

interface DayPriceProps {
  readonly rate: Rate
  readonly date: IsoDate
  readonly data: TeamData
}

/** £323.80 a day worked */
export function DayPrice({ rate, date, data }: DayPriceProps) {
  const t = useText()
  const formats = useFormats()
  return t(`team.price.${rate.basis}`, { money: formats.moneyExact(dayPrice(rate, date, data)) })
}
