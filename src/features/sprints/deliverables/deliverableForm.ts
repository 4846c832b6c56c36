import { deliverableDefaults, DeliverableKind, type Deliverable } from '#core/records/deliverable.ts'
import type { Outcome } from '#core/records/outcome.ts'
import type { TeamData } from '#core/records/teamData.ts'
import type { DraftInput } from '#storage/change.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

/**
 * A deliverable as typed. A type and not an interface: a form wants to look its fields up by name. `percent-<outcome>`
 * is what it contributes to an outcome.
 */
export type DeliverableForm = {
  readonly name: string
  readonly kind: string
  readonly live: string
  readonly mark: Deliverable['mark']
  readonly spending: Deliverable['spending']
  readonly effortLeft: string
  readonly reuses: string
  readonly reusableBy: string
  readonly claimOutcome: string
  readonly claimPercent: string
  readonly claimEvidence: string
  readonly [percent: `percent-${string}`]: string
}

export const percentField = (outcome: string) => `percent-${outcome}` as const

/** Which field shows what is wrong with a path of the record. */
export const deliverablePaths = {
  'claim.outcome': 'claimOutcome',
  'claim.percent': 'claimPercent',
  'claim.evidence': 'claimEvidence',
} as const

const typed = (n: number | undefined) => (n === undefined ? '' : String(n))

/** The form of a deliverable, or of a new one. */
export function deliverableForm(
  deliverable: Deliverable | undefined,
  { outcomes, contributions }: TeamData,
  proposed: Deliverable['spending'],
): DeliverableForm {
  const percents = outcomes.map(({ id }) => {
    const own = contributions.find(row => row.deliverable === deliverable?.id && row.outcome === id)
    return [percentField(id), typed(own?.percent)] as const
  })
  return {
    name: deliverable?.name ?? '',
    kind: deliverable?.kind ?? deliverableDefaults.kind,
    live: deliverable?.live ?? '',
    mark: deliverable?.mark ?? deliverableDefaults.mark,
    spending: deliverable?.spending ?? proposed,
    effortLeft: typed(deliverable?.effortLeft),
    reuses: deliverable?.reuses ?? '',
    reusableBy: deliverable?.reusableBy ?? '',
    claimOutcome: deliverable?.claim?.outcome ?? '',
    claimPercent: typed(deliverable?.claim?.percent),
    claimEvidence: deliverable?.claim?.evidence ?? '',
    ...Object.fromEntries(percents),
  }
}

interface Read {
  readonly issues: readonly FormIssue[]
  readonly fields: Omit<DraftInput<'deliverable'>, 'id' | 'team'>
  /** Percent by outcome, for those that have any. */
  readonly percents: ReadonlyMap<string, number>
}

/** The form as fields of the record; what cannot be read is named at its field. */
export function readDeliverable(form: DeliverableForm, outcomes: readonly Outcome[]): Read {
  const issues: FormIssue[] = []
  const number = (path: keyof DeliverableForm): number | undefined => {
    const text = form[path] ?? ''
    if (text.trim() === '') return undefined
    const read = readNumber(text)
    if (read.ok) return read.value
    issues.push({ path, code: read.error.code, values: read.error })
    return undefined
  }
  const effortLeft = number('effortLeft')
  const claimed = number('claimPercent')
  const percents = outcomes.flatMap(({ id }) => {
    const percent = number(percentField(id))
    return percent === undefined || percent === 0 ? [] : [[id, percent] as const]
  })
  if (form.claimOutcome !== '' && form.claimPercent.trim() === '')
    issues.push({ path: 'claimPercent', code: 'number-empty' })
  return {
    issues,
    fields: {
      name: form.name,
      kind: DeliverableKind.parse(form.kind),
      spending: form.spending,
      mark: form.mark,
      reuses: form.reuses,
      reusableBy: form.reusableBy,
      ...(form.live !== '' && { live: form.live }),
      ...(effortLeft !== undefined && { effortLeft }),
      ...(form.claimOutcome !== '' && {
        claim: { outcome: form.claimOutcome, percent: claimed ?? 0, evidence: form.claimEvidence },
      }),
    },
    percents: new Map(percents),
  }
}
