import { allocate, minor, weight } from '#core/money.ts'
import { effortDefaults, effortVersion, type Effort, type EffortUnit } from '#core/records/effort.ts'
import { newRow } from '#core/records/fields.ts'
import type { EffortDraft } from '#storage/drafts/shapes.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

/** The efforts of a sprint as a form has them. */
export const draftOf = (efforts: readonly Effort[]): EffortDraft => ({
  unit: efforts[0]?.unit ?? effortDefaults.unit,
  amounts: Object.fromEntries(efforts.map(({ deliverable, amount }) => [deliverable, String(amount)])),
  seen: efforts,
})

/** Whether a form holds what is stored. */
export const isAsStored = (draft: EffortDraft, efforts: readonly Effort[]): boolean => {
  const stored = draftOf(efforts)
  const names = new Set([...Object.keys(draft.amounts), ...Object.keys(stored.amounts)])
  return (
    draft.unit === stored.unit &&
    [...names].every(name => (draft.amounts[name] ?? '') === (stored.amounts[name] ?? ''))
  )
}

interface ReadEffort {
  readonly parts: readonly { readonly deliverable: string; readonly amount: number }[]
  /** By the deliverable at whose field they stand. */
  readonly issues: readonly FormIssue[]
}

/** What is typed as amounts; nothing and zero are no effort. */
export function readDraft({ amounts }: Pick<EffortDraft, 'amounts'>): ReadEffort {
  const issues: FormIssue[] = []
  const parts = Object.entries(amounts).flatMap(([deliverable, text]) => {
    if (text.trim() === '') return []
    const read = readNumber(text)
    if (!read.ok) {
      issues.push({ path: deliverable, code: read.error.code, values: read.error })
      return []
    }
    return read.value === 0 ? [] : [{ deliverable, amount: read.value }]
  })
  return { parts, issues }
}

/** Parts have two decimals: summed as whole hundredths, so that 33.34 + 33.33 + 33.33 is 100. */
export const sumOf = (parts: ReadEffort['parts']): number =>
  parts.reduce((all, { amount }) => all + Math.round(amount * 100), 0) / 100

/** The draft in another unit. Points and days become the percent that they are of their sum; other numbers stay. */
export function inUnit(draft: EffortDraft, unit: EffortUnit): EffortDraft {
  const { parts, issues } = readDraft(draft)
  if (unit !== 'percent' || draft.unit === 'percent' || issues.length > 0) return { ...draft, unit }
  const hundredths = allocate(
    minor(100_00),
    parts.map(({ amount }) => weight(Math.max(0, amount))),
  )
  if (!hundredths.ok) return { ...draft, unit }
  const amounts = Object.fromEntries(
    parts.map(({ deliverable }, i) => [deliverable, String((hundredths.value[i] ?? 0) / 100)]),
  )
  return { ...draft, unit, amounts }
}

/** The parts as efforts of a sprint, in the order in which money is shared over them. */
export const asEfforts = (
  parts: ReadEffort['parts'],
  unit: EffortUnit,
  sprint: string,
  team: string,
): Effort[] =>
  parts
    .map(part => ({ ...newRow(effortVersion), id: part.deliverable, team, sprint, unit, ...part }))
    .toSorted((a, b) => (a.deliverable < b.deliverable ? -1 : 1))
