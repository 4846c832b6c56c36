import { useMemo } from 'react'
import type { SprintCost } from '#core/costing/types.ts'
import { sprintLinkedFigure } from '#core/explain/sprintParts.ts'
import { workingDaysFigure } from '#core/explain/workingDays.ts'
import type { Sprint } from '#core/records/sprint.ts'
import { useStore } from '#storage/useStore.ts'
import { saveRow } from '#storage/writes/rows.ts'
import { Figure } from '#ui/figure/Figure.tsx'
import { Tag } from '#ui/layout/Tag.tsx'
import { CellInput } from '#ui/tables/CellInput.tsx'
import type { Column } from '#ui/tables/column.ts'
import { useFormats } from '#ui/formats.ts'
import type { TeamScreenProps } from '#ui/screen.ts'
import { useText } from '#ui/text.tsx'
import { linkedShares } from '#features/sprints/linkedShares.ts'
import { CostCell, PlanCell } from './cells.tsx'
import { shownCosts } from './shownCosts.ts'
import { DaysOffMark } from './DaysOff.tsx'
import { StatusTag } from '#features/sprints/StatusTag.tsx'
import { useSprintWords } from '#features/sprints/useSprintWords.ts'
import { useCellError } from '#ui/fields/issues.ts'

type Edited = 'goal' | 'from' | 'to'

/** The columns of the table of sprints; goals and dates are edited in place, dates until a sprint is closed. */
export function useSprintColumns(props: TeamScreenProps): Column<SprintCost>[] {
  const { data, figures, act, readOnly, today } = props
  const t = useText()
  const formats = useFormats()
  const store = useStore()
  const errorOf = useCellError()
  const { day } = useSprintWords()
  const linked = useMemo(() => linkedShares(figures), [figures])
  const shown = useMemo(() => shownCosts(figures.cost).bySprint, [figures.cost])
  // The last of sprints that are over is not where the team is now.
  const current = figures.current?.why === 'latest-started' ? undefined : figures.current?.cost.sprint.id

  const commit = (sprint: Sprint, field: Edited) => async (text: string) => {
    const row = { ...sprint, [field]: text }
    const saved = await act(
      saveRow(store, { record: 'sprint', row, base: sprint.hlc }),
      t('sprints.changed', { n: sprint.number }),
    )
    return errorOf(saved)
  }
  const edited = (field: Edited) => ({
    key: field,
    header: t(`sprints.field.${field}`),
    ...(field === 'goal' && { width: 'wide' as const }),
    cell: ({ sprint, status }: SprintCost) => {
      if (readOnly || (field !== 'goal' && status === 'closed'))
        return field === 'goal' ? sprint.goal : day(sprint[field])
      return (
        <>
          <span className="sw-screen-only">
            <CellInput
              label={t('sprints.cell', { field: t(`sprints.field.${field}`), n: sprint.number })}
              kind={field === 'goal' ? 'lines' : 'date'}
              value={sprint[field]}
              onCommit={commit(sprint, field)}
            />
          </span>
          {/* A field cuts on paper what is longer than it. */}
          <span className="sw-print-only" aria-hidden>
            {field === 'goal' ? sprint.goal : day(sprint[field])}
          </span>
        </>
      )
    },
  })
  const days: Column<SprintCost> = {
    key: 'days',
    header: t('sprints.field.days'),
    numeric: true,
    cell: ({ sprint, workingDays }) => (
      <>
        {workingDays !== undefined && (
          <Figure derivation={() => workingDaysFigure(figures, sprint.id)}>
            {formats.number(workingDays)}
          </Figure>
        )}
        <DaysOffMark sprint={sprint} calendar={data.calendar} />
      </>
    ),
  }
  // Days beside staff cost give a rate away.
  const copy = data.team.origin === 'copy'
  return [
    {
      key: 'number',
      header: t('sprints.field.sprint'),
      rowHeader: true,
      width: 'narrow',
      cell: ({ sprint }) => (
        <>
          <a className="govuk-link" href={`#/sprints/${sprint.id}`}>
            {t('sprints.number', { n: sprint.number })}
          </a>{' '}
          {sprint.id === current && <Tag kind="plain">{t('sprints.current')}</Tag>}
          {sprint.name !== '' && <div className="sw-note">{sprint.name}</div>}
        </>
      ),
    },
    edited('goal'),
    edited('from'),
    edited('to'),
    ...(copy ? [] : [days]),
    {
      key: 'cost',
      header: t('sprints.field.cost'),
      numeric: true,
      cell: cost => <CostCell cost={cost} figures={figures} shown={shown.get(cost.sprint.id)} />,
    },
    {
      key: 'plan',
      header: t('sprints.field.plan'),
      numeric: true,
      cell: cost => <PlanCell cost={cost} figures={figures} />,
    },
    {
      key: 'status',
      header: t('sprints.field.status'),
      cell: cost => <StatusTag cost={cost} today={today} />,
    },
    {
      key: 'linked',
      header: t('sprints.field.linked'),
      numeric: true,
      cell: ({ sprint }) => {
        const share = linked.get(sprint.id)
        return (
          share && (
            <Figure derivation={() => sprintLinkedFigure(figures, sprint.id)}>
              {formats.share(share.linked)}
            </Figure>
          )
        )
      },
    },
  ]
}
