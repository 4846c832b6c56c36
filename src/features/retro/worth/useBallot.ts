import type { Vote } from '#core/records/vote.ts'
import { emptyBallot, passOn, withReason, type Ballot } from '#core/worth/ballot.ts'
import { firstProposal, proposals, type Proposal } from '#core/worth/proposal.ts'
import { readDraft } from '#storage/drafts/drafts.ts'
import { ballotOf } from '#storage/drafts/retroDrafts.ts'
import type { BallotDraft } from '#storage/drafts/shapes.ts'
import { useSharedDraft } from '#storage/drafts/useSharedDraft.ts'
import { useLive } from '#storage/useLive.ts'
import { useStore } from '#storage/useStore.ts'
import { takenBack } from '#storage/reads/takenBack.ts'
import type { RetroProps } from '#features/retro/retroProps.ts'
import type { About } from './readAsk.ts'

const typed = (n: number | undefined): string => (n === undefined ? '' : String(n))
const pounds = (value: number | undefined): string => typed(value === undefined ? undefined : value / 100)

const aboutOf = (proposal: Proposal | undefined): About => ({
  outcome: proposal?.outcome.id ?? '',
  expected: typed(proposal?.asked?.expected),
  value: pounds(proposal?.asked?.value),
  due: proposal?.due ?? '',
})

const heldIn = ({ counts, last, reasons }: BallotDraft): Ballot => ({
  counts,
  reasons,
  ...(last !== undefined && { last }),
})

/** A ballot with the reason that its last voter was typing. */
const settled = (ballot: Ballot, reason: string): Ballot => passOn(withReason(ballot, reason))

/** The ballot of a vote whose reveal was undone, and what it was about. */
const startedFrom = ({ yes, notSure, no, reasons, measure, due }: Vote): BallotDraft => ({
  counts: { yes, notSure, no },
  reasons,
  about: {
    outcome: measure?.outcome ?? '',
    expected: typed(measure?.expected),
    value: pounds(measure?.value),
    due: due ?? '',
  },
})

/**
 * The votes on a deliverable that are not revealed yet, and what they are about: live in every tab of this device. Once
 * they are revealed nothing of them is kept but the vote.
 */
export function useBallot(
  { data, retro, today }: Pick<RetroProps, 'data' | 'retro' | 'today'>,
  deliverable: string,
) {
  const about = ballotOf(retro.id, deliverable)
  const store = useStore()
  const kept = useSharedDraft('ballot', about)
  const undone = useLive<{ readonly vote?: Vote }>({
    key: `taken back ${about}`,
    query: async ({ db }) => {
      const vote = await takenBack(db, retro, deliverable)
      return vote ? { vote } : {}
    },
    instead: () => ({}),
  })
  const found = proposals(data, deliverable, today)
  const { serves, others } = found
  const draft = kept.kind === 'ready' ? kept.draft : undefined
  const start: BallotDraft =
    undone.kind === 'ready' && undone.vote
      ? startedFrom(undone.vote)
      : { counts: { ...emptyBallot.counts }, reasons: [], about: aboutOf(firstProposal(found)) }
  const held = draft ?? start
  return {
    loading: kept.kind === 'loading' || undone.kind === 'loading',
    /** Something of it is on this device. */
    kept: draft !== undefined,
    /** The room has seen what some of these votes came to: their reveal was undone. */
    wasRevealed: undone.kind === 'ready' && undone.vote !== undefined,
    ballot: heldIn(held),
    about: held.about,
    reason: held.reason ?? '',
    serves,
    others,
    /** Counts a vote, takes it back or passes the device on. */
    vote: (change: (now: Ballot) => Ballot) =>
      void kept.change((now = start) => {
        const { about: asked, reason } = now
        const { counts, last, reasons } = change(heldIn(now))
        return {
          about: asked,
          counts: { ...counts },
          reasons: [...reasons],
          ...(last !== undefined && { last }),
          ...(last !== undefined && reason !== undefined && { reason }),
        }
      }),
    setReason: (reason: string) => void kept.change((now = start) => ({ ...now, reason })),
    setAbout: (change: Partial<About>) =>
      void kept.change((now = start) => ({ ...now, about: { ...now.about, ...change } })),
    /** As it is at this moment: what is shown may be a key behind. */
    latest: async () => {
      const now = (await readDraft(store, 'ballot', about)) ?? start
      return { ...settled(heldIn(now), now.reason ?? ''), about: now.about }
    },
    forget: () => void kept.change(() => undefined),
    aboutOf,
  }
}

export type BallotState = ReturnType<typeof useBallot>
