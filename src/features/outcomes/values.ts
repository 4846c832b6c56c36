import { IsoDate } from '#core/records/fields.ts'
import type { Unit } from '#core/records/metric.ts'
import type { Result } from '#core/result.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

/** Reads a value as the metric counts it; an amount in whole units of the currency, with or without its sign. */
export const readValue = (text: string, unit: Unit): Result<number> =>
  readNumber(unit === 'money' ? text.replace(/[£$€]/g, '') : text)

/** A number as it is typed. */
export const numberText = (value: number | undefined): string => (value === undefined ? '' : String(value))

/** Notes what is wrong with what was typed in each field of a form. */
export class Typed {
  readonly issues: FormIssue[] = []

  fail(path: string, code: string, values?: FormIssue['values']): undefined {
    this.issues.push({ path, code, ...(values && { values }) })
  }

  /** What was read; `empty` is the fault where nothing was typed. */
  take<T>(path: string, read: Result<T>, empty?: string): T | undefined {
    if (read.ok) return read.value
    const { code } = read.error
    return this.fail(path, empty !== undefined && code.endsWith('-empty') ? empty : code, read.error)
  }

  /** A number where one is typed; nothing where the field is empty. */
  optional(path: string, text: string): number | undefined {
    return text.trim() === '' ? undefined : this.take(path, readNumber(text))
  }

  date(path: string, text: string, empty = 'required'): IsoDate | undefined {
    const day = IsoDate.safeParse(text)
    if (day.success) return day.data
    return text === '' ? this.fail(path, empty) : this.fail(path, 'not-a-date', { given: 'yes', text })
  }
}
