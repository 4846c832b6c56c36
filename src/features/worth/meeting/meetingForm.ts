import { exact, times, type Exact } from '#core/exact.ts'
import { parseMoney, type Currency } from '#core/money.ts'
import { asExact } from '#core/outcomes/decimals.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Seat } from '#core/worth/meeting.ts'
import { rolePrices } from '#core/worth/rolePrices.ts'
import type { PriceOfDay } from '#core/worth/work.ts'
import { hoursOf } from '#features/worth/ask/readWorth.ts'
import { readCount, type Faults } from '#features/worth/ask/readWork.ts'
import type { ChosenTeam } from '#features/worth/worthProps.ts'
import type { MeetingDraft } from '#storage/drafts/shapes.ts'

export const emptyMeeting = (by: MeetingDraft['by']): MeetingDraft => ({
  name: '',
  by,
  hour: '',
  rows: [{ key: '1', people: '', role: '' }],
  sittings: [],
  ended: false,
})

export const isEmptyMeeting = ({ name, hour, rows, sittings }: MeetingDraft): boolean =>
  name === '' &&
  hour === '' &&
  sittings.length === 0 &&
  rows.every(({ people, role }) => people === '' && role === '')

export interface MeetingRead {
  readonly faults: Faults
  /** Who is in the room; nothing where that is not said yet or cannot be read. */
  readonly seats?: readonly Seat[]
  readonly priceOfDay: PriceOfDay
  readonly hoursPerDay: number
}

interface Around {
  readonly currency: Currency
  readonly today: IsoDate
  readonly team?: ChosenTeam | undefined
}

/** What an hour that was typed makes of a day. */
function typedDay(draft: MeetingDraft, currency: Currency, hours: number, faults: Faults): Exact | undefined {
  if (draft.hour.trim() === '') return undefined
  const read = parseMoney(draft.hour, currency)
  if (read.ok && read.value > 0) return times(exact(read.value), asExact(hours))
  faults['hour'] = read.ok ? { code: 'not-above-zero' } : read.error
  return undefined
}

/** What is typed of a meeting, read: who is there and what they cost. */
export function readMeeting(draft: MeetingDraft, { currency, today, team }: Around): MeetingRead {
  const faults: Faults = {}
  const withRoles = draft.by === 'rates'
  const hoursPerDay = hoursOf(team)
  const begun = draft.rows.filter(({ people, role }) => people.trim() !== '' || (withRoles && role !== ''))
  const seats = begun.flatMap(({ key, people, role }): Seat[] => {
    const count = readCount(people, `people-${key}`, faults)
    if (count === undefined || (withRoles && role === '')) return []
    return [{ people: count, ...(withRoles && { role }) }]
  })
  const day = withRoles ? undefined : typedDay(draft, currency, hoursPerDay, faults)
  const prices = withRoles && team ? rolePrices(team.data, today) : undefined
  const isWhole = begun.length > 0 && seats.length === begun.length && (withRoles || day !== undefined)
  return {
    faults,
    ...(isWhole && { seats }),
    priceOfDay: role => (role === undefined ? day : prices?.get(role)),
    hoursPerDay,
  }
}

/** 1:05:09 */
export function clockOf(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (n: number) => String(n).padStart(2, '0')
  return `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
}
