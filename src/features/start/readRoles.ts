import { Allocation } from '#core/records/allocation.ts'
import { Name, type IsoDate } from '#core/records/fields.ts'
import type { RatePrice } from '#core/records/rate.ts'
import { DAYS_WORKED } from '#exchange/tables/drafts/peopleToDrafts.ts'
import type { RoleRow } from '#storage/drafts/shapes.ts'
import type { FirstRole } from '#storage/writes/setUpTeam.ts'
import { isBlank } from './setUpForm.ts'
import type { Spot, Typed } from './typed.ts'

export type RoleField = Exclude<keyof RoleRow, 'key' | 'engagement'>

/** A cell of the roles: its id and what it is called. */
export const roleSpot = (key: string, row: number, field: RoleField): Spot => ({
  field: `setup-${key}-${field}`,
  label: `start.setup.role.${field}`,
  row,
})

const sameRole = (a: string, b: string) => a.trim().toLowerCase() === b.trim().toLowerCase()

/** Day rate or yearly salary; neither is no rate yet, which the sprints will say. */
function priceOf(row: RoleRow, at: (field: RoleField) => Spot, typed: Typed): RatePrice | undefined {
  const field = row.day.trim() === '' && row.salary.trim() !== '' ? 'salary' : 'day'
  if (row[field].trim() === '') return undefined
  const amount = typed.amount(at(field), row[field])
  if (amount === undefined) return undefined
  if (amount <= 0) return typed.fail(at(field), 'rate-not-above-zero')
  return field === 'day'
    ? { kind: 'entered', day: amount }
    : { kind: 'derived', salary: amount, onCosts: [], daysWorked: DAYS_WORKED }
}

/** When someone is there: from the first sprint on unless the row says later. */
function datesOf(row: RoleRow, at: (field: RoleField) => Spot, start: IsoDate | undefined, typed: Typed) {
  const from = row.from === '' ? undefined : typed.date(at('from'), row.from)
  const to = row.to === '' ? undefined : typed.date(at('to'), row.to)
  const first = from !== undefined && start !== undefined && from > start ? from : undefined
  const begins = first ?? start
  if (to !== undefined && begins !== undefined && to < begins)
    typed.fail(at('to'), 'end-before-start', { from: begins, to })
  return { ...(first && { from: first }), ...(to && { to }) }
}

function readRole(
  row: RoleRow,
  number: number,
  start: IsoDate | undefined,
  typed: Typed,
): FirstRole | undefined {
  const at = (field: RoleField) => roleSpot(row.key, number, field)
  const role = typed.as(at('role'), Name, row.role)
  const count = typed.number(at('people'), row.people)
  const people = count === undefined ? undefined : typed.as(at('people'), Allocation.shape.people, count)
  const part = typed.number(at('fte'), row.fte)
  const fte = part === undefined ? undefined : typed.as(at('fte'), Allocation.shape.fte, part)
  const price = priceOf(row, at, typed)
  const dates = datesOf(row, at, start, typed)
  if (role === undefined || people === undefined || fte === undefined) return undefined
  return { role, people, fte, engagement: row.engagement, ...(price && { price }), ...dates }
}

interface Found {
  readonly row: RoleRow
  readonly number: number
  readonly first: FirstRole
}

const samePrice = (a: RatePrice, b: RatePrice): boolean =>
  a.kind === 'entered'
    ? b.kind === 'entered' && a.day === b.day
    : b.kind === 'derived' && a.salary === b.salary

/** The same role twice is one role at one price, which its first row carries. */
function pricedOnce(found: readonly Found[], typed: Typed): FirstRole[] {
  return found.map(({ row, number, first }): FirstRole => {
    const same = found.filter(other => sameRole(other.first.role, first.role)).map(other => other.first)
    const price = same.find(other => other.price)?.price
    const { price: own, ...rest } = first
    if (same[0] === undefined || same[0] === first) return { ...rest, ...(price && { price }) }
    const { role, engagement } = same[0]
    if ((own && price && !samePrice(own, price)) || first.engagement !== engagement)
      typed.fail(roleSpot(row.key, number, 'role'), 'role-twice', { role: first.role })
    return { ...rest, role }
  })
}

export interface RolesRead {
  readonly roles: readonly FirstRole[]
  /** Where each role's price was typed. */
  readonly prices: readonly Spot[]
}

/** The rows that hold anything, as roles to set up; what is wrong is noted at its cell. */
export function readRoles(rows: readonly RoleRow[], start: IsoDate | undefined, typed: Typed): RolesRead {
  const found = rows.flatMap((row, i) => {
    if (isBlank(row)) return []
    const first = readRole(row, i + 1, start, typed)
    return first ? [{ row, number: i + 1, first }] : []
  })
  return {
    roles: pricedOnce(found, typed),
    prices: found.map(({ row, number }) =>
      roleSpot(row.key, number, row.day.trim() === '' ? 'salary' : 'day'),
    ),
  }
}
