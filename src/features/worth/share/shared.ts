import type { Minor } from '#core/money.ts'
import type { Expectation } from '#core/records/deliverable.ts'
import type { WorthRead } from '#features/worth/ask/readWorth.ts'
import type { WorthForm } from '#features/worth/ask/worthForm.ts'

/**
 * What others may see of the answer: nothing of a cost that says what one rate is, whether or not rates are shown here,
 * since the break-even and the cost of one say it too.
 */
export function forOthers(read: WorthRead): WorthRead {
  if (!read.close) return read
  const { cost: _cost, worth: _worth, ...open } = read
  return open
}

/** The cost as others may see it. */
export const costForOthers = (read: WorthRead): Minor | undefined => forOthers(read).cost

/** What is kept of the question with a deliverable; nothing where nothing was expected. */
export function expectationOf(
  form: WorthForm,
  { expected, value, outcome }: WorthRead,
): Expectation | undefined {
  const change = form.change.trim().slice(0, 300)
  if (!outcome && change === '' && expected === undefined) return undefined
  return {
    ...(outcome ? { outcome: outcome.outcome.id } : change !== '' && { change }),
    ...(expected !== undefined && { expected }),
    ...(value !== undefined && { value }),
  }
}
