import type { KeptLines, Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { endBeforeStart, shareADay } from './dates.ts'
import { issueIf, others, type Issue } from './issue.ts'

const checkKept = (kept: KeptLines | undefined, path: 'plan' | 'sealed' | 'copied'): Issue[] =>
  issueIf(
    kept !== undefined && kept.lines.reduce((all, line) => all + line.amount, 0) !== kept.total,
    path,
    'kept-lines-do-not-add-up',
  )

const named = ({ number, from, to }: Sprint) => ({ number, from, to })

export const checkSprint = (sprint: Sprint, data: TeamData): Issue[] => {
  const backwards = endBeforeStart(sprint)
  const rest = others(data.sprints, sprint)
  const clash = backwards.length > 0 ? undefined : rest.find(other => shareADay(other, sprint))
  const sameNumber = rest.find(other => other.number === sprint.number)
  return [
    ...backwards,
    ...(clash === undefined ? [] : [{ path: 'from', code: 'sprints-overlap', values: named(clash) }]),
    ...(sameNumber === undefined
      ? []
      : [{ path: 'number', code: 'sprint-number-taken', values: named(sameNumber) }]),
    ...checkKept(sprint.plan, 'plan'),
    ...checkKept(sprint.sealed, 'sealed'),
    ...checkKept(sprint.copied, 'copied'),
  ]
}
