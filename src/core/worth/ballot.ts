import { err, ok, type Result } from '#core/result.ts'

export const answers = ['yes', 'not-sure', 'no'] as const
export type Answer = (typeof answers)[number]

/** How many said what; nobody's name, and no order. */
export interface Counts {
  readonly yes: number
  readonly notSure: number
  readonly no: number
}

/** Votes on one deliverable while they are taken: nothing of it is shown before the reveal but how many there are. */
export interface Ballot {
  readonly counts: Counts
  /** The vote given last, until the next person has the device: it alone can be taken back. */
  readonly last?: Answer
  readonly reasons: readonly string[]
}

export const emptyBallot: Ballot = { counts: { yes: 0, notSure: 0, no: 0 }, reasons: [] }

/** Characters that a reason may have: the records hold no more. */
export const LONGEST_REASON = 300

export const isTooLong = (reason: string): boolean => reason.trim().length > LONGEST_REASON

/** As many people as the records hold. */
const MOST = 10_000

const field = { yes: 'yes', 'not-sure': 'notSure', no: 'no' } as const

const moved = (counts: Counts, answer: Answer, by: 1 | -1): Counts => ({
  ...counts,
  [field[answer]]: counts[field[answer]] + by,
})

export const voters = ({ yes, notSure, no }: Counts): number => yes + notSure + no

/** One person's vote, with a reason or without. */
export const cast = (ballot: Ballot, answer: Answer, reason = ''): Ballot =>
  withReason({ ...ballot, counts: moved(ballot.counts, answer, 1), last: answer }, reason)

/** The vote given last is taken back, so that it can be given anew; without one the ballot stays as it is. */
export const takeBack = ({ last, ...ballot }: Ballot): Ballot =>
  last === undefined ? ballot : { ...ballot, counts: moved(ballot.counts, last, -1) }

/** The device goes on to the next person, who cannot take back what another gave. */
export const passOn = ({ last: _given, ...ballot }: Ballot): Ballot => ballot

const isCount = (n: number) => Number.isInteger(n) && n >= 0 && n <= MOST

const meant: Readonly<Record<string, Answer>> = {
  '1': 'yes',
  y: 'yes',
  '2': 'not-sure',
  u: 'not-sure',
  '3': 'no',
  n: 'no',
}

/** The answer that a single letter or digit stands for. */
export const answerTyped = (text: string): Answer | undefined => meant[text.trim().toLowerCase()]

/**
 * A reason for the vote given last, or for none in particular: it stands with no answer and in no order. What somebody
 * may have meant as a vote is none.
 */
export function withReason(ballot: Ballot, reason: string): Ballot {
  const said = reason.trim()
  return said === '' || answerTyped(said)
    ? ballot
    : { ...ballot, reasons: [...ballot.reasons, said].toSorted() }
}

/** Totals that were counted elsewhere, in place of what was cast: whole numbers from 0 to 10,000. */
export function withTotals(
  ballot: Ballot,
  counts: Counts,
): Result<Ballot, { readonly code: 'not-a-count'; readonly fields: readonly (keyof Counts)[] }> {
  const fields = (['yes', 'notSure', 'no'] as const).filter(name => !isCount(counts[name]))
  return fields.length > 0 ? err({ code: 'not-a-count', fields }) : ok({ counts, reasons: ballot.reasons })
}

/** What the team said: the answer that most gave. Where yes and no are level, or nothing leads, it is not sure. */
export function teamAnswer({ yes, notSure, no }: Counts): Answer {
  if (yes > no && yes > notSure) return 'yes'
  return no > yes && no > notSure ? 'no' : 'not-sure'
}
