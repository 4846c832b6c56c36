import { figuresOf, type Figures } from '#core/figures.ts'
import { Decision, decisionVersion } from '#core/records/decision.ts'
import { newRow, type IsoDate } from '#core/records/fields.ts'
import { Retro, retroDefaults, retroVersion } from '#core/records/retro.ts'
import type { TeamData } from '#core/records/teamData.ts'
import { Vote, voteVersion } from '#core/records/vote.ts'
import { sealVote } from '#core/retro/sealVote.ts'
import { retroShown } from '#core/retro/shown.ts'
import { proposals } from '#core/worth/proposal.ts'
import { byToday, type ExampleDates } from './dates.ts'
import { RETROS, type DecidedStory, type ReadingOf, type VoteStory } from './retroStory.ts'
import { LAST } from './story.ts'

interface Place {
  readonly team: string
  readonly id: () => string
  readonly dates: ExampleDates
}

type Held = Pick<TeamData, 'retros' | 'votes' | 'decisions'>

const dueOf = ({ dates }: Place, due: ReadingOf): IsoDate =>
  due === 'ahead' ? dates.after(12) : byToday(dates.workingDay(due, due === LAST ? 6 : 8), dates)

const deliverableOf = ({ deliverables }: TeamData, name: string | undefined) =>
  deliverables.find(each => each.name === name)?.id

/** Where holidays left a deliverable no part of the sprint, it was not asked about. */
function votedOn(place: Place, figures: Figures, retro: Retro, story: VoteStory): Vote[] {
  const deliverable = deliverableOf(figures.data, story.on) ?? ''
  const [first] = proposals(figures.data, deliverable, retro.date).serves
  const sealed = sealVote(figures, retro, {
    deliverable,
    counts: story.counts,
    reasons: story.reasons ?? [],
    ...(first && { outcome: first.outcome.id }),
    ...(story.expected !== undefined && { expected: story.expected }),
    ...(story.due !== undefined && { due: dueOf(place, story.due) }),
  })
  return sealed.ok ? [Vote.parse({ ...newRow(voteVersion), id: place.id(), ...sealed.value })] : []
}

const decided = (place: Place, data: TeamData, retro: Retro, story: DecidedStory): Decision => {
  const deliverable = deliverableOf(data, story.about)
  return Decision.parse({
    ...newRow(decisionVersion),
    id: place.id(),
    team: place.team,
    retro: retro.id,
    sprint: retro.sprint,
    date: retro.date,
    choice: story.choice,
    text: story.text,
    ownerRole: story.ownerRole,
    ...(deliverable !== undefined && { deliverable }),
    ...(story.due !== undefined && { due: dueOf(place, story.due) }),
  })
}

/**
 * Retros of most closed sprints, each on its sprint's last working day and on what was known then: votes whose reading
 * has come, one that was not sure, some that are awaited, and a decision that comes back now.
 */
export function exampleRetros(place: Place, data: TeamData): Held {
  let held: Held = { retros: [], votes: [], decisions: [] }
  for (const { sprint: number, votes, decisions = [] } of RETROS) {
    const sprint = data.sprints.find(each => each.number === number)
    if (!sprint) continue
    const date = place.dates.workingDay(number, 10)
    const then: TeamData = {
      ...data,
      ...held,
      readings: data.readings.filter(reading => reading.date <= date),
    }
    const open = Retro.parse({
      ...newRow(retroVersion),
      ...retroDefaults,
      id: place.id(),
      team: place.team,
      sprint: sprint.id,
      date,
    })
    const figures = figuresOf(then, date)
    const shown = retroShown(figures, open)
    const retro = { ...open, ...(shown && { finished: { at: `${date}T16:00:00.000Z`, shown } }) }
    const back = (decision: Decision) =>
      decision.due !== undefined && decision.due <= date && decision.reviewed === undefined
        ? { ...decision, reviewed: retro.id }
        : decision
    held = {
      retros: [...held.retros, retro],
      votes: [...held.votes, ...votes.flatMap(story => votedOn(place, figures, open, story))],
      decisions: [...held.decisions.map(back), ...decisions.map(story => decided(place, then, open, story))],
    }
  }
  return held
}
