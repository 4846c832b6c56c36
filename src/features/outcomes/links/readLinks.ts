import type { Contribution } from '#core/records/contribution.ts'
import type { Deliverable } from '#core/records/deliverable.ts'
import { err, ok, type Failure, type Result } from '#core/result.ts'
import { removalOf, type ChangeInput } from '#storage/change.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'
import { sumOfPercents } from './linkRows.ts'

interface LinksBefore {
  readonly deliverable: Deliverable
  readonly seen: readonly Contribution[]
  readonly newId: () => string
}

type Refused = Failure<'invalid'> & { readonly issues: readonly FormIssue[] }

/** What is wrong with one percentage as typed. */
function faultOf(path: string, text: string, percent: number | undefined): FormIssue | undefined {
  if (percent === undefined) return { path, code: 'number-not-a-number', values: { text } }
  if (percent < 0) return { path, code: 'too-small', values: { least: 0 } }
  if (percent > 100) return { path, code: 'contribution-over-100', values: { sum: percent } }
  // Written with at most two decimals, so that it has an exact integer form.
  if (Math.abs(percent * 100 - Math.round(percent * 100)) > 1e-6)
    return { path, code: 'decimals', values: { places: 2 } }
  return undefined
}

/**
 * The changes that percentages, typed by outcome, come to: an empty field or zero links nothing. Over 100% in all is
 * refused at the largest of them, naming the sum.
 */
export function readLinks(
  texts: Readonly<Record<string, string>>,
  { deliverable, seen, newId }: LinksBefore,
): Result<ChangeInput[], Refused> {
  const typed = Object.entries(texts).map(([outcome, text]) => {
    const number = text.trim() === '' ? 0 : readNumber(text)
    const percent = typeof number === 'number' ? number : number.ok ? number.value : undefined
    return { outcome, text, percent }
  })
  const faults = typed.flatMap(({ outcome, text, percent }) => faultOf(outcome, text, percent) ?? [])
  const sum = sumOfPercents(typed.map(({ percent = 0 }) => percent))
  const largest = typed.toSorted((a, b) => (b.percent ?? 0) - (a.percent ?? 0))[0]
  if (faults.length === 0 && largest && sum > 100)
    faults.push({ path: largest.outcome, code: 'contribution-over-100', values: { sum } })
  if (faults.length > 0) return err({ code: 'invalid', issues: faults })
  return ok(
    typed.flatMap(({ outcome, percent = 0 }): ChangeInput[] => {
      const before = seen.find(each => each.outcome === outcome)
      if (before?.percent === percent) return []
      if (percent === 0) return before ? [removalOf('contribution', before)] : []
      const row = before ?? { id: newId(), team: deliverable.team, deliverable: deliverable.id, outcome }
      return [{ record: 'contribution', row: { ...row, percent }, base: before?.hlc }]
    }),
  )
}
