import { parseMoney, type Currency, type Minor } from '#core/money.ts'
import type { IsoDate } from '#core/records/fields.ts'
import { schemaIssues } from '#core/rules/schemaIssues.ts'
import type { Result } from '#core/result.ts'
import type { MessageId } from '#messages/catalogue.ts'
import { readNumber } from '#ui/fields/readNumber.ts'
import { EARLIEST, isUsable, LATEST } from './setUpForm.ts'

/** A field of the set-up: its id, what it is called, and its row where it stands in a table. */
export interface Spot {
  readonly field: string
  readonly label: MessageId
  readonly row?: number
  /** What to do where it is empty, in place of "Fill this in". */
  readonly enter?: MessageId
}

/** What is wrong with a field; its sentence is `issue.<code>`. */
export interface Fault extends Spot {
  readonly code: string
  readonly values?: Readonly<Record<string, unknown>>
}

interface Schema<T> {
  safeParse: (
    given: unknown,
  ) =>
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: Parameters<typeof schemaIssues>[0] }
}

export interface Typed {
  readonly faults: Fault[]
  readonly fail: (spot: Spot, code: string, values?: Fault['values']) => undefined
  readonly amount: (spot: Spot, text: string) => Minor | undefined
  readonly number: (spot: Spot, text: string) => number | undefined
  readonly date: (spot: Spot, text: string) => IsoDate | undefined
  readonly as: <T>(spot: Spot, schema: Schema<T>, given: unknown) => T | undefined
}

/** Reads texts as typed, and collects what is wrong with them by field. */
export function readTyped(currency: Currency): Typed {
  const faults: Fault[] = []
  const fail: Typed['fail'] = (spot, code, values) => {
    faults.push({ ...spot, code, ...(values && { values }) })
    return undefined
  }
  const taken = <T>(spot: Spot, read: Result<T>): T | undefined =>
    read.ok ? read.value : fail(spot, read.error.code, read.error)
  return {
    faults,
    fail,
    amount: (spot, text) => taken(spot, parseMoney(text, currency)),
    number: (spot, text) => taken(spot, readNumber(text)),
    date: (spot, text) => {
      if (isUsable(text)) return text
      if (text === '') return fail(spot, 'required')
      return fail(spot, 'date-far-off', { least: EARLIEST, most: LATEST })
    },
    as: (spot, schema, given) => {
      const parsed = schema.safeParse(given)
      if (parsed.success) return parsed.data
      const [issue] = schemaIssues(parsed.error, given)
      return fail(spot, issue?.code ?? 'not-valid', issue?.values)
    },
  }
}
