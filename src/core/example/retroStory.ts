import type { Choice } from '#core/records/decision.ts'
import type { Counts } from '#core/worth/ballot.ts'

/** The sprint whose reading tells, or one that is still to come. */
export type ReadingOf = number | 'ahead'

export interface VoteStory {
  /** Name of the deliverable. */
  readonly on: string
  readonly counts: Counts
  readonly reasons?: readonly string[]
  readonly expected?: number
  readonly due?: ReadingOf
}

export interface DecidedStory {
  readonly choice: Choice
  readonly text: string
  readonly ownerRole: string
  readonly about?: string
  readonly due?: ReadingOf
}

const said = (yes: number, notSure: number, no: number): Counts => ({ yes, notSure, no })

/** What was asked and decided in each retro; the team held none in sprints 1 and 7. */
export const RETROS: readonly {
  readonly sprint: number
  readonly votes: readonly VoteStory[]
  readonly decisions?: readonly DecidedStory[]
}[] = [
  { sprint: 2, votes: [{ on: 'Postcode check', counts: said(4, 1, 1), due: 6 }] },
  {
    sprint: 3,
    votes: [
      { on: 'Postcode check', counts: said(4, 2, 0), reasons: ['It is nearly there.'], due: 5 },
      { on: 'Save and return', counts: said(5, 1, 0), due: 6 },
    ],
  },
  {
    sprint: 4,
    votes: [{ on: 'Save and return', counts: said(5, 1, 1), due: 8 }],
    decisions: [
      {
        choice: 'continue',
        text: 'Build save and return before anything else',
        ownerRole: 'Product manager',
        about: 'Save and return',
        due: 8,
      },
    ],
  },
  { sprint: 5, votes: [{ on: 'Save and return', counts: said(4, 2, 1), due: 8 }] },
  {
    sprint: 6,
    votes: [
      {
        on: 'Save and return',
        counts: said(1, 2, 4),
        reasons: ['Half of them never come back to it.', 'The text messages cost too much.'],
        due: 10,
      },
    ],
  },
  {
    sprint: 8,
    votes: [
      { on: 'Save and return', counts: said(5, 2, 1), due: 10 },
      { on: 'Slide decks for the board', counts: said(0, 1, 7), reasons: ['Nobody reads them.'] },
    ],
    decisions: [
      {
        choice: 'stop',
        text: 'No more slide decks: the board looks at the page itself',
        ownerRole: 'Delivery manager',
        about: 'Slide decks for the board',
      },
    ],
  },
  { sprint: 9, votes: [{ on: 'Welsh service', counts: said(6, 2, 0), expected: 20, due: 'ahead' }] },
  { sprint: 10, votes: [{ on: 'Document upload', counts: said(5, 3, 0), due: 12 }] },
  {
    sprint: 11,
    votes: [
      {
        on: 'Document upload',
        counts: said(3, 2, 3),
        reasons: ['Photos are too large for most phones.'],
        due: 13,
      },
    ],
    decisions: [
      {
        choice: 'change',
        text: 'Shrink photos on the phone before they are sent',
        ownerRole: 'Product manager',
        about: 'Document upload',
        due: 14,
      },
    ],
  },
  {
    sprint: 12,
    votes: [
      {
        on: 'Document upload',
        counts: said(5, 2, 1),
        reasons: ['Schools still print half of them.'],
        due: 14,
      },
    ],
  },
  {
    sprint: 13,
    votes: [{ on: 'Save and return', counts: said(6, 1, 1), due: 'ahead' }],
    decisions: [
      {
        choice: 'change',
        text: 'Ask schools why they print the uploads',
        ownerRole: 'Researcher and designer',
        about: 'Document upload',
        due: 'ahead',
      },
    ],
  },
]
