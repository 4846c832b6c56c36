import { financialYear, workingDays } from '#core/calendar.ts'
import { yearlyCost } from '#core/costing/dayRate.ts'
import { toMinor } from '#core/exact.ts'
import type { Currency } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { useFormats } from '#ui/formats.ts'
import { useText } from '#ui/text.tsx'
import { isTooMuch, previewRate } from './rateDraft.ts'
import type { OnCostText, RateText } from './rateForm.ts'
import { dayPrice } from './roles.ts'

interface RatePreviewProps {
  readonly text: RateText
  readonly onCosts: readonly OnCostText[]
  readonly data: TeamData
  readonly currency: Currency
  readonly today: IsoDate
}

/** "£71,235.00 a year over 220 days: £323.80 a day worked", while it is typed. */
export function RatePreview({ text, onCosts, data, currency, today }: RatePreviewProps) {
  const t = useText()
  const { moneyExact, number } = useFormats()
  const rate = previewRate(text, onCosts, data, currency, today)
  const derived = rate?.price.kind === 'derived' ? rate.price : undefined
  const said = () => {
    if (!rate || !derived || isTooMuch(rate, data)) return undefined
    const year = financialYear(rate.from, data.workspace.financialYearStart)
    const inPost = rate.basis === 'day-in-post'
    return t('team.rates.preview', {
      year: moneyExact(toMinor(yearlyCost(derived))),
      days: number(inPost ? workingDays(data.calendar, year.from, year.to) : derived.daysWorked),
      price: t(`team.price.${rate.basis}`, { money: moneyExact(dayPrice(rate, rate.from, data)) }),
      inPost: inPost ? 'yes' : 'no',
      label: year.label,
    })
  }
  return <p role="status">{said()}</p>
}
