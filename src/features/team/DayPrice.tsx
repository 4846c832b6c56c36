import { dayRateFigure } from '#core/explain/dayRate.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { useRates } from '#ui/figure/rates.tsx'
import { useFormats } from '#ui/formats.ts'
import { T, useText } from '#ui/text.tsx'
import { dayPrice } from './roles.ts'

interface DayPriceProps {
  readonly rate: Rate
  readonly date: IsoDate
  readonly data: TeamData
}

/** £323.80 a day worked: the amount opens to the salary, on-costs and days that it is made of. */
export function DayPrice({ rate, date, data }: DayPriceProps) {
  const t = useText()
  const formats = useFormats()
  const { shown } = useRates()
  if (!shown) return <span className="sw-note">{t('ui.rates.hidden')}</span>
  const money = (
    <Figure derivation={() => dayRateFigure(rate, date, data)}>
      {formats.moneyExact(dayPrice(rate, date, data))}
    </Figure>
  )
  return <T id={`team.price.${rate.basis}`} values={{ money }} />
}
