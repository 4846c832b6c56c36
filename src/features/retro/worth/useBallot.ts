import { emptyBallot, passOn, withReason, type Ballot } from '#core/worth/ballot.ts'
import { proposals, type Proposal } from '#core/worth/proposal.ts'
import { useSharedDraft } from '#storage/drafts/useSharedDraft.ts'
import type { BallotDraft } from '#storage/drafts/shapes.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import type { About } from './readAsk.ts'

const aboutOf = (proposal: Proposal | undefined): About => ({
  outcome: proposal?.outcome.id ?? '',
  expected: '',
  value: '',
  due: proposal?.due ?? '',
})

const ballotOf = ({ counts, last, reasons }: BallotDraft): Ballot => ({
  counts,
  reasons,
  ...(last !== undefined && { last }),
})

/** A ballot with the reason that its last voter was typing. */
export const settled = (ballot: Ballot, reason: string): Ballot => passOn(withReason(ballot, reason))

/** The votes on a deliverable that are not revealed yet, and what they are about: live in every tab of this device. */
export function useBallot(
  { data, retro, today }: Pick<RetroProps, 'data' | 'retro' | 'today'>,
  deliverable: string,
) {
  const kept = useSharedDraft('ballot', `${retro.id}:${deliverable}`)
  const { serves, others } = proposals(data, deliverable, today)
  const draft = kept.kind === 'ready' ? kept.draft : undefined
  const start: BallotDraft = {
    counts: { ...emptyBallot.counts },
    reasons: [],
    about: aboutOf(serves[0]),
  }
  return {
    loading: kept.kind === 'loading',
    ballot: draft ? ballotOf(draft) : emptyBallot,
    about: (draft ?? start).about,
    reason: draft?.reason ?? '',
    serves,
    others,
    /** Counts a vote, takes it back or passes the device on. */
    vote: (change: (now: Ballot) => Ballot) =>
      void kept.change(now => {
        const { about, reason } = now ?? start
        const { counts, last, reasons } = change(now ? ballotOf(now) : emptyBallot)
        return {
          about,
          counts: { ...counts },
          reasons: [...reasons],
          ...(last !== undefined && { last }),
          ...(last !== undefined && reason !== undefined && { reason }),
        }
      }),
    setReason: (reason: string) => void kept.change(now => ({ ...(now ?? start), reason })),
    setAbout: (about: Partial<About>) =>
      void kept.change(now => {
        const from = now ?? start
        return { ...from, about: { ...from.about, ...about } }
      }),
    aboutOf,
  }
}

export type BallotState = ReturnType<typeof useBallot>
