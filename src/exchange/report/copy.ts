import type { TeamData } from '#core/records/teamData.ts'
import { schemaVersion } from '#core/records/upgrade.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { parseFile, verifyChecksum, writeChecked } from '#exchange/backup/checkedFile.ts'
import { readRows } from '#exchange/backup/readRows.ts'
import { COPY_FORMAT, CopyFile, type CopyContents } from './copyFormat.ts'
import { givenAway } from './keepsRatesOut.ts'

export type CopyFailure = Failure<
  | 'file-not-json'
  | 'file-not-ours'
  | 'file-checksum'
  | 'copy-shape'
  | 'copy-newer'
  | 'copy-row'
  | 'copy-too-large'
  | 'copy-gives-away'
>

/**
 * A team's shared copy as a file that another person opens in Sprintworth. A copy that still holds rates, days or
 * people is a bug of its maker and throws: nothing that gives pay away is ever written.
 */
export function writeCopy(copy: TeamData, { made }: { readonly made: string }): Promise<string> {
  const leak = givenAway(copy)
  if (leak) throw new Error(`A copy for others must not hold: ${leak}`)
  const rows = {
    workspace: [copy.workspace],
    team: [copy.team],
    calendar: [copy.calendar],
    supplier: copy.suppliers,
    costItem: copy.costItems,
    sprint: copy.sprints,
    deliverable: copy.deliverables,
    effort: copy.efforts,
    metric: copy.metrics,
    outcome: copy.outcomes,
    contribution: copy.contributions,
    reading: copy.readings,
    pot: copy.pots,
  }
  return writeChecked({ format: COPY_FORMAT, schema: schemaVersion, made, rows })
}

/** Opens a copy: whole, unchanged, not newer, every row by its schema, one team, no rates. Errors: `CopyFailure`. */
export async function readCopy(text: string): Promise<Result<CopyContents, CopyFailure>> {
  const parsed = parseFile(text, COPY_FORMAT)
  if (!parsed.ok) return parsed
  const whole = await verifyChecksum(parsed.value)
  if (!whole.ok) return whole
  const file = CopyFile.safeParse(whole.value)
  if (!file.success) return err({ code: 'copy-shape' })
  if (file.data.schema > schemaVersion) return err({ code: 'copy-newer' })
  const read = readRows(file.data.rows)
  if (!read.ok) {
    const { record, number, field, name } = read.error
    if (read.error.code === 'backup-too-large') return err({ code: 'copy-too-large', name })
    return err({
      code: read.error.code === 'backup-newer' ? 'copy-newer' : 'copy-row',
      record,
      number,
      field,
    })
  }
  const { rows } = read.value
  const [workspace] = rows.workspace
  const [team, ...otherTeams] = rows.team
  const [calendar] = rows.calendar
  if (!workspace || !team || !calendar || otherTeams.length > 0) return err({ code: 'copy-shape' })
  const data: TeamData = {
    workspace,
    team,
    calendar,
    suppliers: rows.supplier,
    rates: rows.rate,
    allocations: rows.allocation,
    absences: rows.absence,
    costItems: rows.costItem,
    sprints: rows.sprint.toSorted((a, b) => (a.from < b.from ? -1 : 1)),
    deliverables: rows.deliverable,
    efforts: rows.effort,
    metrics: rows.metric,
    outcomes: rows.outcome,
    contributions: rows.contribution,
    readings: rows.reading.toSorted((a, b) => (a.date < b.date ? -1 : 1)),
    settlements: [],
    retros: [],
    votes: [],
    decisions: [],
    pots: rows.pot,
  }
  const leak = givenAway(data)
  return leak ? err({ code: 'copy-gives-away', what: leak }) : ok({ made: file.data.made, data })
}
