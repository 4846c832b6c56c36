import type { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import type { Confidence, Reading } from '#core/records/reading.ts'
import { numberText, readValue, type Typed } from '#features/outcomes/values.ts'

/** A reading as it is typed. */
export type ReadingValues = {
  readonly date: string
  /** Empty for everyone. */
  readonly group: string
  readonly value: string
  readonly reached: string
  readonly evidence: string
  readonly confidence: Confidence
  readonly nextDue: string
}

/** A new reading is of today, until another day is chosen. */
export const newReading = (today: IsoDate): ReadingValues => ({
  date: today,
  group: '',
  value: '',
  reached: '',
  evidence: '',
  confidence: 'measured',
  nextDue: '',
})

export const readingValues = (reading: Reading): ReadingValues => ({
  date: reading.date,
  group: reading.group ?? '',
  value: numberText(reading.value),
  reached: numberText(reading.reached),
  evidence: reading.evidence,
  confidence: reading.confidence,
  nextDue: reading.nextDue ?? '',
})

/** The fields of a reading as typed; what is wrong is noted by field. Other rules are core's. */
export function readReading(values: ReadingValues, unit: Unit, typed: Typed) {
  const value = typed.take('value', readValue(values.value, unit), 'reading-value-empty')
  const date = typed.date('date', values.date, 'reading-date-empty')
  const reached = typed.optional('reached', values.reached)
  const nextDue = values.nextDue === '' ? undefined : typed.date('nextDue', values.nextDue)
  if (value === undefined || date === undefined || typed.issues.length > 0) return undefined
  return {
    date,
    value,
    group: values.group === '' ? undefined : values.group,
    reached,
    evidence: values.evidence.trim(),
    confidence: values.confidence,
    nextDue,
  }
}
