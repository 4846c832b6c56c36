import type { Figures } from '#core/figures.ts'
import type { Minor } from '#core/money.ts'
import { readingsByOutcome } from '#core/outcomes/readings.ts'
import type { IsoDate } from '#core/records/fields.ts'
import type { Retro } from '#core/records/retro.ts'
import type { Measure, Vote } from '#core/records/vote.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { Counts } from '#core/worth/ballot.ts'
import { measureOf } from '#core/worth/measureOf.ts'
import { valueOfOne } from '#core/worth/valueOfOne.ts'
import { retroShown } from './shown.ts'

/** What a deliverable is asked about: an outcome with the change that is expected, and the reading that will tell. */
export interface Asked {
  readonly deliverable: string
  readonly outcome?: string
  readonly expected?: number
  /** What one unit is worth; the metric's own value when it is absent and the metric has one. */
  readonly value?: Minor
  readonly due?: IsoDate
}

/** With the votes that are revealed. */
export interface Reveal extends Asked {
  readonly counts: Counts
  readonly reasons: readonly string[]
}

type Sealed = Pick<
  Vote,
  | 'team'
  | 'retro'
  | 'sprint'
  | 'deliverable'
  | 'name'
  | 'date'
  | 'yes'
  | 'notSure'
  | 'no'
  | 'reasons'
  | 'asked'
  | 'measure'
  | 'due'
>

function measured({ data, today }: Figures, asked: Asked, money: Minor): Measure | undefined {
  const outcome = data.outcomes.find(each => each.id === asked.outcome)
  const metric = data.metrics.find(each => each.id === outcome?.metric)
  if (!outcome || !metric) return undefined
  const value = asked.value ?? valueOfOne(metric)?.value
  return measureOf({
    outcome,
    metric,
    readings: readingsByOutcome(data)(outcome.id),
    asked: money,
    today,
    ...(asked.expected !== undefined && { expected: asked.expected }),
    ...(value !== undefined && { value }),
  })
}

/**
 * A vote as it is kept when it is revealed: exactly the votes cast, and with them the money as it is now, where the
 * outcome stands, the expectation and the break-even. `nothing-asked` where the deliverable has no part of the sprint.
 */
export function sealVote(figures: Figures, retro: Retro, said: Reveal): Result<Sealed> {
  const part = retroShown(figures, retro)?.bought.find(
    ({ deliverable }) => deliverable?.id === said.deliverable,
  )
  if (!part?.deliverable) return err({ code: 'nothing-asked' })
  const measure = measured(figures, said, part.amount)
  return ok({
    team: retro.team,
    retro: retro.id,
    sprint: retro.sprint,
    deliverable: said.deliverable,
    name: part.deliverable.name,
    date: figures.today,
    ...said.counts,
    reasons: [...said.reasons],
    asked: part.amount,
    ...(measure && { measure }),
    ...(said.due !== undefined && { due: said.due }),
  })
}
