import type { Currency, Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { ok } from '#core/result.ts'
import { askPrices } from '#exchange/tables/drafts/askPrices.ts'
import { readGrid } from '#exchange/tables/grid.ts'
import { preview } from '#exchange/tables/preview.ts'
import type { PersonInput, Preview } from '#exchange/tables/types.ts'
import type { RoleRow } from '#storage/drafts/shapes.ts'
import type { PasteChoices } from '#ui/paste/preview.ts'
import { blankRole } from './setUpForm.ts'

/** Reads a pasted table of people for a team that has nothing yet but its first day. */
export const readPeople =
  (currency: Currency, from: IsoDate, sprintLength: number) => (text: string, choices: PasteChoices) => {
    const grid = readGrid(text)
    if (!grid.ok) return grid
    const context = { currency, from, sprintLength, sprints: [], deliverables: [], suppliers: [], rates: [] }
    return ok(askPrices(preview('people', grid.value, { context, ...choices }), { rates: [], ...choices }))
  }

const asTyped = (amount: Minor) => String(amount / 100)

function rowsOf(person: PersonInput, start: IsoDate): RoleRow[] {
  const { role, engagement, price, from, to = '' } = person
  const amount = price ? { [price.kind]: asTyped(price.amount) } : {}
  // How many people have a role of a list of rates is still to be typed, and a rate's first day is nobody's.
  if (person.parts.length === 0) return [{ ...blankRole(), role, engagement, people: '', ...amount }]
  return person.parts.map(({ people, fte }) => ({
    ...blankRole(),
    role,
    engagement,
    people: String(people),
    fte: String(fte),
    ...amount,
    from: from === start ? '' : from,
    to,
  }))
}

/** The rows of a pasted table that can be read, as they would be typed. */
export const pastedRoles = (pasted: Preview<PersonInput>, start: IsoDate): readonly RoleRow[] =>
  pasted.rows.flatMap(row => (row.ok ? rowsOf(row.value, start) : []))
