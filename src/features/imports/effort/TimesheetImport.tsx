import { useCallback } from 'react'
import { tableContext } from '#exchange/tables/tableContext.ts'
import type { Timesheet } from '#exchange/timesheets/types.ts'
import type { SheetProps } from '#features/imports/importProps.ts'
import { Missing } from '#features/imports/Missing.tsx'
import { useReading } from '#features/imports/reading/useReading.ts'
import { Working } from '#ui/feedback/Working.tsx'
import { Unreadable } from '#features/imports/Unreadable.tsx'
import { useChoices } from '#features/imports/useChoices.ts'
import { useFormats } from '#ui/formats.ts'
import { Said } from '#ui/paste/PasteSaid.tsx'
import { useText } from '#ui/text.tsx'
import { idsOf, type FileWork } from './fileWork.ts'
import { ThinSprints } from './ThinSprints.tsx'
import { thinSprints, type ThinSprint } from './thinSprints.ts'
import { TimesheetDays } from './TimesheetDays.tsx'
import { knownOf, useImportedWork } from './useImportedWork.ts'
import { useDecisions } from './useDecisions.ts'
import { WorkPreview } from './WorkPreview.tsx'

/** Days by sprint of the team and deliverable, as work of any file. */
const workOf = (
  { deliverables, doubts, notices, issues, ...rest }: Timesheet,
  thin: readonly ThinSprint[],
): FileWork => ({
  unit: 'days',
  deliverables,
  lines: rest.effort.map(({ days, ...line }) => ({ ...line, amount: days })),
  newLines: rest.newEffort.map(({ days, ...line }) => ({ ...line, amount: days })),
  prints: new Map(rest.sprints.map(({ sprint, prints }) => [sprint, prints])),
  thin: new Map(thin.map(({ sprint, allocated }) => [sprint.id, allocated])),
  doubts,
  notices,
  issues,
})

/** A timesheet becomes days of effort in the team's own sprints; nothing of it is of one person. */
export function TimesheetImport(props: SheetProps) {
  const { data, currency, desk, sheet, at, onCancel } = props
  const t = useText()
  const formats = useFormats()
  const chosen = useChoices('timesheet', sheet.header)
  const decided = useDecisions()
  const imported = useImportedWork(data.team.id)
  const answers = chosen.choices?.answers
  const { deliverables } = decided.decisions
  const ask = useCallback(
    () =>
      desk.timesheet({
        sheet: at,
        context: tableContext(data, currency),
        hoursPerDay: data.calendar.hoursPerDay,
        answers: answers ?? {},
        deliverables: idsOf(deliverables),
        known: knownOf(imported ?? {}),
      }),
    [desk, at, data, currency, answers, deliverables, imported],
  )
  const { result, busy } = useReading(answers && imported && ask)
  if (!result?.ok || !imported) {
    return (
      <>
        {busy && (
          <Working
            what={t('imports.reading', { n: sheet.rows })}
            stop={t('imports.stop')}
            onStop={onCancel}
          />
        )}
        {result?.ok === false && <Unreadable failure={result.error} />}
      </>
    )
  }
  if (data.sprints.length === 0) return <Missing what="sprints" />
  const { counts, totals, stated } = result.value
  const daysOf = new Map<string, number>()
  for (const { sprint, days } of result.value.effort) daysOf.set(sprint, (daysOf.get(sprint) ?? 0) + days)
  const thin = thinSprints(daysOf, { data, imported })
  const hours = (value: number) => formats.number(value)
  return (
    <WorkPreview
      {...props}
      kind="timesheet"
      work={workOf(result.value, thin)}
      imported={imported}
      summary={t('imports.timesheet.counts', {
        ...counts,
        all: formats.number(totals.all),
        inSprints: formats.number(totals.inSprints),
      })}
      busy={busy}
      chosen={chosen}
      decided={decided}
    >
      {stated.length > 0 && (
        <Said
          lines={stated.map(total =>
            t('imports.timesheet.total', {
              row: total.row,
              stated: hours(total.stated),
              found: hours(total.found),
            }),
          )}
        />
      )}
      <ThinSprints thin={thin} decided={decided} />
      <TimesheetDays timesheet={result.value} sprints={data.sprints} />
    </WorkPreview>
  )
}
