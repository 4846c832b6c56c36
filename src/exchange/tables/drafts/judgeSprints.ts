import { newRow } from '#core/records/fields.ts'
import { records } from '#core/records/registry.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { checkSprint } from '#core/rules/sprint.ts'
import { readable } from '#exchange/tables/readable.ts'
import { judgeRows, type Made } from '#exchange/tables/judgeRows.ts'
import { withoutHere } from './hereAlready.ts'
import { sprintsToDrafts } from './sprintsToDrafts.ts'
import type { Preview, SprintInput } from '#exchange/tables/types.ts'

const fields = { from: 'from', to: 'to', number: 'name' }

const keyOf = ({ number, from, to }: Pick<SprintInput, 'number' | 'from' | 'to'>) => `${number} ${from} ${to}`

/** Pasted sprints, judged beside the team's own and beside one another, whose rows are then named. */
export function judgeSprints(given: Preview<SprintInput>, data: TeamData): Preview<SprintInput> {
  const table = withoutHere(given, { stored: data.sprints.map(keyOf), keyOf })
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
