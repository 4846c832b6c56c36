import type { Allocation } from '#core/records/allocation.ts'
import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkAllocation } from '#core/rules/people.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import { readable } from '#exchange/tables/readable.ts'
import type { PersonInput, Preview } from '#exchange/tables/types.ts'
import { askPrices } from './askPrices.ts'
import { askSamePeople } from './askSamePeople.ts'
import { roleKey } from './roleKey.ts'
import { askHere, hereAlready } from './hereAlready.ts'
import { judgeRates } from './judgeRates.ts'
import { isRate } from './peopleChanges.ts'
import { peopleToDrafts } from './peopleToDrafts.ts'
import { usualOnCosts } from './usualOnCosts.ts'

type Answers = Readonly<Record<string, string>>

const fields = { from: 'from', to: 'to', people: 'people', fte: 'fte' }

const keyOf = ({ role, from, to }: Pick<PersonInput, 'role' | 'from' | 'to'>) =>
  [roleKey(role), from, to ?? ''].join(' ')

/**
 * People of a table beside those that are there: of the same role on the same days they are here already, of the
 * same role at the same time they may be. What is left has one rate for a role on any day.
 */
export function judgePeople(
  table: Preview<PersonInput>,
  data: TeamData,
  answers: Answers,
): Preview<PersonInput> {
  if (readable(table).some(isRate)) return judgeRates(table, data, answers)
  const stored = {
    stored: data.allocations.flatMap(one => Array.from({ length: one.people }, () => keyOf(one))),
    keyOf,
    sizeOf: ({ parts }: PersonInput) => parts.reduce((sum, { people }) => sum + people, 0),
  }
  const { here, left } = hereAlready(table, stored)
  const others = askSamePeople(askHere(table, { ...stored, answers }), {
    allocations: data.allocations.filter(one => (left.get(keyOf(one)) ?? 0) > 0),
    asked: here,
    answers,
  })
  const asked = askPrices(others, { rates: data.rates, answers })
  const rows = readable(asked)
  let count = 0
  const drafts = peopleToDrafts(
    rows.map(({ value }) => value),
    { team: data.team.id, id: () => `row ${(count += 1)}`, rates: data.rates, ...usualOnCosts(data.rates) },
  )
  const rates = drafts.flatMap(draft =>
    draft.record === 'rate' ? [{ ...newRow(records.rate.version), ...draft.row }] : [],
  )
  const of = rows.flatMap(({ row, value }) => value.parts.map(() => row))
  const made: readonly Made<Allocation>[] = drafts
    .flatMap(draft => (draft.record === 'allocation' ? [draft.row] : []))
    .map((row, at) => ({
      draft: { ...newRow(records.allocation.version), ...row },
      rows: of.slice(at, at + 1),
    }))
  const whole = { ...data, rates: [...data.rates, ...rates] }
  return judgeRows(asked, made, {
    fields,
    alone: allocation => checkAllocation(allocation, whole),
    together: () => [],
  })
}
