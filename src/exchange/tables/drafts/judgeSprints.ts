import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkSprint } from '#core/rules/sprint.ts'
import { makeAsker } from '#exchange/tables/asker.ts'
import { readable } from '#exchange/tables/readable.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import { withoutHere } from './hereAlready.ts'
import { sprintsToDrafts } from './sprintsToDrafts.ts'
import type { Preview, SprintInput } from '#exchange/tables/types.ts'

const fields = { from: 'from', to: 'to', number: 'name' }

const keyOf = ({ number, from, to }: Pick<SprintInput, 'number' | 'from' | 'to'>) => `${number} ${from} ${to}`

/** Asks whether sprints that are here without a goal take the one of their row. */
function askGoals(
  table: Preview<SprintInput>,
  own: readonly Sprint[],
  answers: Readonly<Record<string, string>>,
): Preview<SprintInput> {
  const without = new Map(own.filter(({ goal }) => goal === '').map(sprint => [keyOf(sprint), sprint]))
  const fills = new Map<number, Sprint>()
  for (const { row, value } of readable(table)) {
    const sprint = without.get(keyOf(value))
    if (!sprint || value.goal === '') continue
    fills.set(row, sprint)
    without.delete(keyOf(value))
  }
  const [first] = fills.keys()
  if (first === undefined) return table
  const asker = makeAsker(answers)
  const chosen = asker.ask('sprint-goals', '', {
    values: { count: fills.size, row: first },
    options: ['take', 'leave-out'],
    proposed: 'take',
  })
  const rows = table.rows.map(row => {
    const sprint = fills.get(row.row)
    return row.ok && sprint && chosen === 'take' ? { ...row, value: { ...row.value, fills: sprint } } : row
  })
  return { ...table, rows, doubts: [...table.doubts, ...asker.doubts] }
}

/** Pasted sprints, judged beside the team's own and beside one another, whose rows are then named. */
export function judgeSprints(
  given: Preview<SprintInput>,
  data: TeamData,
  answers: Readonly<Record<string, string>>,
): Preview<SprintInput> {
  const asked = askGoals(given, data.sprints, answers)
  const filled = new Set(readable(asked).map(({ value }) => value.fills))
  const stored = data.sprints.filter(sprint => !filled.has(sprint)).map(keyOf)
  const table = withoutHere(asked, { stored, keyOf })
  const made: readonly Made<Sprint>[] = readable(table).flatMap(({ row, value }) =>
    sprintsToDrafts([value], { team: data.team.id, id: () => `row ${row}` }).map(draft => ({
      draft: { ...newRow(records.sprint.version), ...draft.row },
      rows: [row],
    })),
  )
  return judgeRows(table, made, {
    fields,
    alone: sprint => checkSprint(sprint, data),
    together: (sprint, all) =>
      checkSprint(sprint, { ...data, sprints: all.map(({ draft }) => draft) }).map(issue => {
        const other = all.find(
          ({ draft }) =>
            draft.id !== sprint.id &&
            draft.number === issue.values?.number &&
            draft.from === issue.values.from,
        )
        return {
          ...issue,
          code: `${issue.code}-pasted`,
          values: { ...issue.values, other: other?.rows[0] ?? '' },
        }
      }),
  })
}
