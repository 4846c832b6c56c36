import { exact } from '#core/exact.ts'
import type { Basis } from '#core/explain/worth.ts'
import { parseMoney, type Currency, type Minor } from '#core/money.ts'
import type { OutcomeFigure } from '#core/outcomes/types.ts'
import { calendarDefaults } from '#core/records/calendar.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { isWorthIt, type Worth } from '#core/worth/breakEven.ts'
import { rolePrices } from '#core/worth/rolePrices.ts'
import { valueOfOne } from '#core/worth/valueOfOne.ts'
import { priceWork, workGivesRateAway, type PriceOfDay, type Work } from '#core/worth/work.ts'
import type { ChosenTeam } from '#features/worth/worthProps.ts'
import { readCount, readWork, type Faults } from './readWork.ts'
import type { WorthForm } from './worthForm.ts'

export interface WorthRead {
  readonly faults: Faults
  /** A role without a rate today: there is no cost, and not a lower one. */
  readonly noRate?: string
  readonly cost?: Minor
  readonly basis: Basis
  readonly hoursPerDay: number
  /** The cost says what one of the team's rates is. */
  readonly close: boolean
  readonly worth?: Worth
  readonly expected?: number
  /** As typed, or the metric's own. */
  readonly value?: Minor
  readonly valueTyped: boolean
  /** The outcome that it is about. */
  readonly outcome?: OutcomeFigure
}

interface Around {
  readonly currency: Currency
  readonly today: IsoDate
  readonly team?: ChosenTeam | undefined
}

/** An amount above zero; nothing where the field is empty or cannot be read, and then why. */
function readAmount(text: string, id: string, currency: Currency, faults: Faults): Minor | undefined {
  if (text.trim() === '') return undefined
  const read = parseMoney(text, currency)
  if (read.ok && read.value > 0) return read.value
  faults[id] = read.ok ? { code: 'not-above-zero' } : read.error
  return undefined
}

export const hoursOf = (team: ChosenTeam | undefined): number =>
  team?.data.calendar.hoursPerDay ?? calendarDefaults.hoursPerDay

function basisOf(form: WorthForm, { currency, today, team }: Around, faults: Faults): Basis | undefined {
  const lines = (withRoles: boolean): readonly Work[] | undefined => readWork(form.rows, withRoles, faults)
  if (form.by === 'amount') return { kind: 'amount' }
  if (form.by === 'rates') {
    const found = lines(true)
    if (!found || !team) return undefined
    const prices = rolePrices(team.data, today)
    const priceOfDay: PriceOfDay = role => (role === undefined ? undefined : prices.get(role))
    return { kind: 'rates', lines: found, priceOfDay }
  }
  const found = lines(false)
  const day = readAmount(form.day, 'day', currency, faults)
  return found && day !== undefined ? { kind: 'typed', lines: found, day } : undefined
}

interface Priced {
  readonly cost?: Minor
  readonly noRate?: string
}

function priced(basis: Basis | undefined, amount: Minor | undefined, hours: number, faults: Faults): Priced {
  if (!basis) return {}
  if (basis.kind === 'amount') return amount === undefined ? {} : { cost: amount }
  const day = basis.kind === 'typed' ? exact(basis.day) : undefined
  const priceOfDay: PriceOfDay = basis.kind === 'rates' ? basis.priceOfDay : () => day
  const price = priceWork(basis.lines, priceOfDay, hours)
  if (price.ok) return { cost: price.value }
  if (price.error.code === 'work-no-rate') return { noRate: price.error.role }
  faults[basis.kind === 'typed' ? 'day' : 'rows'] = price.error
  return {}
}

/** What the typed texts say so far: as much of the answer as can be given, and what cannot be read. */
export function readWorth(form: WorthForm, around: Around): WorthRead {
  const { currency, team } = around
  const faults: Faults = {}
  const basis = basisOf(form, around, faults)
  const amount = form.by === 'amount' ? readAmount(form.amount, 'amount', currency, faults) : undefined
  const hoursPerDay = hoursOf(team)
  const price = priced(basis, amount, hoursPerDay, faults)
  const outcome = team?.figures.outcomes.find(each => each.outcome.id === form.outcome)
  const expected = readCount(form.expected, 'expected', faults, outcome?.metric.unit === 'percent')
  const typed = readAmount(form.value, 'value', currency, faults)
  const value = form.value.trim() === '' ? outcome && valueOfOne(outcome.metric)?.value : typed
  const { cost } = price
  const known = {
    ...(expected !== undefined && { expected }),
    ...(value !== undefined && value > 0 && { value }),
  }
  const worth =
    cost === undefined
      ? undefined
      : isWorthIt({
          cost: { kind: 'amount', amount: cost },
          ...known,
          counted: outcome?.metric.unit === 'count',
        })
  if (worth && !worth.ok && worth.error.code === 'worth-too-large') faults['expected'] = worth.error
  return {
    faults,
    ...price,
    basis: basis ?? { kind: 'amount' },
    hoursPerDay,
    close: basis?.kind === 'rates' && workGivesRateAway(basis.lines, hoursPerDay),
    ...(worth?.ok && { worth: worth.value }),
    ...known,
    valueTyped: typed !== undefined,
    ...(outcome && { outcome }),
  }
}
