import { figuresOf } from '#core/figures.ts'
import { decisionDefaults, type Decision } from '#core/records/decision.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { retroDefaults, type Retro } from '#core/records/retro.ts'
import type { Sprint } from '#core/records/sprint.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { err, ok, type Result } from '#core/result.ts'
import { sealVote, type Reveal } from '#core/retro/sealVote.ts'
import { retroShown } from '#core/retro/shown.ts'
import type { Committed } from '#storage/change.ts'
import { saveDecided, type Decided } from '#storage/save.ts'
import type { Store } from '#storage/store.ts'
import { closedRetro } from '#storage/reads/takenBack.ts'
import { teamNow } from './teamNow.ts'

const onTeam = (
  store: Store,
  team: string,
  decide: (data: TeamData) => Result<Decided>,
): Promise<Result<Committed>> =>
  saveDecided(store, async inside => {
    const data = await teamNow(inside.db, team)
    return data.ok ? decide(data.value) : data
  })

/**
 * Opens the retro of a sprint; a sprint has one, so a second opening is refused with `retro-twice`. One whose opening
 * was undone is opened again, with the votes that were not revealed yet.
 */
export const openRetro = (store: Store, { id, team, number }: Sprint, today: IsoDate) =>
  saveDecided(store, async ({ db }) => {
    const closed = await closedRetro(db, { id, team })
    const row = { ...retroDefaults, id: closed?.id ?? store.newId(), team, sprint: id, date: today }
    return ok({
      command: { name: 'openRetro', values: { number } },
      changes: [{ record: 'retro', row, base: closed?.hlc }],
    })
  })

/**
 * Reveals the votes on a deliverable and seals with them what was asked: the money as it is now, where the outcome
 * stands, the expectation and the break-even. Fails with `nothing-asked` where the deliverable has no part of the sprint.
 */
export const revealVote = (store: Store, retro: Retro, said: Reveal, today: IsoDate) =>
  onTeam(store, retro.team, data => {
    const sealed = sealVote(figuresOf(data, today), retro, said)
    if (!sealed.ok) return sealed
    return ok({
      command: { name: 'revealVote', values: { name: sealed.value.name } },
      changes: [{ record: 'vote', row: { ...sealed.value, id: store.newId() } }],
    })
  })

export type Decide = Pick<Decision, 'choice' | 'text' | 'ownerRole' | 'due' | 'deliverable'>

/** Keeps what the team decided in a retro. */
export const decide = (store: Store, retro: Retro, decision: Decide, today: IsoDate) =>
  onTeam(store, retro.team, () => {
    const { id, team, sprint } = retro
    const row = { ...decisionDefaults, ...decision, id: store.newId(), team, retro: id, sprint, date: today }
    return ok({ command: { name: 'decide' }, changes: [{ record: 'decision', row }] })
  })

/** A decision that came back was looked at in this retro. */
export const reviewDecision = (store: Store, retro: Retro, decision: Decision) =>
  onTeam(store, retro.team, () =>
    ok({
      command: { name: 'reviewDecision' },
      changes: [{ record: 'decision', row: { ...decision, reviewed: retro.id }, base: decision.hlc }],
    }),
  )

/** Finishes a retro and keeps what it showed, so that it reads the same ever after. */
export const finishRetro = (store: Store, retro: Retro, today: IsoDate) =>
  onTeam(store, retro.team, data => {
    const sprint = data.sprints.find(({ id }) => id === retro.sprint)
    const shown = retroShown(figuresOf(data, today), retro)
    if (!shown || !sprint) return err({ code: 'sprint-gone' })
    const finished = { at: new Date(store.now()).toISOString(), shown }
    return ok({
      command: { name: 'finishRetro', values: { number: sprint.number } },
      changes: [{ record: 'retro', row: { ...retro, finished }, base: retro.hlc }],
    })
  })
