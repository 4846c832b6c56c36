import { endedSprints, keepLines, sprintStatus } from '#core/costing/sprintCost.ts'
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

type NoRates = Extract<ReturnType<typeof keepLines>, { ok: false }>['error']

type Kept = (data: TeamData, lines: KeptLines) => Result<Partial<Sprint>>

/** The first role and days without a rate, to be named in the sentence. */
function withFirst({ code, missing }: NoRates): Result<never> {
  const [first] = missing
  return err({ code, missing, ...first, more: missing.length - 1 })
}

/** Keeps something of a sprint's price of now; `sprint` is the row as it was seen. */
const keepPrice = (store: Store, name: CommandName, sprint: Sprint, kept: Kept): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, sprint.team)
    if (!data.ok) return data
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

/** Starts a planned sprint: its lines at today's price are kept as its plan. Fails with `no-rate`. */
export const startSprint = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'startSprint', sprint, (_, lines) =>
    sprintStatus(sprint) === 'planned' ? ok({ plan: lines }) : wrongStatus(sprint),
  )

/** Closes a sprint: its lines are sealed, and are its plan too if it was never started. Fails with `no-rate`. */
export const closeSprint = (store: Store, sprint: Sprint): Promise<Result<Committed>> =>
  keepPrice(store, 'closeSprint', sprint, (_, lines) =>
    sprintStatus(sprint) === 'closed'
      ? wrongStatus(sprint)
      : ok({ plan: sprint.plan ?? lines, sealed: lines }),
  )

/** Closes all sprints that ended before `today`, oldest first: one command. Fails with `no-rate`. */
export const closeEndedSprints = (store: Store, team: string, today: IsoDate): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, team)
    if (!data.ok) return data
    const at = new Date(store.now()).toISOString()
    const changes: ChangeInput[] = []
    for (const sprint of endedSprints(data.value.sprints, today)) {
      const lines = keepLines(data.value, sprint, at)
      if (!lines.ok) return withFirst(lines.error)
      const row = { ...sprint, plan: sprint.plan ?? lines.value, sealed: lines.value }
      changes.push({ record: 'sprint', row, base: sprint.hlc })
    }
    return ok({ command: { name: 'closeEndedSprints', values: { count: changes.length } }, changes })
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
