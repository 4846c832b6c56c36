import { keepLines, sprintStatus, type NotKept } from '#core/costing/sprintCost.ts'
import { nextSprint } from '#core/costing/nextSprint.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { sprintDefaults, type KeptLines, type Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import type { ChangeInput, Committed } from '#storage/change.ts'
import type { CommandName } from '#storage/commands.ts'
import { saveDecided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { teamNow } from './teamNow.ts'

export interface NextSprintOptions {
  /** First day of a team's first sprint; later ones follow the cadence. */
  readonly start?: IsoDate
  readonly name?: string
  readonly goal?: string
}

/** Adds the sprint that follows from the cadence. Fails with `no-start` where no first day is known. */
export const addNextSprint = (
  store: Store,
  team: string,
  { start, ...said }: NextSprintOptions = {},
): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, team)
    if (!data.ok) return data
    const next = nextSprint(data.value, start)
    if (next === undefined) return err({ code: 'no-start' })
    const row = { ...sprintDefaults, ...said, ...next, id: store.newId(), team }
    return ok({
      command: { name: 'addNextSprint', values: { number: next.number } },
      changes: [{ record: 'sprint', row }],
    })
  })

type Kept = (data: TeamData, lines: KeptLines) => Result<Partial<Sprint>>

/** The first role and days without a rate, to be named in the sentence. */
function withFirst(failure: NotKept): Result<never> {
  if (failure.code === 'nothing-known') return err(failure)
  const { code, missing } = failure
  const [first] = missing
  return err({ code, missing, ...first, more: missing.length - 1 })
}

/** Keeps something of a sprint's price of now; `sprint` is the row as it was seen. */
const keepPrice = (store: Store, name: CommandName, sprint: Sprint, kept: Kept): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, sprint.team)
    if (!data.ok) return data
    const { team } = data.value
    if (team.origin === 'copy') return err({ code: 'read-only-copy', team: team.name })
    const lines = keepLines(data.value, sprint, new Date(store.now()).toISOString())
    if (!lines.ok) return withFirst(lines.error)
    const fields = kept(data.value, lines.value)
    if (!fields.ok) return fields
    return ok({
      command: { name, values: { number: sprint.number } },
      changes: [{ record: 'sprint', row: { ...sprint, ...fields.value }, base: sprint.hlc }],
    })
  })

const wrongStatus = (sprint: Sprint): Result<never, Failure<'sprint-status'>> =>
  err({ code: 'sprint-status', number: sprint.number, status: sprintStatus(sprint) })

/** Starts a planned sprint: its lines at today's price are kept as its plan. Fails with `NotKept`. */
export const startSprint = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'startSprint', sprint, (_, lines) =>
    sprintStatus(sprint) === 'planned' ? ok({ plan: lines }) : wrongStatus(sprint),
  )

/** Closes a sprint: its lines are sealed. One that was never started has no plan, then or later. Fails with `NotKept`. */
export const closeSprint = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'closeSprint', sprint, (_, lines) =>
    sprintStatus(sprint) === 'closed' ? wrongStatus(sprint) : ok({ sealed: lines }),
  )

/**
 * Closes sprints as they were seen, as one command: each is sealed as `closeSprint` does it, or none is. Fails with
 * `NotKept` of the first that cannot be.
 */
export const closeSprints = (
  store: Store,
  team: string,
  sprints: readonly Sprint[],
): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, team)
    if (!data.ok) return data
    const at = new Date(store.now()).toISOString()
    const changes: ChangeInput[] = []
    for (const sprint of sprints) {
      if (sprintStatus(sprint) === 'closed') return wrongStatus(sprint)
      const lines = keepLines(data.value, sprint, at)
      if (!lines.ok) return withFirst(lines.error)
      const row = { ...sprint, sealed: lines.value }
      changes.push({ record: 'sprint', row, base: sprint.hlc })
    }
    return ok({ command: { name: 'closeSprints', values: { count: changes.length } }, changes })
  })

/** Seals a closed sprint again at today's price; the history keeps the former lines. */
export const takeNewPrice = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'takeNewPrice', sprint, (_, lines) =>
    sprint.sealed ? ok({ sealed: lines }) : wrongStatus(sprint),
  )

/** Keeps a closed sprint as it was sealed, and does not ask about today's price again. */
export const keepSealedPrice = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'keepSealedPrice', sprint, (_, { total }) =>
    sprint.sealed ? ok({ sealed: { ...sprint.sealed, declined: total } }) : wrongStatus(sprint),
  )
