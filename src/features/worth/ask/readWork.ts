import { err, type Failure } from '#core/result.ts'
import type { Work } from '#core/worth/work.ts'
import { readNumber } from '#ui/fields/readNumber.ts'
import { isBlank, type WorkRow } from './worthForm.ts'

/** What cannot be read, by the id of its field; an empty field is not a fault. */
export type Faults = Record<string, Failure>

/**
 * A number above zero; nothing where the field is empty or cannot be read, and then why. A percent sign is read where
 * percents are counted: of working days, 33% is no number of them.
 */
export function readCount(text: string, id: string, faults: Faults, percents = false): number | undefined {
  if (text.trim() === '') return undefined
  const read = text.includes('%') && !percents ? err({ code: 'number-not-a-number', text }) : readNumber(text)
  if (read.ok && read.value > 0) return read.value
  faults[id] = read.ok ? { code: 'not-above-zero' } : read.error
  return undefined
}

/**
 * The lines of work; nothing where one of them is not finished or cannot be read, so that no cost is too low for it.
 * Lines that nobody began are none.
 */
export function readWork(rows: readonly WorkRow[], withRoles: boolean, faults: Faults): Work[] | undefined {
  const begun = rows.filter(row => !isBlank(row))
  const lines = begun.map(({ key, unit, role, ...row }): Work | undefined => {
    const people = readCount(row.people, `people-${key}`, faults)
    const each = readCount(row.each, `each-${key}`, faults)
    if (people === undefined || each === undefined || (withRoles && role === '')) return undefined
    return { people, each, unit, ...(withRoles && { role }) }
  })
  const whole = lines.filter(line => line !== undefined)
  return begun.length > 0 && whole.length === begun.length ? whole : undefined
}
