import type { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import type { Outcome } from '#core/records/outcome.ts'
import { numberText, readValue, type Typed } from '#features/outcomes/values.ts'

/** What a team wants of a metric, as it is typed. */
export type OutcomeValues = {
  readonly whoBenefits: string
  readonly guardrail: boolean
  /** One a line. */
  readonly groups: string
  readonly baselineValue: string
  readonly baselineDate: string
  readonly targetValue: string
  readonly targetDate: string
}

/** Which field shows a fault that storage names by the record's own field. */
export const outcomePaths = {
  'baseline.value': 'baselineValue',
  'baseline.date': 'baselineDate',
  'target.value': 'targetValue',
  'target.date': 'targetDate',
} as const satisfies Readonly<Record<string, keyof OutcomeValues>>

export const emptyOutcome: OutcomeValues = {
  whoBenefits: '',
  guardrail: false,
  groups: '',
  baselineValue: '',
  baselineDate: '',
  targetValue: '',
  targetDate: '',
}

export const outcomeValues = ({ whoBenefits, guardrail, groups, baseline, target }: Outcome) => ({
  whoBenefits,
  guardrail,
  groups: groups.join('\n'),
  baselineValue: numberText(baseline?.value),
  baselineDate: baseline?.date ?? '',
  targetValue: numberText(target?.value),
  targetDate: target?.date ?? '',
})

interface Scale {
  readonly unit: Unit
  readonly today: IsoDate
}

function readBaseline(values: OutcomeValues, { unit, today }: Scale, typed: Typed) {
  const { baselineValue, baselineDate } = values
  if (baselineValue.trim() === '' && baselineDate === '') return undefined
  const value = typed.take('baselineValue', readValue(baselineValue, unit), 'baseline-value-empty')
  const date = typed.date('baselineDate', baselineDate, 'baseline-date-empty')
  if (date !== undefined && date > today) typed.fail('baselineDate', 'in-the-future', { date })
  return value === undefined || date === undefined ? undefined : { value, date }
}

function readTarget(values: OutcomeValues, { unit }: Scale, typed: Typed) {
  const { targetValue, targetDate } = values
  if (targetValue.trim() === '' && targetDate === '') return undefined
  const value = typed.take('targetValue', readValue(targetValue, unit), 'target-value-empty')
  const date = targetDate === '' ? undefined : typed.date('targetDate', targetDate)
  return value === undefined ? undefined : { value, ...(date && { date }) }
}

/** The fields of an outcome as typed; what is wrong is noted by field. */
export const readOutcome = (values: OutcomeValues, scale: Scale, typed: Typed) => ({
  whoBenefits: values.whoBenefits.trim(),
  guardrail: values.guardrail,
  groups: values.groups
    .split('\n')
    .map(group => group.trim())
    .filter(group => group !== ''),
  baseline: readBaseline(values, scale, typed),
  target: readTarget(values, scale, typed),
})
