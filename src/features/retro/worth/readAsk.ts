import { parseMoney, type Currency } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import type { Failure } from '#core/result.ts'
import type { Asked } from '#core/retro/sealVote.ts'
import type { BallotDraft } from '#storage/drafts/shapes.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

export type About = BallotDraft['about']

interface AskRead {
  readonly asked: Omit<Asked, 'deliverable'>
  /** What cannot be read, by field; an empty field is not a fault. */
  readonly faults: Partial<Record<keyof About, Failure>>
}

/** What a vote is about, from what was typed: as much of it as can be read, and what cannot. */
export function readAsk(about: About, currency: Currency, today: IsoDate): AskRead {
  const faults: AskRead['faults'] = {}
  const typed = (field: keyof About) => about[field].trim() !== ''
  const expected = typed('expected') ? readNumber(about.expected) : undefined
  if (expected && !expected.ok) faults.expected = expected.error
  else if (expected && expected.value <= 0) faults.expected = { code: 'not-above-zero' }
  const value = typed('value') ? parseMoney(about.value, currency) : undefined
  if (value && !value.ok) faults.value = value.error
  else if (value && value.value <= 0) faults.value = { code: 'not-above-zero' }
  const due = typed('due') ? IsoDate.safeParse(about.due) : undefined
  if (due && !due.success) faults.due = { code: 'not-a-date' }
  else if (due && due.data <= today) faults.due = { code: 'due-before-retro' }
  return {
    faults,
    asked: {
      ...(typed('outcome') && { outcome: about.outcome }),
      ...(expected?.ok && !faults.expected && { expected: expected.value }),
      ...(value?.ok && !faults.value && { value: value.value }),
      ...(due?.success && !faults.due && { due: due.data }),
    },
  }
}
