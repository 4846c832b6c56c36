import { financialYear, workingDays } from '#core/calendar.ts'
import { dayRate, onCostOf, yearlyCost, type DerivedPrice } from '#core/costing/dayRate.ts'
import { toMinor } from '#core/exact.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { Derivation, DerivationInput } from './derivation.ts'
import { TEAM } from './places.ts'
import { money, number, text } from './values.ts'

const onCostInputs = ({ salary, onCosts }: DerivedPrice): DerivationInput[] =>
  onCosts.map(onCost => {
    const { name, percent, above, source } = onCost
    const values = {
      name: text(name),
      percent: text(String(percent)),
      above: money(above),
      of: text(above === 0 ? 'all' : 'part'),
      source: text(source),
      said: text(source === '' ? 'no' : 'yes'),
    }
    return { label: { code: 'onCost', values }, value: money(toMinor(onCostOf(salary, onCost))), place: TEAM }
  })

/**
 * What a person-day costs on a day, and for a derived rate the salary, on-costs and days behind it. Close to pay: only
 * for the screen that shows rates.
 */
export function dayRateFigure(
  rate: Rate,
  date: IsoDate,
  data: Pick<TeamData, 'calendar' | 'workspace'>,
): Derivation {
  const { price, role, source } = rate
  const sure = source === '' ? [{ code: 'rate-without-source' }] : []
  const from: DerivationInput[] =
    source === '' ? [] : [{ label: { code: 'rateSource' }, value: text(source), place: TEAM }]
  const common = { figure: 'dayRate', result: money(toMinor(dayRate(rate, date, data))), leftOut: [], sure }
  if (price.kind === 'entered')
    return { ...common, values: { role: text(role), how: text('entered') }, inputs: from }
  const year = financialYear(date, data.workspace.financialYearStart)
  const inPost = rate.basis === 'day-in-post'
  const days = inPost ? workingDays(data.calendar, year.from, year.to) : price.daysWorked
  return {
    ...common,
    values: {
      role: text(role),
      how: text(inPost ? 'post' : 'worked'),
      yearly: money(toMinor(yearlyCost(price))),
      days: number(days),
      year: text(year.label),
    },
    inputs: [
      { label: { code: 'salary' }, value: money(price.salary), place: TEAM },
      ...onCostInputs(price),
      { label: { code: inPost ? 'workingDays' : 'daysWorked' }, value: number(days), place: TEAM },
      ...from,
    ],
  }
}
