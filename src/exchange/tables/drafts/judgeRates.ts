import { newRow } from '#core/records/fields.ts'
import type { Rate } from '#core/records/rate.ts'
import { records } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkRate } from '#core/rules/people.ts'
import { makeAsker } from '#exchange/tables/asker.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import { readable } from '#exchange/tables/readable.ts'
import type { PersonInput, Preview } from '#exchange/tables/types.ts'
import { roleKey } from './roleKey.ts'
import { failedRow, recounted } from './failedRow.ts'
import { leftAsHere } from './hereAlready.ts'
import { rateChanges } from './rateChanges.ts'
import { usualOnCosts } from './usualOnCosts.ts'

const fields = { from: 'from', to: 'to', 'price.day': 'dayRate', 'price.salary': 'salary' }

type Answers = Readonly<Record<string, string>>

const laidOver = (table: Preview<PersonInput>, { team, rates }: TeamData) => {
  let count = 0
  return rateChanges(readable(table), {
    team: team.id,
    id: () => `row ${(count += 1)}`,
    rates,
    ...usualOnCosts(rates),
  })
}

/** Which holds where a role has another rate from a later day on: asked, once for a role. */
function askLater(table: Preview<PersonInput>, data: TeamData, answers: Answers): Preview<PersonInput> {
  const asker = makeAsker(answers)
  const { later } = laidOver(table, data)
  const rows = table.rows.map(row => {
    const others = later.get(row.row) ?? []
    const [first] = others
    if (!row.ok || !first) return row
    const { role, from } = first
    const question = { values: { role, from, row: row.row }, options: ['keep', 'table'], proposed: 'keep' }
    const chosen = asker.ask('rates-later', roleKey(role), question)
    return chosen === 'keep' ? row : { ...row, value: { ...row.value, replaces: others.map(({ id }) => id) } }
  })
  return { ...table, rows, doubts: [...table.doubts, ...asker.doubts] }
}

/** A list of rates beside those that there are, and what it does to them. */
export function judgeRates(
  given: Preview<PersonInput>,
  data: TeamData,
  answers: Answers,
): Preview<PersonInput> {
  const table = askLater(given, data, answers)
  const { changes, here, clashing } = laidOver(table, data)
  const rows = table.rows.map(row =>
    clashing.has(row.row) ? failedRow(table, row, 'role', 'cell-two-rates') : row,
  )
  const made: readonly Made<Rate>[] = changes.map(({ change, row }) => ({
    draft: { ...newRow(records.rate.version), ...change.row },
    rows: [row],
  }))
  const changed = made.map(({ draft }) => draft)
  const kept = data.rates.filter(({ id }) => changed.every(rate => rate.id !== id))
  const whole = { ...data, rates: [...kept, ...changed] }
  const notices = [...table.notices, ...noticesOf(changed, data)]
  return judgeRows(leftAsHere(recounted({ ...table, rows, notices }), here), made, {
    fields,
    alone: rate => checkRate(rate, whole),
    together: () => [],
  })
}

/** What becomes of the team's rates, and which are of nobody on the team. */
function noticesOf(changed: readonly Rate[], { rates, allocations }: TeamData) {
  const asker = makeAsker({})
  const say = (code: string, [first, ...more]: readonly Rate[]) => {
    if (!first) return
    const { role, from, to = '' } = first
    asker.notice(code, { count: more.length + 1, role, since: from, to })
  }
  const before = new Map(rates.map(rate => [rate.id, rate]))
  const isEnded = ({ id, to }: Rate) => before.has(id) && before.get(id)?.to !== to
  const isRepriced = ({ id, price }: Rate) => before.has(id) && before.get(id)?.price !== price
  const roles = new Set(allocations.map(({ role }) => roleKey(role)))
  const ofNobody = changed.filter(({ role }) => !roles.has(roleKey(role)))
  say(
    'rates-ended',
    changed.filter(rate => isEnded(rate) && !isRepriced(rate)),
  )
  say('rates-replaced', changed.filter(isRepriced))
  say('rates-of-nobody', [...new Map(ofNobody.map(rate => [roleKey(rate.role), rate])).values()])
  return asker.notices
}
