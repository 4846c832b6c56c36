import type { Currency } from '#core/money.ts'
import {
  rateDefaults,
  type Basis,
  type Engagement,
  type OnCost,
  type Rate,
  type RatePrice,
} from '#core/records/rate.ts'
import { DAYS_WORKED } from '#exchange/tables/drafts/peopleToDrafts.ts'
import { usualOnCosts } from '#exchange/tables/drafts/usualOnCosts.ts'
import type { useForm } from '#ui/fields/form.ts'
import { readAmount, readCount, type collector } from '#ui/fields/typed.ts'

/** Asks for a new rate: of which role, from when. */
export type AskRate = (about: { readonly role: string; readonly from: string }) => void

export type OnCostText = Readonly<Record<'name' | 'percent' | 'above' | 'source', string>>

export const emptyOnCost: OnCostText = { name: '', percent: '', above: '', source: '' }

/** A rate as it is typed. */
export interface RateText extends Record<string, string> {
  role: string
  engagement: Engagement
  /** Id of a supplier, empty for none, `new` for one that is named beside. */
  supplier: string
  newSupplier: string
  basis: Basis
  kind: RatePrice['kind']
  'price.day': string
  'price.salary': string
  'price.daysWorked': string
  from: string
  to: string
  source: string
}

export type RateForm = ReturnType<typeof useForm<RateText>>

export const NEW_SUPPLIER = 'new'

/** Minor units as a field holds them: 1234.50. */
export const amountText = (minor: number): string =>
  minor % 100 === 0 ? String(minor / 100) : (minor / 100).toFixed(2)

const onCostText = ({ name, percent, above, source }: OnCost): OnCostText => ({
  name,
  percent: String(percent),
  above: amountText(above),
  source,
})

/** A rate as its form shows it, or an empty one. */
export function rateText(rate: Rate | undefined, rates: readonly Rate[]): RateText {
  const price = rate?.price
  return {
    role: rate?.role ?? '',
    engagement: rate?.engagement ?? rateDefaults.engagement,
    supplier: rate?.supplier ?? '',
    newSupplier: '',
    basis: rate?.basis ?? rateDefaults.basis,
    kind: price?.kind ?? 'entered',
    'price.day': price?.kind === 'entered' ? amountText(price.day) : '',
    'price.salary': price?.kind === 'derived' ? amountText(price.salary) : '',
    'price.daysWorked': String(price?.kind === 'derived' ? price.daysWorked : usualOnCosts(rates).daysWorked),
    from: rate?.from ?? '',
    to: rate?.to ?? '',
    source: rate?.source ?? '',
  }
}

export const onCostTexts = (rate: Rate | undefined, rates: readonly Rate[]): readonly OnCostText[] =>
  (rate?.price.kind === 'derived' ? rate.price.onCosts : usualOnCosts(rates).onCosts).map(onCostText)

type Collector = ReturnType<typeof collector>

function readOnCost(text: OnCostText, at: string, currency: Currency, { take }: Collector) {
  const percent = take(`${at}.percent`, readCount(text.percent))
  // Without a threshold it is on the whole salary.
  const above = text.above.trim() === '' ? 0 : take(`${at}.above`, readAmount(text.above, currency))
  return percent === undefined || above === undefined
    ? []
    : [{ name: text.name, percent, above, source: text.source }]
}

/** The price as typed; undefined where something of it cannot be read, which is then collected. */
export function readPrice(
  text: RateText,
  onCosts: readonly OnCostText[],
  currency: Currency,
  collected: Collector,
) {
  const { take } = collected
  if (text.kind === 'entered') {
    const day = take('price.day', readAmount(text['price.day'], currency))
    return day === undefined ? undefined : { kind: text.kind, day }
  }
  const salary = take('price.salary', readAmount(text['price.salary'], currency))
  // A rate per day in post is divided by the year's working days and asks for none of its own.
  const daysWorked =
    text.basis === 'day-in-post' && text['price.daysWorked'].trim() === ''
      ? DAYS_WORKED
      : take('price.daysWorked', readCount(text['price.daysWorked']))
  const added = onCosts.flatMap((onCost, i) => readOnCost(onCost, `price.onCosts.${i}`, currency, collected))
  return salary === undefined || daysWorked === undefined || added.length < onCosts.length
    ? undefined
    : { kind: text.kind, salary, onCosts: added, daysWorked }
}
