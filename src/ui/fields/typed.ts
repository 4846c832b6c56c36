import { parseMoney, type Currency, type Minor } from '#core/money.ts'
import { IsoDate } from '#core/records/fields.ts'
import { err, ok, type Result } from '#core/result.ts'
import type { FormIssue } from '#ui/fields/form.ts'
import { readNumber } from '#ui/fields/readNumber.ts'

/** A year outside these is a slip of the finger: a date field takes year 2 while 2026 is being typed. */
const EARLIEST = '1990-01-01'
const LATEST = '2100-12-31'

type Fault = Pick<FormIssue, 'code' | 'values'> & { readonly code: string }

const coded = <T>(read: Result<T>): Result<T, Fault> =>
  read.ok ? read : err({ code: read.error.code, values: read.error })

/** A day out of a date field. */
export function readDate(text: string): Result<IsoDate, Fault> {
  if (text === '') return err({ code: 'required' })
  const parsed = IsoDate.safeParse(text)
  if (!parsed.success) return err({ code: 'not-a-date', values: { given: 'yes', text } })
  if (text < EARLIEST || text > LATEST)
    return err({ code: 'date-far-off', values: { least: EARLIEST, most: LATEST } })
  return ok(parsed.data)
}

/** A day that may be left open. */
export const readEnd = (text: string): Result<IsoDate | undefined, Fault> =>
  text === '' ? ok(undefined) : readDate(text)

export const readCount = (text: string): Result<number, Fault> => coded(readNumber(text))

export const readAmount = (text: string, currency: Currency): Result<Minor, Fault> =>
  coded(parseMoney(text, currency))

/** Collects what is wrong with the texts of a form, by path of the record. */
export function collector() {
  const issues: FormIssue[] = []
  return {
    issues,
    fail: (path: string, code: string, values?: FormIssue['values']) => {
      issues.push({ path, code, values })
      return undefined
    },
    take: <T>(path: string, read: Result<T, Fault>): T | undefined => {
      if (read.ok) return read.value
      issues.push({ path, code: read.error.code, values: read.error.values })
      return undefined
    },
  }
}
